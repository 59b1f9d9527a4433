package downhill.core.math;

/**
 * The 64 bits of a double as two ints, and doubles of their bits, by arithmetic alone.
 *
 * <p>{@link Double#doubleToLongBits} needs {@code long}, which is slow in the browser. Here the magnitude is scaled by an
 * exact power of two until its bits can be read off as integers. Both agree in every bit: -0 differs from 0, and every
 * NaN is the canonical one, 0x7ff80000 00000000.
 */
public final class DoubleBits {
    private static final int SIGN = 0x80000000;
    private static final int INFINITY = 0x7ff00000;
    private static final int NAN = 0x7ff80000;
    private static final int BIAS = 1023;
    private static final int FLOAT_BIAS = 127;

    private DoubleBits() {}

    /**
     * Returns the upper word: sign, exponent and the first 20 bits of the mantissa.
     *
     * @param x any double
     * @return bits 63 to 32
     */
    public static int high(double x) {
        return high(x, PowersOfTwo.TABLE);
    }

    /**
     * Returns the upper word, for hot loops: no static state is touched.
     *
     * @param x any double
     * @param powersOfTwo what {@link StableMath#powersOfTwo()} returns. Not modified.
     * @return bits 63 to 32
     */
    public static int high(double x, double[] powersOfTwo) {
        if (x != x) {
            return NAN;
        }
        // Only the quotient tells the two zeros apart.
        boolean negative = x < 0 || (x == 0 && 1 / x < 0);
        double magnitude = x < 0 ? -x : x;
        return (negative ? SIGN : 0) | highOfMagnitude(magnitude, powersOfTwo);
    }

    private static int highOfMagnitude(double magnitude, double[] powersOfTwo) {
        if (magnitude == Double.POSITIVE_INFINITY) {
            return INFINITY;
        }
        if (magnitude < Double.MIN_NORMAL) {
            return (int) (fractionOfSubnormal(magnitude) * 0x1p20);
        }
        int exponent = StableMath.exponent(magnitude, powersOfTwo);
        return (exponent + BIAS) << 20 | (int) (fraction(magnitude, exponent, powersOfTwo) * 0x1p20);
    }

    /**
     * Returns the lower word: the last 32 bits of the mantissa.
     *
     * @param x any double
     * @return bits 31 to 0
     */
    public static int low(double x) {
        return low(x, PowersOfTwo.TABLE);
    }

    /**
     * Returns the lower word, for hot loops: no static state is touched.
     *
     * @param x any double
     * @param powersOfTwo what {@link StableMath#powersOfTwo()} returns. Not modified.
     * @return bits 31 to 0
     */
    public static int low(double x, double[] powersOfTwo) {
        double magnitude = x < 0 ? -x : x;
        if (!(magnitude < Double.POSITIVE_INFINITY)) {
            return 0;
        }
        double fraction = magnitude < Double.MIN_NORMAL
                ? fractionOfSubnormal(magnitude)
                : fraction(magnitude, StableMath.exponent(magnitude, powersOfTwo), powersOfTwo);
        double upper = fraction * 0x1p20;
        double word = (upper - (int) upper) * 0x1p32;
        // The same 32 bits as a signed int: a cast alone would stop at the largest int on the JVM.
        return (int) (word >= 0x1p31 ? word - 0x1p32 : word);
    }

    /**
     * Returns the double of given bits, as {@link Double#longBitsToDouble} does.
     *
     * @param high bits 63 to 32
     * @param low bits 31 to 0
     * @return the double; the bits of a NaN are lost
     */
    public static double value(int high, int low) {
        double mantissa = (high & 0xfffff) * 0x1p32 + (low < 0 ? low + 0x1p32 : low);
        return value(high < 0, high >>> 20 & 0x7ff, 0x7ff, mantissa, 0x1p52, BIAS + 52);
    }

    /**
     * Returns the number of the bits of a 32-bit float, as {@link Float#intBitsToFloat} does.
     *
     * @param bits bits 31 to 0
     * @return the number, which every double can hold exactly; the bits of a NaN are lost
     */
    public static double valueOfFloat(int bits) {
        return value(bits < 0, bits >>> 23 & 0xff, 0xff, bits & 0x7fffff, 0x1p23, FLOAT_BIAS + 23);
    }

    /** A whole mantissa times a power of two: both are exact, and so is the product, subnormal or not. */
    private static double value(
            boolean negative, int exponent, int special, double mantissa, double leadingOne, int bias) {
        double magnitude;
        if (exponent == special) {
            magnitude = mantissa == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        } else if (exponent == 0) {
            magnitude = mantissa * PowersOfTwo.TABLE[StableMath.ONE + 1 - bias];
        } else {
            magnitude = (leadingOne + mantissa) * PowersOfTwo.TABLE[StableMath.ONE + exponent - bias];
        }
        return negative ? -magnitude : magnitude;
    }

    /** The mantissa of a normal number without its leading 1: a multiple of 2^-52 in [0, 1), exact. */
    private static double fraction(double magnitude, int exponent, double[] powersOfTwo) {
        return magnitude * powersOfTwo[StableMath.ONE - exponent] - 1;
    }

    /** The mantissa of a subnormal number, which has no leading 1: a multiple of 2^-52 in [0, 1), exact. */
    private static double fractionOfSubnormal(double magnitude) {
        return magnitude * 0x1p1022;
    }
}
