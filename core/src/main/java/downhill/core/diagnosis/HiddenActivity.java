package downhill.core.diagnosis;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.network.TwoLayerNet;

/**
 * What the hidden units of a network do on a set of images.
 *
 * @param images how many were looked at, at least 1
 * @param activation of the hidden layer
 * @param min least activation of each unit, shape (H)
 * @param mean mean activation of each unit, shape (H)
 * @param max greatest activation of each unit, shape (H)
 * @param saturated share of the images, in [0, 1], on which each unit is below 0.05 or above 0.95, shape (H); of sigmoid units
 *     those are nearly without slope, of ReLU units it says nothing
 */
public record HiddenActivity(
        int images, Activation activation, double[] min, double[] mean, double[] max, double[] saturated) {
    /** So many training images are looked at, if there are so many, before a unit is called dead. */
    public static final int MAX_IMAGES = 10_000;

    /** A sigmoid unit is flat where its output is below this, or above 1 minus this. */
    public static final double FLAT = Thresholds.SATURATED;

    /** A unit is saturated that is flat on at least this share of the images. */
    public static final double NEARLY_ALL = Thresholds.NEARLY_ALL;

    private static final int BATCH = 100;

    /**
     * Measures a network.
     *
     * @param network any. Not modified.
     * @param images of its size. Not modified.
     * @param from the first image
     * @param to the one after the last image, above {@code from}
     * @return NaN in min, mean and max of units that are not finite
     * @throws IllegalArgumentException if the range is empty or not within the images, or they have the wrong size
     */
    public static HiddenActivity of(TwoLayerNet network, LabeledImages images, int from, int to) {
        if (from < 0 || from >= to || to > images.count()) {
            throw new IllegalArgumentException("images " + from + " to " + to + ", but there are " + images.count());
        }
        int units = network.parameters().hiddenSize();
        HiddenActivity activity = zeros(to - from, network.activation(), units);
        for (int first = from; first < to; first += BATCH) {
            int[] batch = new int[Math.min(BATCH, to - first)];
            for (int n = 0; n < batch.length; n++) {
                batch[n] = first + n;
            }
            activity.add(network.hidden(images, batch), first == from);
        }
        for (int j = 0; j < units; j++) {
            activity.mean[j] /= to - from;
            activity.saturated[j] /= to - from;
        }
        return activity;
    }

    private static HiddenActivity zeros(int images, Activation activation, int units) {
        return new HiddenActivity(
                images, activation, new double[units], new double[units], new double[units], new double[units]);
    }

    /** Adds activations of shape (N, H), as sums for now. */
    private void add(double[] z, boolean first) {
        int units = min.length;
        for (int k = 0; k < z.length; k++) {
            int j = k % units;
            boolean begins = first && k < units;
            min[j] = begins ? z[k] : Math.min(min[j], z[k]);
            max[j] = begins ? z[k] : Math.max(max[j], z[k]);
            mean[j] += z[k];
            saturated[j] += z[k] < Thresholds.SATURATED || z[k] > 1 - Thresholds.SATURATED ? 1 : 0;
        }
    }

    /**
     * Joins this with the activity on other images, so that many can be looked at a part at a time.
     *
     * @param other of the same network. Not modified.
     * @return the activity on both sets, the same as if they had been measured at once but for the rounding of the means
     * @throws IllegalArgumentException if it has another number of units or another activation
     */
    public HiddenActivity and(HiddenActivity other) {
        if (other.unitCount() != unitCount() || other.activation != activation) {
            throw new IllegalArgumentException(
                    unitCount() + " units of " + activation + " and " + other.unitCount() + " of " + other.activation);
        }
        int units = unitCount();
        HiddenActivity both = zeros(images + other.images, activation, units);
        double share = (double) images / both.images;
        for (int j = 0; j < units; j++) {
            both.min[j] = Math.min(min[j], other.min[j]);
            both.max[j] = Math.max(max[j], other.max[j]);
            both.mean[j] = share * mean[j] + (1 - share) * other.mean[j];
            both.saturated[j] = share * saturated[j] + (1 - share) * other.saturated[j];
        }
        return both;
    }

    /** Returns the number of hidden units H. */
    public int unitCount() {
        return min.length;
    }

    /** Returns whether it says something of a unit that all of these images are alike to it: fewer than 20 do not. */
    public boolean isEnough() {
        return images >= Thresholds.MIN_IMAGES;
    }

    /**
     * Returns whether a unit is a ReLU unit that is 0 on every image: its slope is 0, and if these are all training images, it
     * does not change any more.
     */
    public boolean isDead(int unit) {
        return activation == Activation.RELU && max[unit] == 0;
    }

    /** Returns whether a unit is a sigmoid unit that is nearly 0 or 1 on at least 95 % of the images. */
    public boolean isSaturated(int unit) {
        return activation == Activation.SIGMOID && saturated[unit] >= Thresholds.NEARLY_ALL;
    }

    /** Returns how many units are dead, in [0, H]. */
    public int deadUnits() {
        int count = 0;
        for (int j = 0; j < unitCount(); j++) {
            count += isDead(j) ? 1 : 0;
        }
        return count;
    }

    /** Returns how many units are saturated, in [0, H]. */
    public int saturatedUnits() {
        int count = 0;
        for (int j = 0; j < unitCount(); j++) {
            count += isSaturated(j) ? 1 : 0;
        }
        return count;
    }
}
