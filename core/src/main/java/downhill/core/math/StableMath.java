package downhill.core.math;

/**
 * Elementary functions with the same bits on the JVM and in every browser.
 *
 * <p>All but the power follow the published algorithms of fdlibm, the library behind {@link StrictMath}, and equal it in
 * every bit. They use only {@code + - * /} of doubles, comparisons and small integers, which no platform is free to round
 * differently. Powers of two come from a table instead of from the bits of a double, because the bits are out of
 * reach without {@code long}. The error is below 1 ulp.
 *
 * <p>In hot loops fetch {@link #powersOfTwo()} once and pass it to {@link #exp(double, double[])} and
 * {@link #log(double, double[])}.
 *
 * @see <a href="https://www.netlib.org/fdlibm/">fdlibm</a>
 */
public final class StableMath {
    /** The place of 2<sup>0</sup> in {@link #powersOfTwo()}: {@code powersOfTwo()[ONE + k]} is 2<sup>k</sup>. */
    public static final int ONE = 1074;

    // The constants of exp are public for its SIMD twin.

    /** The upper part of ln 2, with so many trailing zero bits that its product with every exponent is exact. */
    public static final double LN2_HI = 6.93147180369123816490e-01;

    /** ln 2 without its upper part. */
    public static final double LN2_LO = 1.90821492927058770002e-10;

    /** 1 / ln 2. */
    public static final double INVERSE_LN2 = 1.44269504088896338700;

    /** Just above ln 2 / 2: the first double whose upper word is above that of ln 2 / 2, as fdlibm compares words. */
    public static final double HALF_LN2 = (1 + 0x62e43 / 1048576.0) / 4;

    /** Below this, 1 + x is exp(x) to half an ulp. */
    public static final double TINY = 0x1p-28;

    /** Below this magnitude, 2^k y is a normal double and one multiplication is exact. */
    public static final double ORDINARY = 708;

    private static final double OVERFLOW = 7.09782712893383973096e+02;
    private static final double UNDERFLOW = -7.45133219101941108420e+02;

    /** First coefficient of a minimax polynomial in r² for r (exp(r) + 1) / (exp(r) - 1) - 2. */
    public static final double P1 = 1.66666666666666019037e-01;

    /** Second coefficient. */
    public static final double P2 = -2.77777777770155933842e-03;

    /** Third coefficient. */
    public static final double P3 = 6.61375632143793436117e-05;

    /** Fourth coefficient. */
    public static final double P4 = -1.65339022054652515390e-06;

    /** Fifth coefficient. */
    public static final double P5 = 4.13813679705723846039e-08;

    // A minimax polynomial for (ln(1 + s) - ln(1 - s) - 2s) / s in s^2.
    private static final double L1 = 6.666666666666735130e-01;
    private static final double L2 = 3.999999999940941908e-01;
    private static final double L3 = 2.857142874366239149e-01;
    private static final double L4 = 2.222219843214978396e-01;
    private static final double L5 = 1.818357216161805012e-01;
    private static final double L6 = 1.531383769920937332e-01;
    private static final double L7 = 1.479819860511658591e-01;

    private static final double MIN_NORMAL = 0x1p-1022;
    // Mantissas from here on are halved, so that what remains lies in about [sqrt(1/2), sqrt(2)).
    private static final double HALVED_FROM = 1 + 0x6a09c / 1048576.0;
    // Between these mantissas, around sqrt(2), f^2 / 2 is large and is kept apart to lose fewer digits.
    private static final double APART_FROM = 1 + 0x6147a / 1048576.0;
    private static final double APART_TO = 1 + 0x6b852 / 1048576.0;

    /** The largest exponent for which a power is a product. */
    private static final int MULTIPLIED_UP_TO = 64;

    private StableMath() {}

    /**
     * Returns the powers of two that the hot overloads take.
     *
     * @return 2<sup>-1074</sup> to 2<sup>1023</sup>, 2<sup>0</sup> at {@link #ONE}; one shared array, not to be modified
     */
    public static double[] powersOfTwo() {
        return PowersOfTwo.TABLE;
    }

