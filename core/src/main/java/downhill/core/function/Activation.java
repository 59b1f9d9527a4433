package downhill.core.function;

import downhill.core.math.StableMath;

/** What a hidden unit makes of its sum a, with the slope of it: by number, and over ranges of flat arrays. */
public enum Activation {
    /** 1 / (1 + exp(-a)), the chapter's choice. */
    SIGMOID {
        @Override
        public double value(double a) {
            return Sigmoid.value(a);
        }

        @Override
        public double slope(double z) {
            return Sigmoid.derivativeFromValue(z);
        }

        @Override
        public void apply(double[] a, double[] z, int from, int to) {
            double[] powersOfTwo = StableMath.powersOfTwo();
            for (int k = from; k < to; k++) {
                z[k] = 1 / (1 + StableMath.exp(-a[k], powersOfTwo));
            }
        }

        @Override
        public void multiplyBySlope(double[] z, double[] da, int from, int to) {
            for (int k = from; k < to; k++) {
                double y = z[k];
                da[k] = da[k] * y * (1 - y);
            }
        }
    },

    /** max(0, a), which the book meets in chapter 5. Its slope at 0 is taken as 0. */
    RELU {
        @Override
        public double value(double a) {
            return a <= 0 ? 0 : a;
        }

        @Override
        public double slope(double z) {
            return z > 0 ? 1 : 0;
        }

        @Override
        public void apply(double[] a, double[] z, int from, int to) {
            for (int k = from; k < to; k++) {
                double x = a[k];
                z[k] = x <= 0 ? 0 : x;
            }
        }

        @Override
        public void multiplyBySlope(double[] z, double[] da, int from, int to) {
            for (int k = from; k < to; k++) {
                if (z[k] == 0) {
                    da[k] = 0;
                }
            }
        }
    };

    /**
     * Returns the activation z of a sum. NaN stays NaN, so that a failed run shows.
     *
     * @param a the sum
     * @return the activation
     */
    public abstract double value(double a);

    /**
     * Returns dz/da, by the activation.
     *
     * @param z the activation
     * @return the slope there
     */
    public abstract double slope(double z);

    /**
     * Computes the activations of sums.
     *
     * @param a sums. Not modified, unless it is {@code z}.
     * @param z receives the activations. Elements {@code from} to {@code to} are modified.
     * @param from first element
     * @param to element after the last
     */
    public abstract void apply(double[] a, double[] z, int from, int to);

    /**
     * Makes slopes by the activations into slopes by their sums.
     *
     * @param z activations. Not modified.
     * @param da slopes by z. Elements {@code from} to {@code to} become slopes by a.
     * @param from first element
     * @param to element after the last
     */
    public abstract void multiplyBySlope(double[] z, double[] da, int from, int to);
}
