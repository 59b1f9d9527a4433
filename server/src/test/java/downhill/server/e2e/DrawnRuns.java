package downhill.server.e2e;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import java.util.Random;

/** Draws configurations whose sizes fit nothing evenly, each small enough to be trained in a fraction of a second. */
final class DrawnRuns {
    /** Hidden units times images of a batch times steps, at most. */
    private static final int MAX_WORK = 600_000;

    private static final int MAX_STEPS = 150;
    private static final double[] RATES = {0.01, 0.1, 0.37, 1, 10};

    private final Random random;

    DrawnRuns(long seed) {
        random = new Random(seed);
    }

    TrainingConfig next() {
        return random.nextInt(6) == 0 ? numerical() : byBackpropagation();
    }

    private TrainingConfig byBackpropagation() {
        int trainSize = between(1, 3000);
        int batchSize = switch (random.nextInt(5)) {
            case 0 -> between(1, 20);
            case 1, 2 -> between(21, 100);
            case 3 -> between(101, 400);
            default -> trainSize = between(1, 500);
        };
        int hiddenSize = random.nextBoolean() ? between(1, 60) : between(1, 300);
        int steps = Math.max(1, MAX_WORK / (hiddenSize * batchSize));
        return config(trainSize, hiddenSize, batchSize, between(1, steps), GradientMethod.BACKPROPAGATION);
    }

    private TrainingConfig numerical() {
        return config(between(1, 400), between(1, 20), between(1, 120), between(1, 5), GradientMethod.NUMERICAL);
    }

    private TrainingConfig config(int train, int hidden, int batch, int steps, GradientMethod gradient) {
        return new TrainingConfig(
                "mnist",
                train,
                between(1, 1500),
                hidden,
                random.nextBoolean() ? Activation.SIGMOID : Activation.RELU,
                batch,
                RATES[random.nextInt(RATES.length)],
                Math.min(steps, MAX_STEPS),
                random.nextInt(Integer.MAX_VALUE),
                gradient);
    }

    private int between(int min, int max) {
        return min + random.nextInt(max - min + 1);
    }
}
