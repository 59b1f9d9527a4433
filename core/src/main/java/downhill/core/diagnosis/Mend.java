package downhill.core.diagnosis;

import downhill.core.training.TrainingConfig;

/** Changes of a configuration that mend a run; what is not named stays. */
final class Mend {
    private static final double SMALLER = 3;
    private static final int MORE_IMAGES = 10;
    private static final int FEWEST_IMAGES = 5000;
    private static final double MORE_STEPS = 5;

    /** The path of a run that is to leave the plateau and learn something after it, in paths that just leave it. */
    private static final double LONG_ENOUGH = 8;

    private Mend() {}

    /** A third of the rate that was too large, and no more than a steady one, with steps enough to learn with it. */
    static TrainingConfig smallerRate(TrainingConfig config, double rate) {
        double smaller = Math.min(rate / SMALLER, Thresholds.steadyRate(config));
        return withStepsFor(config, Math.max(smaller, TrainingConfig.LEARNING_RATE.min()));
    }

    /** The smaller rate if the present one may be the cause, else null. */
    static TrainingConfig smallerRateIfLarge(TrainingConfig config, double rate) {
        return rate > Thresholds.steadyRate(config) ? smallerRate(config, rate) : null;
    }

    /** A steady rate if that is larger, and steps enough to leave the plateau with it and to learn. */
    static TrainingConfig leavesTheStart(TrainingConfig config) {
        return withStepsFor(config, Math.max(config.learningRate(), Thresholds.steadyRate(config)));
    }

    private static TrainingConfig withStepsFor(TrainingConfig config, double rate) {
        double steps = Math.ceil(LONG_ENOUGH * Thresholds.pathFromStart(config.activation()) / rate);
        return with(config, config.trainSize(), rate, atMostAllowed(Math.max(config.steps(), steps)));
    }

    /** Ten times the images, at least 5,000 of them; null if there are no more. */
    static TrainingConfig moreImages(TrainingConfig config) {
        int most = (int) TrainingConfig.TRAIN_SIZE.max();
        int size =
                Math.min(most, Math.max(FEWEST_IMAGES, MORE_IMAGES * Math.min(config.trainSize(), most / MORE_IMAGES)));
        return size > config.trainSize() ? with(config, size, config.learningRate(), config.steps()) : null;
    }

    /** A run that ends at a step. */
    static TrainingConfig endsAt(TrainingConfig config, int step) {
        return with(config, config.trainSize(), config.learningRate(), Math.max(1, step));
    }

    /** Five times the steps; null if there may be no more. */
    static TrainingConfig moreSteps(TrainingConfig config) {
        int steps = atMostAllowed(MORE_STEPS * config.steps());
        return steps > config.steps() ? endsAt(config, steps) : null;
    }

    private static int atMostAllowed(double steps) {
        return (int) Math.min(steps, TrainingConfig.STEPS.max());
    }

    private static TrainingConfig with(TrainingConfig config, int trainSize, double learningRate, int steps) {
        return new TrainingConfig(
                config.dataset(),
                trainSize,
                config.testSize(),
                config.hiddenSize(),
                config.activation(),
                config.batchSize(),
                learningRate,
                steps,
                config.seed(),
                config.gradient());
    }
}
