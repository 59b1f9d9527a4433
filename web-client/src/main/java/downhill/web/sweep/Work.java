package downhill.web.sweep;

import downhill.core.training.TrainingConfig;

/**
 * How much there is to compute in a run. The unit is about one image's way forward through one hidden unit; only ratios
 * matter, since {@link Speed} measures how long a unit takes.
 */
final class Work {
    /** What an image costs beside its hidden units, in hidden units: softmax, the loss, its row of pixels. */
    private static final double IMAGE = 8;
    /** What a step costs beside its images, in images: the draw, the update of all weights. */
    private static final double STEP = 6;
    /** Forward, backward and the update, each about as costly as the way forward. */
    private static final double TRAINED = 3;
    /** So many times as much for a gradient by central differences, all of whose series touch every image (docs/speed.md). */
    private static final double NUMERICAL = 65;

    private Work() {}

    /** Returns the work of a whole run, its evaluations included. */
    static double of(TrainingConfig config) {
        // After the first step, after each epoch, and after the last one.
        int epochs = (config.steps() + config.stepsPerEpoch() - 2) / config.stepsPerEpoch();
        return done(config, config.steps(), 1 + epochs);
    }

    /** Returns the work of the first steps of a run and of a fitting part of its evaluations. */
    static double of(TrainingConfig config, double steps) {
        return of(config) * steps / config.steps();
    }

    /** Returns the work of so many steps of a run and so many evaluations. */
    static double done(TrainingConfig config, int steps, int evaluations) {
        double gradient = switch (config.gradient()) {
            case BACKPROPAGATION -> 1;
            case NUMERICAL -> NUMERICAL;
        };
        double trained = steps * (config.batchSize() + STEP) * TRAINED * gradient;
        return (config.hiddenSize() + IMAGE)
                * (trained + evaluations * ((double) config.trainSize() + config.testSize()));
    }
}
