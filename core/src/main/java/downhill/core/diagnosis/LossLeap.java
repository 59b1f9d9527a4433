package downhill.core.diagnosis;

/**
 * Notices where the loss leaps up, which mini-batches alone do not make it do: the learning rate is too large for a steady
 * descent.
 *
 * <p>The heights are measured, with 784-20-10 on 1,000 images over 700 steps. Where a change of the first weights by one
 * rounding stayed below 1e-9, the loss rose over its running mean by at most 0.28 with mini-batches of 100 and by 1.29 with
 * those of 10; where the change grew to 1e-2, by 0.63 to 1.05 and by 1.8 to 2.75. Some runs leap and settle again.
 */
final class LossLeap {
    /** The first steps leave the plateau in their own way. */
    private static final int IGNORED_STEPS = 30;

    private static final double MEMORY = 0.9;
    private static final double HEIGHT = 0.42;
    /** The mini-batch for which the height holds; the mean of fewer losses scatters more. */
    private static final double BATCH = 100;
    /** A mini-batch of a quarter may rise twice as high. */
    private static final double SCATTER = 3;

    private final double height;
    private double mean;
    private int steps;
    private int step;
    private double meanBefore;

    /**
     * Begins before the first step.
     *
     * @param batchSize images of a mini-batch, at least 1; the fewer, the higher a leap must be
     */
    LossLeap(int batchSize) {
        height = HEIGHT * scatter(batchSize);
    }

    /**
     * Takes the loss of the next step.
     *
     * @param next mean loss of its mini-batch; after one that is not finite nothing leaps any more
     */
    void add(double next) {
        steps++;
        if (step == 0 && steps > IGNORED_STEPS && next - mean > height) {
            step = steps;
            meanBefore = mean;
        }
        mean = steps == 1 ? next : MEMORY * mean + (1 - MEMORY) * next;
    }

    /** Returns the first step whose loss leapt, counted from 1; 0 before one did. */
    int step() {
        return step;
    }

    /** Returns the running mean that it leapt from; 0 before one did. */
    double meanBefore() {
        return meanBefore;
    }

    /** Returns how many times as much as of 100 images the mean loss of a smaller mini-batch may rise. */
    static double scatter(int batchSize) {
        return 1 + Math.max(0, BATCH / batchSize - 1) / SCATTER;
    }
}