    /**
     * Returns e to the power of {@code x}.
     *
     * @param x any double
     * @return exp(x); infinity above 709.78, 0 below -745.13, NaN for NaN
     */
    public static double exp(double x) {
        return exp(x, PowersOfTwo.TABLE);
    }

    /**
     * Returns e to the power of {@code x}, for hot loops: no static state is touched.
     *
     * <pre>{@code
     * k = 0 if |x| < 0.34657359, else x / ln 2 rounded to the nearest integer
     * hi = x - k LN2_HI,   lo = k LN2_LO,   r = hi - lo                  |r| <= about ln 2 / 2
     * t = r r,   c = r - t (P1 + t (P2 + t (P3 + t (P4 + t P5))))
     * y = 1 - ((lo - r c / (2 - c)) - hi)                                exp(r)
     * exp(x) = y 2^k;   for |x| < 2^-28 it is 1 + x instead
     * }</pre>
     *
     * <p>A SIMD twin with these operations in this order has the same bits for |x| below 708.
     *
     * @param x any double
     * @param powersOfTwo what {@link #powersOfTwo()} returns. Not modified.
     * @return exp(x); infinity above 709.78, 0 below -745.13, NaN for NaN
     */
    public static double exp(double x, double[] powersOfTwo) {
        double magnitude = x < 0 ? -x : x;
        if (!(magnitude < ORDINARY)) {
            return expOfExtreme(x, powersOfTwo);
        }
        if (magnitude < TINY) {
            return 1 + x;
        }
        int k = magnitude < HALF_LN2 ? 0 : nearestMultipleOfLn2(x);
        return expOfRemainder(x - k * LN2_HI, k * LN2_LO) * powersOfTwo[ONE + k];
    }

