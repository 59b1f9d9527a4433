package downhill.web.lab;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.exchange.RunRecord;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.lab.LabWorld.Event;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader, the worker and the browser do, in every order: {@link LabWorld} checks what must hold. */
class RunFlowTest {
    private static final int LENGTH = 6;
    /** From the middle of a run there are a hundred times as many orders: {@code -Ddownhill.orders=6} takes minutes. */
    private static final int LENGTH_FROM_THE_MIDDLE = Integer.getInteger("downhill.orders", 4);

    private static final int RANDOM_ORDERS = 20_000;
    private static final int MAX_LENGTH = 200;

    /**
     * From a page that has just been opened, and from a run at different points of its life. Orders that lead to the same
     * state are followed further once: the same state behaves alike.
     */
    static Stream<Arguments> beginnings() {
        List<Event> paused = List.of(
                Event.STEP,
                Event.WORK,
                Event.WORK,
                Event.WORK,
                Event.TELL,
                Event.TELL,
                Event.TELL,
                Event.WORK,
                Event.WORK,
                Event.WORK,
                Event.TELL,
                Event.KEEP);
        return Stream.of(
                Arguments.of("opened", LENGTH, List.of()),
                Arguments.of(
                        "training",
                        LENGTH_FROM_THE_MIDDLE,
                        List.of(
                                Event.START,
                                Event.WORK,
                                Event.WORK,
                                Event.WORK,
                                Event.TELL,
                                Event.TELL,
                                Event.TELL,
                                Event.WORK)),
                Arguments.of("paused and kept", LENGTH_FROM_THE_MIDDLE, paused),
                Arguments.of(
                        "repeating",
                        LENGTH_FROM_THE_MIDDLE,
                        with(
                                paused,
                                Event.START,
                                Event.RELOAD,
                                Event.WORK,
                                Event.WORK,
                                Event.WORK,
                                Event.TELL,
                                Event.WORK)),
                Arguments.of("left by a closed tab", LENGTH_FROM_THE_MIDDLE, with(paused, Event.CRASH)));
    }

    private static List<Event> with(List<Event> events, Event... more) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    @ParameterizedTest(name = "{0}, {1} events")
    @MethodSource("beginnings")
    void everyOrderOfEventsKeepsWhatMustHold(String name, int length, List<Event> beginning) {
        Set<Long> seen = new HashSet<>();
        List<List<Event>> paths = new ArrayList<>(List.of(beginning));
        for (int i = 0; i < length; i++) {
            List<List<Event>> longer = new ArrayList<>();
            for (List<Event> path : paths) {
                for (Event next : Event.values()) {
                    LabWorld world = new LabWorld();
                    world.repeat(path);
                    List<Event> events = with(path, next);
                    if (world.canHappen(next)) {
                        happen(world, next, events);
                        if (seen.add(world.digest())) {
                            longer.add(events);
                            happen(world, null, events);
                        }
                    }
                }
            }
            paths = longer;
        }
        // Not fewer because something keeps events from happening.
        assertThat(seen.size()).isGreaterThan(900);
    }

    /** A run with more changes cannot be saved; those that the worker has not heard of yet count, too. */
    @Test
    void learningRateChangesNoMoreOftenThanARecordHolds() {
        LabWorld world = new LabWorld();
        world.repeat(List.of(Event.START, Event.WORK, Event.WORK, Event.WORK, Event.TELL, Event.TELL, Event.TELL));
        // The first command, to advance, has not been answered either.
        for (int change = 1; change < RunRecord.MAX_CHANGES; change++) {
            world.happen(Event.RATE);
            assertThat(world.notice()).isInstanceOf(RunNotice.None.class);
        }
        world.happen(Event.RATE);
        assertThat(world.notice()).isInstanceOf(RunNotice.RateTooOften.class);
    }

