package downhill.core.diagnosis;

import downhill.core.function.Activation;
import downhill.core.training.TrainingConfig;

/**
 * The limits of the {@link RunDetective}, with their reasons.
 *
 * <p>Measured on the first 1,000 to 5,000 images of MNIST, 1 to 100 hidden units and mini-batches of 1 to 1,000, unless said
 * otherwise.
 */
final class Thresholds {
    /** The loss of guessing among ten digits, ln 10. */
    static final double LN_10 = 2.302585092994046;

    /** Steady runs rise at most 0.36 above ln 10 with mini-batches of 100; those that kill or saturate all units mostly 1 to 13. */
    static final double ABOVE_START = 0.8;

    /** At the plateau running means stay within 0.06 of ln 10; leaving it takes them through 0.1 within some steps. */
    static final double PLATEAU = 0.1;

    /** The plateau is looked at by a mean over about 20 steps: with one image a step it still scatters by 0.05. */
    static final double PLATEAU_MEMORY = 0.95;

    /** Shorter stays than this at the plateau happen while a run passes it. */
    static final int PLATEAU_STEPS = 100;

    /** Before this many steps nothing is said of where the run will end. */
    static final int FIRST_STEPS = 30;

    /**
     * The rates of the steps until the loss has left the plateau sum up to 19 to 43 with sigmoid, to 4 to 12 with ReLU, the more
     * the fewer hidden units.
     */
    static double pathFromStart(Activation activation) {
        return switch (activation) {
            case SIGMOID -> 30;
            case RELU -> 8;
        };
    }

    /** A run whose whole path is shorter than this share of it will not leave: the shortest seen were 0.5 of it. */
    static final double TOO_SHORT = 0.4;

    /** A run that has ended within this many times the path had not enough of it. */
    static final double MAX_LENGTH = 1.5;

    /** A run that has gone this many times the path and not left is stuck: the longest seen was 1.5 of it. */
    static final double STUCK = 5;

    /** A quarter of the units dead or saturated: steady runs have less than a tenth, and learn as well without them. */
    static final double IDLE_UNITS = 0.25;

    /** A sigmoid below this or above one less this has a fifth of its steepest slope or less. */
    static final double SATURATED = 0.05;

    /** A unit is saturated if it is on nearly all images; in steady runs one is so on about half of them. */
    static final double NEARLY_ALL = 0.95;

    /** Nine of ten images read as one digit, of which there are at most three of ten. */
    static final double ONE_DIGIT = 0.9;

    /** Where so many images are of one digit, reading it everywhere is no illness of the network. */
    static final double ONE_DIGIT_IN_TRUTH = 0.3;

    /** Fewer images than this say nothing about all. */
    static final int MIN_IMAGES = 20;

    /** A gap of the accuracies that the book's networks do not have: 0.04 after 1,000 steps on 5,000 images, 0.002 with 60,000. */
    static final double GAP = 0.1;

    /** Standard errors of the test accuracy that a gap must exceed, so that few test images do not make it. */
    static final double GAP_ERRORS = 3;

    /** The test accuracy stands when it rises by less than this or half its standard error: its scatter between epochs. */
    static final double STANDS = 0.005;

    /** A gap so wide is learning by heart, even where both accuracies came to their end together. */
    static final double WIDE_GAP = 0.2;

    /** From this training accuracy on there is hardly more to gain: a network that reads all its images knows them by heart. */
    static final double BY_HEART = 0.995;

    /** What the training accuracy must have gained while the test accuracy stood, if it could and the gap is not wide. */
    static final double TRAIN_GAIN = 0.01;

    /** Evaluations since the test accuracy stands; fewer may be chance. */
    static final int EVALUATIONS = 3;

    /** The loss falls clearly if its mean falls by this from one fifth of the run to the next, about a twentieth of ln 10. */
    static final double STILL_FALLING = 0.1;

    /** Standard errors of that difference that it must exceed, which matters for mini-batches of a few images. */
    static final double FALL_ERRORS = 3;

    private Thresholds() {}

    /**
     * Returns a rate at which runs are steady: about a tenth of those that leap or kill units. Small mini-batches have noisier slopes,
     * by the square root of their size.
     */
    static double steadyRate(TrainingConfig config) {
        double rate = switch (config.activation()) {
            case SIGMOID -> 0.5;
            case RELU -> 0.1;
        };
        return rate * Math.sqrt(Math.min(1, config.batchSize() / 100.0));
    }
}
