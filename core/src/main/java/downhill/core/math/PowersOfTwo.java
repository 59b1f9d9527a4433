package downhill.core.math;

/**
 * The table of all powers of two that a double can hold.
 *
 * <p>It lives apart from {@link StableMath} because a class with a table must be checked for initialisation at each
 * static call in the browser; {@code StableMath} has none and stays fast.
 */
final class PowersOfTwo {
    /** {@code TABLE[StableMath.ONE + k]} is 2<sup>k</sup> for k in [-1074, 1023]. Not to be modified. */
    static final double[] TABLE = table();

    private PowersOfTwo() {}

    private static double[] table() {
        double[] powers = new double[StableMath.ONE + 1024];
        double power = Double.MIN_VALUE;
        for (int i = 0; i < powers.length; i++) {
            powers[i] = power;
            power *= 2;
        }
        return powers;
    }
}
