package downhill.web.sweep;

import static downhill.web.sweep.SweepSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.training.Evaluation;
import downhill.core.training.TrainingConfig;
import downhill.web.engine.EnginePreference;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the reader, the workers and the browser do, in drawn orders. */
class SweepFlowTest {
    private static final int WORKERS = 3;
    private static final int ORDERS = 3000;

    /** Workers as they are: each does one run, hears and tells late, and dies now and then. */
    private static final class World implements SweepFlow.Workers {
        private final Random random;
        private final ModelWorker[] workers = new ModelWorker[WORKERS];
        private final Map<TrainingConfig, Integer> prepared = new HashMap<>();
        private final Map<TrainingConfig, Integer> tested = new HashMap<>();
        private final SweepFlow flow;
        private final List<EnginePreference> engines = new ArrayList<>();
        private double now;
        /** Whether something has happened that lets a run begin twice. */
        private boolean lossAllowed;

        private World(Random random) {
            this(random, WORKERS);
        }

        private World(Random random, int maxWorkers) {
            this.random = random;
            for (int i = 0; i < WORKERS; i++) {
                workers[i] = new ModelWorker();
            }
            flow = new SweepFlow(this, maxWorkers, new Speed(), () -> now++, true, () -> {});
        }

        @Override
        public void prepare(int worker, TrainingConfig config, EnginePreference engine, boolean validates) {
            for (ModelWorker other : workers) {
                assertThat(other.config).as("in two workers").isNotEqualTo(config);
            }
            assertThat(validates).as("tested before all runs have ended").isNotEqualTo(flow.isChosen());
            workers[worker].begin(config, validates);
            engines.add(engine);
            int times = (validates ? prepared : tested).merge(config, 1, Integer::sum);
            assertThat(times == 1 || lossAllowed).as("trained again: " + config).isTrue();
        }

        @Override
        public void command(int worker, Command command) {
            workers[worker].commands.add(command);
        }

        @Override
        public void abandon(int worker) {
            workers[worker].forget();
        }

        private void tell(int worker) {
            Report report = workers[worker].reports.poll();
            if (report != null) {
                if (report instanceof Report.TrainingProgress progress && isEnd(progress)) {
                    workers[worker].config = null;
                }
                flow.handle(worker, report);
            }
        }

        private void fail(int worker) {
            if (workers[worker].config != null) {
                lossAllowed = true;
                workers[worker].forget();
                flow.handle(
                        worker,
                        switch (random.nextInt(3)) {
                            case 0 -> new Report.WorkerFailed("out of memory");
                            case 1 -> new Report.WorkerSilent();
                            default -> new Report.DataFailed("/data/x", 503);
                        });
            }
        }

        /** How many are training, by what they have been told. */
        private int moving() {
            int moving = 0;
            for (ModelWorker worker : workers) {
                moving += worker.willMove() ? 1 : 0;
            }
            return moving;
        }
    }

    private static boolean isEnd(Report.TrainingProgress progress) {
        return progress.phase() == Report.Phase.DONE || progress.phase() == Report.Phase.FAILED;
    }

    private static final class ModelWorker {
        private final Queue<Command> commands = new ArrayDeque<>();
        private final Queue<Report> reports = new ArrayDeque<>();
        private TrainingConfig config;
        private boolean validates;
        private boolean there;
        private boolean moving;
        private int step;
        private double millis;

        private void begin(TrainingConfig newConfig, boolean onValidationImages) {
            forget();
            config = newConfig;
            validates = onValidationImages;
        }

        private void forget() {
            config = null;
            there = false;
            moving = false;
            step = 0;
            millis = 0;
            commands.clear();
            reports.clear();
        }

        private boolean willMove() {
            boolean will = moving;
            for (Command command : commands) {
                will = command instanceof Command.Advance;
            }
            return config != null && will;
        }

        private void work(int steps) {
            if (config == null) {
                return;
            }
            if (!there) {
                there = true;
                reports.add(progress(Report.Phase.PAUSED, 0));
                return;
            }
            Command command = commands.poll();
            if (command != null) {
                moving = command instanceof Command.Advance && step < config.steps();
                return;
            }
            if (moving) {
                int taken = Math.min(steps, config.steps() - step);
                step += taken;
                millis += 100 * taken;
                boolean failed = step == config.steps() && fails(config);
                moving = step < config.steps();
                Report.Phase end = failed ? Report.Phase.FAILED : Report.Phase.DONE;
                reports.add(progress(moving ? Report.Phase.RUNNING : end, taken));
            }
        }

