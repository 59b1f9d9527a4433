package downhill.server.runs;

import downhill.core.exchange.RunRecord;
import downhill.core.training.TrainingConfig;

/**
 * The estimated cost of training a run again. A pass over an image costs each hidden unit a multiplication for each
 * pixel that is not black, about 150 of MNIST's 784, and for each class, and an exponential worth {@value
 * #OF_ACTIVATION}.
 */
final class ReplayCost {
    private static final int PIXELS = 150;
    private static final int CLASSES = 10;
    private static final int OF_ACTIVATION = 20;

    /** Passes over a mini-batch that a step is worth, by method. */
    private static final int BACKPROPAGATION = 3;

    private static final int NUMERICAL = 60;

    /** Seconds of a multiplication and addition: 0.31 to 0.58 ns for 10 to 500 units, 1 ns for 5 (JDK 17). */
    private static final double MULTIPLICATION = 0.45e-9;

    private static final int PRIORITIES_A_SECOND = 100;

    private ReplayCost() {}

    static double seconds(RunRecord record) {
        return seconds(record.config(), record.step(), record.accuracies().size());
    }

    /** Returns the priority in the queue: the cheaper, the higher, so that long runs do not delay those of a class. */
    static int priority(RunSummary run) {
        TrainingConfig config = RunJson.config(run);
        int evaluations = Math.min(RunRecord.MAX_ACCURACIES, run.step() / config.stepsPerEpoch() + 2);
        double seconds = seconds(config, run.step(), evaluations);
        return -(int) Math.min(Short.MAX_VALUE, PRIORITIES_A_SECOND * seconds);
    }

    private static double seconds(TrainingConfig c, int steps, int evaluations) {
        double pass = (double) c.hiddenSize() * (PIXELS + CLASSES + OF_ACTIVATION);
        int passes = switch (c.gradient()) {
            case BACKPROPAGATION -> BACKPROPAGATION;
            case NUMERICAL -> NUMERICAL;
        };
        double images = (double) steps * c.batchSize() * passes + (double) evaluations * (c.trainSize() + c.testSize());
        return MULTIPLICATION * pass * images;
    }
}
