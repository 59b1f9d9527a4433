package downhill.web.sweep;

import static downhill.web.sweep.SweepSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.training.Evaluation;
import downhill.core.training.TrainingConfig;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedProbeTest {
    private static final double START_MILLIS = 20;
    private static final double REPORT_MILLIS = 45;

    private final List<TrainingConfig> prepared = new ArrayList<>();
    private final Speed speed = new Speed();
    private double now;
    private int concluded;
    private boolean training;
    private final SpeedProbe probe = new SpeedProbe(new Worker(), 0, speed, () -> now, () -> concluded++);

    private final class Worker implements SweepFlow.Workers {
        @Override
        public void prepare(int worker, TrainingConfig config) {
            prepared.add(config);
            training = false;
        }

        @Override
        public void command(int worker, Command command) {
            training = command instanceof Command.Advance;
        }

        @Override
        public void abandon(int worker) {
            training = false;
        }
    }

    private void tell(Report.Phase phase, double step, double millis, List<Evaluation> evaluations) {
        probe.hear(new Report.TrainingProgress(
                phase,
                (int) step,
                new double[0],
                new double[0],
                1,
                0,
                millis,
                evaluations,
                List.of(),
                new double[0],
                "",
                "simd",
                1,
                0));
    }

    /**
     * Trains whatever is asked for, steps and evaluations one after the other, and tells of them when some time has passed.
     *
     * @param unitMillis what a unit of work takes, in each part
     */
    private void train(double[] unitMillis) {
        while (probe.isUnderWay()) {
            int part = prepared.size() - 1;
            TrainingConfig run = prepared.get(part);
            now += part == 0 ? 4000 : START_MILLIS;
            tell(Report.Phase.PAUSED, 0, 0, List.of());
            double millis = 0;
            double told = 0;
            List<Evaluation> evaluations = new ArrayList<>();
            for (int step = 1; training; step++) {
                millis += Work.done(run, 1, 0) * unitMillis[part];
                if (millis - told >= REPORT_MILLIS) {
                    tell(Report.Phase.RUNNING, step, millis, evaluations);
                    evaluations.clear();
                    told = millis;
                }
                boolean last = step == run.steps();
                if (training && ((step - 1) % run.stepsPerEpoch() == 0 || last)) {
                    millis += Work.done(run, 0, 1) * unitMillis[part];
                    evaluations.add(new Evaluation(step, 0.5, 0.5));
                }
                if (training && (last || millis - told >= REPORT_MILLIS)) {
                    tell(last ? Report.Phase.DONE : Report.Phase.RUNNING, step, millis, evaluations);
                    evaluations.clear();
                    told = millis;
                }
            }
        }
    }

    private static double[] always(double unitMillis) {
        double[] parts = new double[1 + SpeedProbe.PARTS];
        Arrays.fill(parts, unitMillis);
        return parts;
    }

    /** Four of nine parts meet with something else that keeps the device busy; evaluations take as long as steps or longer. */
    @ParameterizedTest
    @ValueSource(strings = {"train=300&batch=10", "train=60000&batch=100", "train=317&batch=300&gradient=numerical"})
    void momentsThatAreBusyDoNotCount(String settings) {
        SweepPlan plan = plan("lr=1,2,3&seeds=5&steps=1000&" + settings);
        double work = Work.of(plan.runs().get(0));
        int seed = new Random().nextInt();
        Random random = new Random(seed);
        // Fast enough for all parts to be measured.
        double unit = (1 + random.nextInt(50)) / Work.done(plan.runs().get(0), 10, 1) / 10;
        List<Double> parts = new ArrayList<>();
        for (int part = 0; part < SpeedProbe.PARTS; part++) {
            parts.add(part < 4 ? unit * (2 + random.nextInt(20)) : unit);
        }
        Collections.shuffle(parts, random);
        parts.add(0, 9 * unit);
        probe.measure(plan.runs());
        train(parts.stream().mapToDouble(each -> each).toArray());
        assertThat(concluded).isOne();
        // What the first part waits for the images does not count.
        double expected = work * unit + START_MILLIS;
        assertThat(speed.millis(List.of(plan.runs().get(0)), List.of(0), 1))
                .as("seed " + seed)
                .isCloseTo(expected, within(1e-6 * expected));
        assertThat(prepared)
                .as("all over the grid")
                .contains(plan.runs().get(0), plan.runs().get(13));
    }

    @Test
    void stepsThatTakeSecondsAreNotMeasuredTenTimes() {
        SweepPlan plan = plan("lr=1,2,3&batch=10&seeds=5&steps=1000");
        TrainingConfig run = plan.runs().get(0);
        double unit = 1700 / Work.done(run, 1, 0);
        probe.measure(plan.runs());
        train(always(unit));
        assertThat(prepared).hasSize(1);
        assertThat(speed.millis(List.of(run), List.of(1), 1)).isCloseTo(0.999 * Work.of(run) * unit, within(1.0));
    }

    @Test
    void runThatTakesNoTimeAtAllIsKnown() {
        SweepPlan plan = plan("lr=1&batch=10&seeds=1&steps=1");
        probe.measure(plan.runs());
        train(always(0));
        assertThat(speed.isKnown()).isTrue();
        assertThat(speed.millis(plan.runs(), List.of(0), 1)).isBetween(0.0, 100.0);
    }

    @Test
    void endsWithoutAMeasurementWhereTheWorkerCannotTrain() {
        probe.measure(plan("lr=1&batch=10&seeds=1").runs());
        probe.hear(new Report.DataFailed("/data/x", 503));
        assertThat(probe.isUnderWay()).isFalse();
        assertThat(concluded).isOne();
        assertThat(speed.isKnown()).isFalse();
    }
}