        private Report.TrainingProgress progress(Report.Phase phase, int taken) {
            double[] losses = new double[taken];
            for (int i = 0; i < taken; i++) {
                losses[i] = 1.0 / (step - taken + i + 1);
            }
            boolean end = phase == Report.Phase.DONE;
            List<Evaluation> evaluations =
                    end ? List.of(new Evaluation(step, 0.5, accuracy(config, validates))) : List.of();
            return new Report.TrainingProgress(
                    phase,
                    step,
                    losses,
                    new double[0],
                    config.learningRate(),
                    10,
                    millis,
                    evaluations,
                    List.of(),
                    new double[0],
                    end ? "fingerprint of " + config : "",
                    "simd",
                    1,
                    0);
        }
    }

    /** The rate of 2 is the best on validation images, 1 on test images; equal in all batch sizes. */
    private static double accuracy(TrainingConfig config, boolean validates) {
        return (validates ? config.learningRate() : 10 - config.learningRate()) / 10;
    }

    private static boolean fails(TrainingConfig config) {
        return config.learningRate() == 3;
    }

    @Test
    void nothingIsLostAndNothingRunsUnasked() {
        int first = new Random().nextInt();
        int mostAtOnce = 0;
        for (int order = 0; order < ORDERS; order++) {
            String name = "seed " + (first + order);
            World world = new World(new Random(first + order));
            SweepPlan plan = plan("lr=1,2,3&batch=5,6&seeds=2&steps=" + (1 + world.random.nextInt(7)));
            world.flow.load(plan, new RunOutcome[plan.runs().size()]);
            RunOutcome[] seen = new RunOutcome[plan.runs().size()];
            boolean wanted = false;
            boolean visible = true;
            for (int event = 0; event < 150; event++) {
                int worker = world.random.nextInt(WORKERS);
                switch (world.random.nextInt(24)) {
                    case 0, 1 -> {
                        world.flow.goOn();
                        wanted = true;
                    }
                    case 2 -> {
                        world.flow.stop();
                        wanted = false;
                    }
                    case 3 -> {
                        visible = !visible;
                        world.flow.setVisible(visible);
                    }
                    case 4 -> {
                        if (world.random.nextInt(10) == 0) {
                            world.fail(worker);
                            wanted &= world.flow.trouble() == null || world.flow.state() == SweepFlow.State.RUNNING;
                        }
                    }
                    case 5, 6, 7, 8, 9, 10, 11, 12 -> world.tell(worker);
                    default -> world.workers[worker].work(1 + world.random.nextInt(3));
                }
                mostAtOnce = Math.max(mostAtOnce, world.moving());
                assertThat(world.moving()).as(name).isLessThanOrEqualTo(wanted && visible ? WORKERS : 0);
                for (int run = 0; run < seen.length; run++) {
                    RunOutcome now = world.flow.outcome(run);
                    boolean kept = seen[run] == null
                            || seen[run] == now
                            || !seen[run].isTested() && seen[run].fingerprint().equals(now.fingerprint());
                    assertThat(kept).as(name).isTrue();
                    seen[run] = world.flow.outcome(run);
                }
            }
            world.flow.setVisible(true);
            world.flow.goOn();
            for (int turn = 0; turn < 5000 && world.flow.state() != SweepFlow.State.DONE; turn++) {
                world.workers[turn % WORKERS].work(3);
                world.tell(turn % WORKERS);
            }
            assertThat(world.flow.state()).as(name).isEqualTo(SweepFlow.State.DONE);
            requireOutcomes(name, plan, world.flow);
        }
        assertThat(mostAtOnce).as("workers at once, seed " + first).isGreaterThan(1);
    }

