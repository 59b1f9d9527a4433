package downhill.web.sweep;

import static downhill.web.sweep.SweepSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.training.TrainingConfig;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeedTest {
    private static final List<TrainingConfig> RUNS =
            plan("lr=1,2,3,4&batch=10&seeds=1").runs();

    @Test
    void timeIsThatOfTheWork() {
        Speed speed = new Speed();
        assertThat(speed.isKnown()).isFalse();
        assertThat(speed.millis(RUNS, List.of(0, 0, 0, 0), 1)).isNaN();
        speed.did(Speed.work(RUNS.get(0)) / 3, 210);
        assertThat(speed.millis(RUNS, List.of(0, 0, 0, 0), 1)).isCloseTo(4 * 630, within(1e-6));
        assertThat(speed.millis(RUNS, List.of(0, 0, 0, 0), 2)).isCloseTo(2 * 630, within(1e-6));
        assertThat(speed.millis(RUNS, List.of(250, 500, 0, 0), 1)).isCloseTo(2.5 * 630, within(1e-6));
        assertThat(speed.millis(RUNS, List.of(0, 500, 500, 500), 4))
                .as("no run is shared")
                .isCloseTo(630, within(1e-6));
    }

    /** Measured in a bad moment, corrected by what is measured later: of 20 s, nothing older than 10 s counts. */
    @Test
    void whatWasMeasuredLastCountsMost() {
        Speed speed = new Speed();
        double work = Speed.work(RUNS.get(0));
        speed.did(work, 6000);
        assertThat(speed.millis(RUNS, List.of(0, 500, 500, 500), 1)).isCloseTo(6000, within(1e-6));
        double told = 6000;
        for (int part = 0; part < 200; part++) {
            speed.did(work / 10, 100);
            double now = speed.millis(RUNS, List.of(0, 500, 500, 500), 1);
            assertThat(now).isLessThan(told);
            told = now;
        }
        // A run takes 1000 ms, and the bad moment is left with a weight of 1/e² beside 10 s.
        assertThat(told).isBetween(1000.0, 1100.0);
        speed.forget();
        assertThat(speed.isKnown()).isFalse();
    }

    @Test
    void workGrowsWithWhateverMakesARunLonger() {
        double work = Speed.work(plan("lr=1&batch=10&seeds=1").runs().get(0));
        for (String longer : List.of(
                "batch=11", "batch=10&hidden=51", "batch=10&steps=501", "batch=10&train=5001", "batch=10&test=1001")) {
            assertThat(Speed.work(plan("lr=1&seeds=1&" + longer).runs().get(0)))
                    .as(longer)
                    .isGreaterThan(work);
        }
    }

    /** A run is evaluated as often as its trainer finds an evaluation due. */
    @Test
    void wholeRunIsItsStepsAndItsEvaluations() {
        int seed = new Random().nextInt();
        Random random = new Random(seed);
        for (int time = 0; time < 200; time++) {
            int steps = 1 + random.nextInt(300);
            int train = 1 + random.nextInt(900);
            int batch = 1 + random.nextInt(60);
            TrainingConfig run = plan("lr=1&batch=%d&seeds=1&steps=%d&train=%d".formatted(batch, steps, train))
                    .runs()
                    .get(0);
            int evaluations = 0;
            for (int step = 1; step <= steps; step++) {
                evaluations += (step - 1) % run.stepsPerEpoch() == 0 || step == steps ? 1 : 0;
            }
            assertThat(Speed.work(run)).as("seed " + seed).isCloseTo(Speed.work(run, steps, evaluations), within(1e-6));
        }
    }
}