    /** One event, or for null the end: everything comes to rest. */
    private static void happen(LabWorld world, Event next, List<Event> events) {
        try {
            if (next == null) {
                world.settle();
            } else {
                world.happen(next);
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("after " + events + ": " + e.getMessage(), e);
        }
    }

    /** Longer orders, chosen at random: {@code -Ddownhill.seed=N} repeats them. */
    @Test
    void randomOrdersOfUpToTwoHundredEventsKeepWhatMustHold() {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("RunFlowTest: downhill.seed = " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_ORDERS; i++) {
            LabWorld world = new LabWorld();
            List<Event> events = new ArrayList<>();
            int length = 1 + random.nextInt(MAX_LENGTH);
            while (events.size() < length) {
                Event next = random(random);
                if (world.canHappen(next)) {
                    events.add(next);
                    happen(world, next, events);
                }
            }
            happen(world, null, events);
        }
    }

    /** The worker is given more turns than anything else, so that runs come far. */
    private static Event random(Random random) {
        int kind = random.nextInt(3);
        if (kind == 0) {
            return Event.WORK;
        }
        return kind == 1 ? Event.TELL : Event.values()[random.nextInt(Event.values().length)];
    }

    /** To save a run and to pin it, one right after the other, takes one record, and both get it. */
    @Test
    void whoAsksWhileARunIsRecordedGetsTheSameRecord() {
        LateWorker worker = new LateWorker();
        List<Command> told = new ArrayList<>();
        RunFlow.Worker counted = new RunFlow.Worker() {
            @Override
            public void prepare(KeptRun start) {
                worker.prepare(start);
            }

            @Override
            public void command(Command command) {
                told.add(command);
                worker.command(command);
            }

            @Override
            public void abandon() {
                worker.abandon();
            }
        };
        List<Report.RunRecorded> records = new ArrayList<>();
        RunFlow flow = new RunFlow(counted, new NoKeeper(), new Records(records), true);
        TrainingConfig config = new TrainingConfig(
                "mnist", 100, 10, 5, Activation.SIGMOID, 10, 0.1, 5, 0, GradientMethod.BACKPROPAGATION);
        flow.advance(config, 2);
        settle(worker, flow);
        told.clear();
        assertThat(flow.recording).isFalse();
        assertThat(flow.record()).isTrue();
        assertThat(flow.recording).isTrue();
        assertThat(flow.record()).isTrue();
        assertThat(told).containsExactly(Command.Signal.RECORD);
        settle(worker, flow);
        assertThat(records).hasSize(1);
        assertThat(flow.recording).isFalse();

        assertThat(flow.record()).isTrue();
        flow.reset();
        assertThat(flow.recording).isFalse();
        assertThat(flow.record()).isFalse();
    }

    /** Up to which step the numbers are NumPy's is known of the run that was compared, until it has others. */
    @Test
    void equalityIsOfTheRunThatWasCompared() {
        LateWorker worker = new LateWorker();
        RunFlow flow = new RunFlow(worker, new NoKeeper(), new Records(new ArrayList<>()), true);
        TrainingConfig config = new TrainingConfig(
                "mnist", 100, 10, 5, Activation.SIGMOID, 10, 0.1, 5, 0, GradientMethod.BACKPROPAGATION);
        flow.advance(config, 2);
        settle(worker, flow);
        flow.hear(new Report.RunCompared(2));
        assertThat(flow.run.equalUntil).isEqualTo(2);
        flow.advance(config, 1);
        settle(worker, flow);
        assertThat(flow.run.equalUntil).isEqualTo(-1);
        flow.hear(new Report.RunCompared(2));
        flow.goBack(1);
        settle(worker, flow);
        assertThat(flow.run.equalUntil).isEqualTo(-1);
        flow.reset();
        flow.hear(new Report.RunCompared(1));
        assertThat(flow.run).isNull();
    }

    private static void settle(LateWorker worker, RunFlow flow) {
        while (worker.canWork() || worker.canTell()) {
            if (worker.canWork()) {
                worker.work();
            } else {
                flow.hear(worker.tell());
            }
        }
    }

    private static final class NoKeeper implements RunFlow.Keeper {
        @Override
        public void keep(KeptRun run) {}

        @Override
        public void release() {}

        @Override
        public void forget() {}
    }

    private record Records(List<Report.RunRecorded> all) implements RunFlow.Page {
        @Override
        public void changed() {}

        @Override
        public void settings(TrainingConfig config, double learningRate) {}

        @Override
        public void tooFewImages(String field, int available) {}

        @Override
        public void recorded(Report.RunRecorded recorded) {
            all.add(recorded);
        }
    }
}
