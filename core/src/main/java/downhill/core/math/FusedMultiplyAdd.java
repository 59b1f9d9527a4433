package downhill.core.math;

/**
 * A product and a sum with one rounding, as processors do it under NumPy's matrix product.
 *
 * <p>The browser has no such instruction. Here Dekker's product and Knuth's sum find both rounding errors exactly, and
 * they are added last. That differs from {@link Math#fma} only where the exact result is all but halfway between two
 * doubles, or so small or large that the errors have no room in a double. It takes about 20 operations: for a handful of
 * numbers whose last digit matters.
 *
 * @see <a href="https://doi.org/10.1137/030601818">T. Ogita, S. M. Rump, S. Oishi, Accurate Sum and Dot Product, 2005</a>
 */
public final class FusedMultiplyAdd {
    private static final double SPLITTER = 0x1p27 + 1;

    private FusedMultiplyAdd() {}

    /**
     * Returns {@code a b + c}.
     *
     * @param a any double
     * @param b any double
     * @param c any double
     * @return the sum, rounded once; NaN and infinities as in {@code a * b + c}
     */
    public static double of(double a, double b, double c) {
        double product = a * b;
        double sum = product + c;
        double result = sum + (errorOfSum(product, c, sum) + errorOfProduct(a, b, product));
        // Splitting a factor beyond 1e300 overflows, and infinities have no errors to add.
        return result - result == 0 ? result : sum;
    }

    /** Returns what rounding took from a + b; exact (Knuth). */
    private static double errorOfSum(double a, double b, double sum) {
        double bRounded = sum - a;
        double aRounded = sum - bRounded;
        return (a - aRounded) + (b - bRounded);
    }

    /** Returns what rounding took from a b; exact, from halves of 26 bits whose products fit a double (Dekker). */
    private static double errorOfProduct(double a, double b, double product) {
        double aHigh = upperHalf(a);
        double aLow = a - aHigh;
        double bHigh = upperHalf(b);
        double bLow = b - bHigh;
        return aLow * bLow - (((product - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow);
    }

    private static double upperHalf(double x) {
        double shifted = SPLITTER * x;
        return shifted - (shifted - x);
    }
}
