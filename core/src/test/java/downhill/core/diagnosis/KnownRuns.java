package downhill.core.diagnosis;

import static downhill.core.function.Activation.RELU;
import static downhill.core.function.Activation.SIGMOID;

import downhill.core.data.LabeledImages;
import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs whose illness, or health, follows from how they were set up; sizes and seeds are drawn a little around that. */
final class KnownRuns {
    /** A run, what it was trained on if not MNIST's first images, and the first finding expected, or null. */
    record Known(TrainingConfig config, LabeledImages images, Finding.Kind illness) {
        @Override
        public String toString() {
            return illness + ": " + config;
        }
    }

    private final Random random;
    private final List<Known> runs = new ArrayList<>();

    KnownRuns(long seed) {
        random = new Random(seed);
    }

    private TrainingConfig draw(Activation activation, double rate, int steps, int trainSize, int hidden, int batch) {
        int size = trainSize < 50 ? trainSize : trainSize - trainSize / 20 + random.nextInt(trainSize / 10);
        return ExaminedRun.config(
                activation, rate, steps, size, hidden + random.nextInt(3), batch, random.nextInt(1_000_000));
    }

    private void add(
            Finding.Kind illness, Activation activation, double rate, int steps, int train, int hidden, int batch) {
        runs.add(new Known(draw(activation, rate, steps, train, hidden, batch), null, illness));
    }

    private void fixed(Finding.Kind illness, Activation activation, double rate, int train, int hidden, int seed) {
        runs.add(new Known(ExaminedRun.config(activation, rate, 30, train, hidden, 100, seed), null, illness));
    }

    List<Known> ill() {
        add(Finding.Kind.NOT_FINITE, RELU, 1e250, 60, 700, 11, 50);
        add(Finding.Kind.NOT_FINITE, RELU, 1e200, 60, 900, 17, 100);
        add(Finding.Kind.NOT_FINITE, RELU, 1e308, 60, 500, 9, 20);
        add(Finding.Kind.LEARNING_RATE_TOO_LARGE, SIGMOID, 30, 120, 900, 20, 100);
        add(Finding.Kind.LEARNING_RATE_TOO_LARGE, SIGMOID, 20, 120, 1100, 40, 100);
        add(Finding.Kind.LEARNING_RATE_TOO_LARGE, SIGMOID, 1000, 60, 700, 13, 100);
        add(Finding.Kind.LEARNING_RATE_TOO_LARGE, RELU, 5, 120, 1000, 20, 100);
        add(Finding.Kind.LEARNING_RATE_TOO_LARGE, RELU, 10, 120, 800, 31, 100);
        add(Finding.Kind.LEARNING_RATE_TOO_LARGE, RELU, 1e5, 60, 600, 15, 100);
        // Rates that idle units mostly make the loss leap too, and that comes first: these runs, found by trying, do
        // not.
        fixed(Finding.Kind.DEAD_UNITS, RELU, 0.9, 961, 20, 7932);
        fixed(Finding.Kind.DEAD_UNITS, RELU, 1.1, 972, 30, 15851);
        fixed(Finding.Kind.SATURATED_UNITS, SIGMOID, 9, 972, 12, 15851);
        fixed(Finding.Kind.SATURATED_UNITS, SIGMOID, 9, 1016, 12, 47527);
        // Not with ReLU: a unit that is 0 on one blank image is dead, since it is 0 on all.
        runs.add(new Known(draw(SIGMOID, 0.5, 360, 800, 20, 100), blank(1000), Finding.Kind.STUCK));
        runs.add(new Known(draw(SIGMOID, 0.3, 600, 700, 30, 50), blank(1000), Finding.Kind.STUCK));
        add(Finding.Kind.STILL_AT_START, SIGMOID, 0.001, 300, 900, 20, 100);
        add(Finding.Kind.STILL_AT_START, SIGMOID, 0.01, 400, 1100, 30, 100);
        add(Finding.Kind.STILL_AT_START, SIGMOID, 0.1, 70, 1500, 20, 100);
        add(Finding.Kind.STILL_AT_START, RELU, 0.001, 300, 700, 20, 50);
        add(Finding.Kind.STILL_AT_START, RELU, 0.01, 150, 1300, 20, 100);
        add(Finding.Kind.ONE_DIGIT, SIGMOID, 0.1, 300, 1, 20, 10);
        add(Finding.Kind.ONE_DIGIT, RELU, 0.03, 200, 1, 20, 10);
        add(Finding.Kind.OVERFITTING, SIGMOID, 0.5, 1300, 60, 20, 50);
        add(Finding.Kind.OVERFITTING, SIGMOID, 0.5, 600, 120, 30, 100);
        add(Finding.Kind.OVERFITTING, RELU, 0.1, 500, 150, 20, 100);
        add(Finding.Kind.TOO_FEW_STEPS, SIGMOID, 0.5, 120, 2000, 30, 100);
        add(Finding.Kind.TOO_FEW_STEPS, SIGMOID, 0.1, 500, 2000, 20, 100);
        add(Finding.Kind.TOO_FEW_STEPS, RELU, 0.1, 110, 2000, 30, 100);
        return runs;
    }

    List<Known> healthy() {
        add(null, SIGMOID, 0.5, 550, 2000, 20, 100);
        add(null, SIGMOID, 0.3, 900, 2000, 30, 100);
        add(null, SIGMOID, 1.0, 300, 2000, 20, 100);
        add(null, SIGMOID, 0.5, 500, 2000, 50, 100);
        add(null, SIGMOID, 0.5, 550, 2000, 20, 200);
        add(null, RELU, 0.1, 400, 2000, 30, 100);
        add(null, RELU, 0.2, 250, 2000, 50, 100);
        add(null, RELU, 0.1, 350, 2000, 50, 200);
        add(null, SIGMOID, 0.2, 1100, 2000, 40, 50);
        return runs;
    }

    /** Labels without anything to see. */
    private static LabeledImages blank(int count) {
        byte[] labels = new byte[count];
        for (int n = 0; n < count; n++) {
            labels[n] = (byte) Mnist.train(count).label(n);
        }
        return LabeledImages.of(new byte[784 * count], labels, 784);
    }
}
