package downhill.web.lesson.minibatch;

import downhill.core.math.NumPyRandom;

/** The losses of mini-batches of one size: means of the losses of their images. */
final class BatchLosses {
    private final double[] single;
    private final int size;
    private final NumPyRandom random;
    private double[] means = {};

    /** Draws nothing yet from the losses of single images. */
    BatchLosses(double[] single, int size, int seed) {
        this.single = single;
        this.size = size;
        random = new NumPyRandom(seed);
    }

    /** Returns the losses of the first mini-batches; those that were drawn before stay. */
    double[] first(int count) {
        if (count > means.length) {
            double[] more = new double[count];
            System.arraycopy(means, 0, more, 0, means.length);
            for (int i = means.length; i < count; i++) {
                more[i] = drawOne();
            }
            means = more;
        }
        double[] first = new double[count];
        System.arraycopy(means, 0, first, 0, count);
        return first;
    }

    private double drawOne() {
        double sum = 0;
        for (int image : random.choice(single.length, size)) {
            sum += single[image];
        }
        return sum / size;
    }

    /** Returns the mean; NaN without values. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Returns the standard deviation, NumPy's {@code std}; NaN without values. */
    static double deviation(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / values.length);
    }

    /** Returns the share of the values that are at most so far from another. */
    static double share(double[] values, double from, double distance) {
        double near = 0;
        for (double value : values) {
            near += Math.abs(value - from) <= distance ? 1 : 0;
        }
        return near / values.length;
    }
}
