package downhill.core.kernel;

import downhill.core.math.StableMath;

/** The activation of the hidden layer and its slope, over ranges of flat arrays. */
public final class ActivationLoops {
    private ActivationLoops() {}

    /**
     * Computes a = 1 / (1 + exp(-z)).
     *
     * @param z sums. Not modified.
     * @param a receives the activations. Elements {@code from} to {@code to} are modified.
     * @param from first element
     * @param to element after the last
     */
    public static void sigmoid(double[] z, double[] a, int from, int to) {
        double[] powersOfTwo = StableMath.powersOfTwo();
        for (int k = from; k < to; k++) {
            a[k] = 1 / (1 + StableMath.exp(-z[k], powersOfTwo));
        }
    }

    /**
     * Multiplies slopes at a by the sigmoid's own slope a (1 - a), which makes them slopes at z.
     *
     * @param a activations. Not modified.
     * @param dz slopes. Elements {@code from} to {@code to} are modified.
     * @param from first element
     * @param to element after the last
     */
    public static void sigmoidSlope(double[] a, double[] dz, int from, int to) {
        for (int k = from; k < to; k++) {
            double y = a[k];
            dz[k] = dz[k] * y * (1 - y);
        }
    }

    /**
     * Computes a = max(0, z); NaN stays NaN, so that a failed run shows.
     *
     * @param z sums. Not modified.
     * @param a receives the activations. Elements {@code from} to {@code to} are modified.
     * @param from first element
     * @param to element after the last
     */
    public static void relu(double[] z, double[] a, int from, int to) {
        for (int k = from; k < to; k++) {
            double x = z[k];
            a[k] = x <= 0 ? 0 : x;
        }
    }

    /**
     * Makes slopes at a into slopes at z: unchanged where the unit is on, zero where it is off.
     *
     * @param a activations. Not modified.
     * @param dz slopes. Elements {@code from} to {@code to} are modified.
     * @param from first element
     * @param to element after the last
     */
    public static void reluSlope(double[] a, double[] dz, int from, int to) {
        for (int k = from; k < to; k++) {
            if (a[k] == 0) {
                dz[k] = 0;
            }
        }
    }
}
