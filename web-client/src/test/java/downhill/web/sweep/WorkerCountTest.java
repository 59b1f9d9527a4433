package downhill.web.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Devices that are simulated by the throughput of so many workers; one worker alone does 1 unit of work a millisecond. */
class WorkerCountTest {
    private static final int REPORT_MILLIS = 85;

    /** Workers that each tell every 85 ms what they have done, with so much noise; it was done with the number before. */
    private static void train(
            WorkerCount count, IntToDoubleFunction throughput, double millis, double noise, Random random) {
        int before = count.wanted();
        for (double now = 0; now < millis; now += REPORT_MILLIS) {
            int training = count.wanted();
            double each = throughput.applyAsDouble(before) / before * REPORT_MILLIS;
            before = training;
            for (int worker = 0; worker < training; worker++) {
                count.did(worker, each * (1 + noise * (2 * random.nextDouble() - 1)), REPORT_MILLIS, training);
            }
        }
    }

    /** With cores, a further worker brings a whole one as long as there are cores, and nothing after that. */
    @ParameterizedTest
    @CsvSource({"1, 8, 1", "2, 8, 2", "3, 8, 3", "4, 4, 4", "6, 8, 6", "8, 8, 8", "16, 5, 5"})
    void asManyWorkersAsThereAreCores(int cores, int most, int expected) {
        int seed = new Random().nextInt();
        for (double noise : new double[] {0, 0.05}) {
            WorkerCount count = new WorkerCount(most);
            train(count, n -> Math.min(n, cores), 25_000, noise, new Random(seed));
            assertThat(count.accepted()).as("seed " + seed + ", noise " + noise).isEqualTo(expected);
        }
    }

    /** Two threads of one core bring little; a third of what a core brings is not worth a worker and its memory. */
    @Test
    void workerThatBringsLittleIsNotKept() {
        WorkerCount count = new WorkerCount(8);
        train(count, n -> n <= 2 ? n : 2 + 0.3 * (n - 2), 20_000, 0.02, new Random(3));
        assertThat(count.accepted()).isEqualTo(2);
    }

    @Test
    void beginsWithOneAndNeverWantsMoreThanOneMore() {
        WorkerCount count = new WorkerCount(6);
        Random random = new Random(5);
        assertThat(count.wanted()).isEqualTo(1);
        for (int time = 0; time < 500; time++) {
            train(count, n -> Math.min(n, 3), REPORT_MILLIS, 0.02, random);
            assertThat(count.wanted()).isBetween(1, Math.min(6, count.accepted() + 1));
        }
    }

    /** A device that gets warm: of four cores, one is left. */
    @Test
    void fewerOnceTheyDoNotHelpAnyMore() {
        WorkerCount count = new WorkerCount(4);
        train(count, n -> n, 10_000, 0.02, new Random(7));
        assertThat(count.accepted()).isEqualTo(4);
        train(count, n -> 1, 120_000, 0.02, new Random(7));
        assertThat(count.accepted()).isEqualTo(1);
        train(count, n -> n, 120_000, 0.02, new Random(7));
        assertThat(count.accepted()).as("and more again when it has cooled").isEqualTo(4);
    }

    /** Runs differ in how fast a unit of work is done; both turns of a trial see the same mixture. */
    @Test
    void differingRunsDoNotMislead() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            WorkerCount count = new WorkerCount(4);
            double[] kind = {1};
            for (int run = 0; run < 60; run++) {
                kind[0] = 0.7 + 0.6 * random.nextDouble();
                train(count, n -> kind[0] * Math.min(n, 2), 600, 0.02, random);
            }
            assertThat(count.accepted()).as("seed " + seed).isEqualTo(2);
        }
    }

    /** While a worker starts or a run is fetched, fewer train than are wanted: that says nothing. */
    @Test
    void countsOnlyWhileAsManyTrainAsAreWanted() {
        WorkerCount count = new WorkerCount(2);
        for (int report = 0; report < 100; report++) {
            count.did(0, 1e9, REPORT_MILLIS, 0);
        }
        assertThat(count.wanted()).as("still in its first turn").isEqualTo(1);
        assertThat(count.accepted()).isEqualTo(1);
    }

    @Test
    void neverMoreThanTheLimitAfterALoss() {
        WorkerCount count = new WorkerCount(4);
        train(count, n -> n, 10_000, 0, new Random(1));
        count.limit(2);
        assertThat(count.accepted()).isEqualTo(2);
        for (int time = 0; time < 1000; time++) {
            train(count, n -> n, REPORT_MILLIS, 0, new Random(1));
            assertThat(count.wanted()).isBetween(1, 2);
        }
    }
}