    private static int nearestMultipleOfLn2(double x) {
        return (int) (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
    }

    /** Returns exp(hi - lo) for a remainder of at most about ln 2 / 2. */
    private static double expOfRemainder(double hi, double lo) {
        double r = hi - lo;
        double t = r * r;
        double c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
        return 1 - ((lo - (r * c) / (2 - c)) - hi);
    }

    /** exp where the result may overflow, be subnormal or vanish, and of NaN. */
    private static double expOfExtreme(double x, double[] powersOfTwo) {
        if (x != x) {
            return x;
        }
        if (x > OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < UNDERFLOW) {
            return 0;
        }
        int k = nearestMultipleOfLn2(x);
        double y = expOfRemainder(x - k * LN2_HI, k * LN2_LO);
        if (k > 1023) {
            return y * 2 * 0x1p1023;
        }
        if (k >= -1021) {
            return y * powersOfTwo[ONE + k];
        }
        // The first factor is exact, so that the subnormal result is rounded once only.
        return y * powersOfTwo[ONE + k + 1000] * 0x1p-1000;
    }

    /**
     * Returns the natural logarithm of {@code x}.
     *
     * @param x any double
     * @return ln(x); minus infinity for either zero, infinity for infinity, NaN for NaN and below zero
     */
    public static double log(double x) {
        return log(x, PowersOfTwo.TABLE);
    }

    /**
     * Returns the natural logarithm of {@code x}, for hot loops: no static state is touched.
     *
     * <pre>{@code
     * x = 2^k (1 + f)                              1 + f in about [sqrt(1/2), sqrt(2))
     * s = f / (2 + f),   R = a polynomial in s^2   ln(1 + f) = f - s (f - R)
     * ln x = k LN2_HI - ((s (f - R) - k LN2_LO) - f)
     * }</pre>
     *
     * @param x any double
     * @param powersOfTwo what {@link #powersOfTwo()} returns. Not modified.
     * @return ln(x); minus infinity for either zero, infinity for infinity, NaN for NaN and below zero
     */
    public static double log(double x, double[] powersOfTwo) {
        if (!(x > 0)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x < MIN_NORMAL) {
            return logOfNormal(x * 0x1p54, -54, powersOfTwo);
        }
        return logOfNormal(x, 0, powersOfTwo);
    }

    /** Returns ln(x 2^shift) of a positive normal x. */
    private static double logOfNormal(double x, int shift, double[] powersOfTwo) {
        int exponent = exponent(x, powersOfTwo);
        double mantissa = x * powersOfTwo[ONE - exponent];
        boolean halved = mantissa >= HALVED_FROM;
        double k = exponent + shift + (halved ? 1 : 0);
        double f = (halved ? mantissa * 0.5 : mantissa) - 1;
        // With k = 0 the terms in k are exact zeros: fdlibm's separate formulas for k = 0 give the same bits.
        if (f < 0x1p-20 && f >= -0x1p-20) {
            if (f == 0) {
                return k * LN2_HI + k * LN2_LO;
            }
            double r = f * f * (0.5 - 0.33333333333333333 * f);
            return k * LN2_HI - ((r - k * LN2_LO) - f);
        }
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        double even = w * (L2 + w * (L4 + w * L6));
        double r = odd + even;
        if (mantissa >= APART_FROM && mantissa < APART_TO) {
            double halfSquare = 0.5 * f * f;
            return k * LN2_HI - ((halfSquare - (s * (halfSquare + r) + k * LN2_LO)) - f);
        }
        return k * LN2_HI - ((s * (f - r) - k * LN2_LO) - f);
    }

    /**
     * Returns the sine of an angle.
     *
     * @param x the angle in radians
     * @return sin(x), in [-1, 1]; NaN for NaN and from 2<sup>20</sup> quarter turns (about 1.6 million) on
     */
    public static double sin(double x) {
        return Trigonometry.sin(x);
    }

    /**
     * Returns the cosine of an angle.
     *
     * @param x the angle in radians
     * @return cos(x), in [-1, 1]; NaN where {@link #sin} is
     */
    public static double cos(double x) {
        return Trigonometry.cos(x);
    }

    /**
     * Returns the tangent of an angle.
     *
     * @param x the angle in radians
     * @return tan(x), never infinite, since no double is a pole; NaN where {@link #sin} is
     */
    public static double tan(double x) {
        return Trigonometry.tan(x);
    }

    /**
     * Returns the power {@code a}<sup>b</sup>.
     *
     * <pre>{@code
     * b whole, |b| <= 64   by multiplication: a^2 = a a, a^3 = a (a a), a^4 = (a a) (a a), a^-1 = 1 / a
     * otherwise            exp(b ln a)
     * }</pre>
     *
     * <p>The relative error is about 1e-16 for each multiplication, or 2e-16 |b ln a|. So squares equal {@code a * a} in
     * every bit, and other powers may differ from {@link StrictMath#pow} in their last digits.
     *
     * @param a the base
     * @param b the exponent
     * @return the power; NaN if either is NaN, if a is below 0 and b is not whole or infinite, and for a = 1 with b
     *     infinite; 1 for b = 0, also with a = 0; infinity for a = 0 with b below 0 (negative for -0 with b odd and
     *     within 64)
     */
    public static double pow(double a, double b) {
        boolean whole = b - b == 0 && b == Math.floor(b);
        if (whole && b <= MULTIPLIED_UP_TO && b >= -MULTIPLIED_UP_TO) {
            return b < 0 ? 1 / multiplied(a, (int) -b) : multiplied(a, (int) b);
        }
        if (!(a < 0)) {
            return exp(b * log(a));
        }
        if (!whole) {
            return Double.NaN;
        }
        double magnitude = exp(b * log(-a));
        boolean even = b / 2 == Math.floor(b / 2);
        return even ? magnitude : -magnitude;
    }

    private static double multiplied(double a, int n) {
        if (a != a) {
            return a;
        }
        double power = 1;
        double square = a;
        for (int rest = n; rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                power *= square;
            }
            square *= square;
        }
        return power;
    }

    /** Returns the exponent e of a positive normal x, the largest with {@code 2^e <= x}. */
    static int exponent(double x, double[] powersOfTwo) {
        // Probabilities and weights lie in [2^-32, 1): half the search for them.
        boolean usual = x < 1 && x >= 0x1p-32;
        int e = x >= 1 ? 0 : usual ? -32 : -1022;
        for (int step = usual ? 16 : 512; step > 0; step >>= 1) {
            if (x >= powersOfTwo[ONE + e + step]) {
                e += step;
            }
        }
        return e;
    }
}
