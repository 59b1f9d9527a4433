package downhill.core.diagnosis;

import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;

/** Configurations that fix what is wrong with a run; what is not named stays. */
final class SuggestedFix {
    private static final double SMALLER = 3;
    private static final int MORE_IMAGES = 10;
    private static final int MIN_IMAGES = 5000;
    private static final double MORE_STEPS = 5;

    /** How many times as far as to the end of the plateau a run goes that is to learn something after it. */
    private static final double LONG_ENOUGH = 8;

    private SuggestedFix() {}

    /** A third of the rate that was too large, and no more than a steady one, with steps enough to learn with it. */
    static TrainingConfig smallerRate(TrainingConfig config, double rate) {
        double smaller = Math.min(rate / SMALLER, Thresholds.steadyRate(config));
        return withStepsFor(
                config, Math.max(smaller, Setting.LEARNING_RATE.range().min()));
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
        return config.with(Setting.LEARNING_RATE, rate)
                .with(Setting.STEPS, atMostAllowed(Math.max(config.steps(), steps)));
    }

    /** Ten times the images, at least 5,000 of them; null if there are no more. */
    static TrainingConfig moreImages(TrainingConfig config) {
        int max = (int) Setting.TRAIN_SIZE.range().max();
        int size = Math.min(max, Math.max(MIN_IMAGES, MORE_IMAGES * Math.min(config.trainSize(), max / MORE_IMAGES)));
        return size > config.trainSize() ? config.with(Setting.TRAIN_SIZE, size) : null;
    }

    /** A run that ends at a step. */
    static TrainingConfig endsAt(TrainingConfig config, int step) {
        return config.with(Setting.STEPS, Math.max(1, step));
    }

    /** Five times the steps; null if there may be no more. */
    static TrainingConfig moreSteps(TrainingConfig config) {
        int steps = atMostAllowed(MORE_STEPS * config.steps());
        return steps > config.steps() ? endsAt(config, steps) : null;
    }

    private static int atMostAllowed(double steps) {
        return (int) Math.min(steps, Setting.STEPS.range().max());
    }
}
