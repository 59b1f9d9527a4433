package downhill.core.diagnosis;

import downhill.core.training.TrainingConfig;

/**
 * Something that is wrong with a run.
 *
 * @param kind what
 * @param step where to look: the step at which it began or was measured
 * @param value what was found, see {@link Kind}
 * @param reference what it is compared with, see {@link Kind}
 * @param suggestion a run that does not suffer from it; null if no change of the configuration is known to help
 */
public record Finding(Kind kind, int step, double value, double reference, TrainingConfig suggestion) {
    /** What can be wrong, causes before consequences: findings come in this order. */
    public enum Kind {
        /** The loss or a weight is infinite or NaN. Value: learning rate of that step; reference: one that is steady. */
        NOT_FINITE,
        /** The loss leapt up, or rose far above that of guessing. Value: the loss; reference: the mean before it. */
        LEARNING_RATE_TOO_LARGE,
        /**
         * ReLU units that are 0 on every training image that was looked at; where that is all of them, they never change again.
         * Value: how many; reference: of how many.
         */
        DEAD_UNITS,
        /** Sigmoid units near 0 or 1 on nearly every image, and so nearly without slope. Value, reference: as before. */
        SATURATED_UNITS,
        /**
         * The loss stays at ln 10, that of guessing, though the rates of the steps sum up to several times what leaves it, or
         * it came back there. Value: steps spent there; reference: the sum of their rates.
         */
        STUCK,
        /**
         * The loss has not left ln 10 yet, and will not within the run. Value: the sum of the rates of all steps of the run;
         * reference: about what is needed.
         */
        STILL_AT_START,
        /** Nearly every image is read as one digit. Value: the digit; reference: the share of the images, in [0, 1]. */
        ONE_DIGIT,
        /**
         * The test images gain nothing any more, and far more of the training images are right. Value: train accuracy;
         * reference: test.
         */
        OVERFITTING,
        /** The loss was still falling at the end, and nothing else is wrong. Value: its mean over the last fifth; reference: over the one before. */
        TOO_FEW_STEPS
    }
}