    private static void requireOutcomes(String name, SweepPlan plan, SweepFlow flow) {
        for (int run = 0; run < plan.runs().size(); run++) {
            TrainingConfig config = plan.runs().get(run);
            RunOutcome outcome = flow.outcome(run);
            assertThat(outcome.failed()).as(name).isEqualTo(fails(config));
            assertThat(outcome.step()).as(name).isEqualTo(config.steps());
            assertThat(outcome.loss()).as(name).isEqualTo(1.0 / config.steps());
            if (!outcome.failed()) {
                assertThat(outcome.validationAccuracy()).as(name).isEqualTo(accuracy(config, true));
                boolean best = run % plan.cells()
                        == Insights.of(plan, flow.outcomes(), Measure.ACCURACY).best();
                assertThat(outcome.testAccuracy())
                        .as(name)
                        .isEqualTo(Double.valueOf(best ? accuracy(config, false) : Double.NaN));
                assertThat(outcome.fingerprint()).as(name).isEqualTo("fingerprint of " + config);
            }
        }
    }

    @Test
    void whatHasEndedBeforeIsNotTrainedAgain() {
        World world = new World(new Random(1));
        SweepPlan plan = plan("lr=1,2&batch=5&seeds=1&steps=1");
        RunOutcome kept = SweepSamples.ended(0.5, 1);
        world.flow.load(plan, new RunOutcome[] {kept, null});
        assertThat(world.flow.state()).isEqualTo(SweepFlow.State.STOPPED);
        world.flow.goOn();
        assertThat(world.prepared.keySet()).containsExactly(plan.runs().get(1));
        assertThat(world.flow.outcome(0)).isSameAs(kept);
    }

    @Test
    void anotherPlanAbandonsWhatIsUnderWay() {
        World world = new World(new Random(1));
        SweepPlan plan = plan("lr=1,2&batch=5&seeds=1&steps=4");
        world.flow.load(plan, new RunOutcome[2]);
        world.flow.goOn();
        assertThat(world.flow.isUnderWay(0)).isTrue();
        world.flow.load(plan("lr=2&batch=5&seeds=1&steps=4"), new RunOutcome[1]);
        assertThat(world.workers[0].config).isNull();
        assertThat(world.flow.state()).isEqualTo(SweepFlow.State.IDLE);
    }

    @Test
    void missingImagesStopTheSweepAndItGoesOnFromThere() {
        World world = new World(new Random(1));
        world.flow.load(plan("lr=1&batch=5&seeds=1&steps=4"), new RunOutcome[1]);
        world.flow.goOn();
        world.flow.handle(0, new Report.DataFailed("/data/x", 0));
        assertThat(world.flow.state()).isEqualTo(SweepFlow.State.IDLE);
        assertThat(world.flow.trouble()).isNotNull();
        world.lossAllowed = true;
        world.flow.goOn();
        assertThat(world.flow.trouble()).isNull();
        assertThat(world.flow.isUnderWay(0)).isTrue();
    }

    /** Where a worker cannot be had, the others do the work. */
    @Test
    void lostWorkerIsNotTriedAgain() {
        List<Integer> asked = new ArrayList<>();
        SweepFlow.Workers workers = new SweepFlow.Workers() {
            @Override
            public void prepare(int worker, TrainingConfig config, EnginePreference engine, boolean validates) {
                asked.add(worker);
            }

            @Override
            public void command(int worker, Command command) {}

            @Override
            public void abandon(int worker) {}
        };
        SweepFlow flow = new SweepFlow(workers, 2, new Speed(), () -> 0, true, () -> {});
        flow.load(plan("lr=1,2,3&batch=5&seeds=1&steps=4000"), new RunOutcome[3]);
        flow.goOn();
        ModelWorker model = new ModelWorker();
        model.begin(flow.plan().runs().get(0), true);
        assertThat(asked).containsExactly(0, 1);
        assertThat(flow.workersInUse()).isEqualTo(2);
        flow.handle(1, new Report.WorkerFailed("no memory"));
        for (int report = 0; report < 300; report++) {
            model.millis += 100;
            flow.handle(0, model.progress(Report.Phase.RUNNING, 0));
        }
        assertThat(asked).containsExactly(0, 1);
        assertThat(flow.workersInUse()).isEqualTo(1);
        assertThat(flow.state()).isEqualTo(SweepFlow.State.RUNNING);
    }

