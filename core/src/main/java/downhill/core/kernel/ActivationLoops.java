package downhill.core.kernel;

import downhill.core.math.StableMath;

/** The activation of the hidden layer and its slope, over ranges of flat arrays. */
public final class ActivationLoops {
    private ActivationLoops() {}

    /**
     * Computes z = 1 / (1 + exp(-a)).
     *
     * @param a sums. Not modified.
     * @param z receives the activations. Elements {@code from} to {@code to} are modified.
     * @param from first element
     * @param to element after the last
     */
    public static void sigmoid(double[] a, double[] z, int from, int to) {
        double[] powersOfTwo = StableMath.powersOfTwo();
        for (int k = from; k < to; k++) {
            z[k] = 1 / (1 + StableMath.exp(-a[k], powersOfTwo));
        }
    }

    /**
     * Multiplies slopes at z by the sigmoid's own slope z (1 - z), which makes them slopes at a.
     *
     * @param z activations. Not modified.
     * @param da slopes. Elements {@code from} to {@code to} are modified.
     * @param from first element
     * @param to element after the last
     */
    public static void sigmoidSlope(double[] z, double[] da, int from, int to) {
        for (int k = from; k < to; k++) {
            double y = z[k];
            da[k] = da[k] * y * (1 - y);
        }
    }

    /**
     * Computes z = max(0, a); NaN stays NaN, so that a failed run shows.
     *
     * @param a sums. Not modified.
     * @param z receives the activations. Elements {@code from} to {@code to} are modified.
     * @param from first element
     * @param to element after the last
     */
    public static void relu(double[] a, double[] z, int from, int to) {
        for (int k = from; k < to; k++) {
            double x = a[k];
            z[k] = x <= 0 ? 0 : x;
        }
    }

    /**
     * Makes slopes at z into slopes at a: unchanged where the unit is on, zero where it is off.
     *
     * @param z activations. Not modified.
     * @param da slopes. Elements {@code from} to {@code to} are modified.
     * @param from first element
     * @param to element after the last
     */
    public static void reluSlope(double[] z, double[] da, int from, int to) {
        for (int k = from; k < to; k++) {
            if (z[k] == 0) {
                da[k] = 0;
            }
        }
    }
}