    /** A world of one worker whose runs may begin twice. */
    private static World lonely(String query) {
        World world = new World(new Random(1), 1);
        world.lossAllowed = true;
        SweepPlan plan = plan(query);
        world.flow.load(plan, new RunOutcome[plan.runs().size()]);
        world.flow.goOn();
        return world;
    }

    private static void fallSilent(World world) {
        world.workers[0].forget();
        world.flow.handle(0, new Report.WorkerSilent());
    }

    /** The worker begins its run, and then hangs. */
    private static void hang(World world) {
        world.workers[0].work(1);
        world.tell(0);
        fallSilent(world);
    }

    private static void finish(World world) {
        for (int turn = 0; turn < 100; turn++) {
            world.workers[0].work(3);
            world.tell(0);
        }
    }

    @Test
    void aRunWhoseWorkerFallsSilentIsTriedOnceMoreByPlainJava() {
        World world = lonely("lr=1,2&batch=5&seeds=1&steps=4");
        hang(world);
        assertThat(world.engines).containsExactly(EnginePreference.ONE_WORKER, EnginePreference.JAVA);
        finish(world);
        assertThat(world.flow.state()).isEqualTo(SweepFlow.State.DONE);
        assertThat(world.engines)
                .as("the second run, and the first again, to be tested")
                .endsWith(EnginePreference.JAVA, EnginePreference.ONE_WORKER, EnginePreference.ONE_WORKER);
        requireOutcomes("after silence", world.flow.plan(), world.flow);
    }

    @Test
    void aRunThatFailsTwiceIsLeftOutWithItsReasonAndTheOthersGoOn() {
        for (boolean silent : new boolean[] {true, false}) {
            World world = lonely("lr=1,2&batch=5&seeds=1&steps=4");
            for (int attempt = 0; attempt < 2; attempt++) {
                if (silent) {
                    hang(world);
                } else {
                    world.workers[0].forget();
                    world.flow.handle(0, new Report.WorkerFailed("unreachable"));
                }
            }
            assertThat(world.flow.state()).isEqualTo(SweepFlow.State.RUNNING);
            assertThat(world.flow.isUnderWay(1)).isTrue();
            finish(world);
            assertThat(world.flow.outcome(1)).isNotNull();
            assertThat(world.flow.whyLeftOut(0))
                    .isEqualTo(silent ? new Report.WorkerSilent() : new Report.WorkerFailed("unreachable"));
            // Nothing is left but what was left out: the reader decides.
            assertThat(world.flow.state()).isEqualTo(SweepFlow.State.STOPPED);
            world.flow.goOn();
            assertThat(world.flow.whyLeftOut(0)).isNull();
            assertThat(world.engines).endsWith(EnginePreference.JAVA);
            finish(world);
            assertThat(world.flow.state()).isEqualTo(SweepFlow.State.DONE);
        }
    }

    /** The network may be silent: no run is left out for that. */
    @Test
    void silenceBeforeTheFirstStepStopsTheSweepTheThirdTime() {
        World world = lonely("lr=1,2&batch=5&seeds=1&steps=4");
        fallSilent(world);
        fallSilent(world);
        assertThat(world.flow.state()).isEqualTo(SweepFlow.State.RUNNING);
        assertThat(world.flow.isUnderWay(0)).isTrue();
        fallSilent(world);
        assertThat(world.flow.state()).isEqualTo(SweepFlow.State.IDLE);
        assertThat(world.flow.trouble()).isEqualTo(new Report.WorkerSilent());
        assertThat(world.flow.whyLeftOut(0)).isNull();
        world.flow.goOn();
        finish(world);
        assertThat(world.flow.state()).isEqualTo(SweepFlow.State.DONE);
    }

    /** Silence says nothing of the device's memory. */
    @Test
    void workersThatFallSilentAtTheStartAreAllStartedAgain() {
        World world = new World(new Random(1));
        world.lossAllowed = true;
        world.flow.load(plan("lr=1,2,3&batch=5&seeds=1&steps=4"), new RunOutcome[3]);
        world.flow.goOn();
        for (int worker = 0; worker < WORKERS; worker++) {
            world.workers[worker].forget();
            world.flow.handle(worker, new Report.WorkerSilent());
        }
        assertThat(world.engines).hasSize(2 * WORKERS);
        assertThat(world.flow.workersInUse()).isEqualTo(WORKERS);
    }
}
