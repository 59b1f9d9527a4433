package downhill.core.math;

/**
 * The sine, cosine and tangent of {@link StableMath}, by fdlibm's operations in its order.
 *
 * <p>The angle is reduced to a remainder of at most about π/4 ({@link PiHalfRemainder}); there, minimax polynomials take
 * over. All three know the remainder as a sum of two doubles, x + y. An angle that is too large for an exact reduction
 * gives NaN.
 *
 * @see <a href="https://www.netlib.org/fdlibm/">fdlibm, k_sin.c, k_cos.c and k_tan.c</a>
 */
final class Trigonometry {
    // Thresholds are doubles whose lower word is 0, as fdlibm compares upper words.
    private static final double ABOUT_PI_4 = (1 + 0x921fc / 1048576.0) / 2;

    private static final double S1 = -1.66666666666666324348e-01;
    private static final double S2 = 8.33333333332248946124e-03;
    private static final double S3 = -1.98412698298579493134e-04;
    private static final double S4 = 2.75573137070700676789e-06;
    private static final double S5 = -2.50507602534068634195e-08;
    private static final double S6 = 1.58969099521155010221e-10;

    private static final double C1 = 4.16666666666666019037e-02;
    private static final double C2 = -1.38888888888741095749e-03;
    private static final double C3 = 2.48015872894767294178e-05;
    private static final double C4 = -2.75573143513906633035e-07;
    private static final double C5 = 2.08757232129817482790e-09;
    private static final double C6 = -1.13596475577881948265e-11;
    private static final double COS_SPLIT_FROM = (1 + 0x33333 / 1048576.0) / 4;
    private static final double COS_SPLIT_EVENLY_FROM = (1 + 0x90001 / 1048576.0) / 2;

    private static final double T0 = 3.33333333333334091986e-01;
    private static final double T1 = 1.33333333333201242699e-01;
    private static final double T2 = 5.39682539762260521377e-02;
    private static final double T3 = 2.18694882948595424599e-02;
    private static final double T4 = 8.86323982359930005737e-03;
    private static final double T5 = 3.59207910759131235356e-03;
    private static final double T6 = 1.45620945432529025516e-03;
    private static final double T7 = 5.88041240820264096874e-04;
    private static final double T8 = 2.46463134818469906812e-04;
    private static final double T9 = 7.81794442939557092300e-05;
    private static final double T10 = 7.14072491382608190305e-05;
    private static final double T11 = -1.85586374855275456654e-05;
    private static final double T12 = 2.59073051863633712884e-05;
    private static final double TAN_REFLECTED_FROM = (1 + 0x59428 / 1048576.0) / 2;
    private static final double PI_4_HIGH = 7.85398163397448278999e-01;
    private static final double PI_4_LOW = 3.06161699786838301793e-17;

    private Trigonometry() {}

    static double sin(double x) {
        double magnitude = x < 0 ? -x : x;
        if (magnitude < ABOUT_PI_4) {
            return sinOfRemainder(x, 0);
        }
        if (!(magnitude < PiHalfRemainder.LIMIT)) {
            return Double.NaN;
        }
        PiHalfRemainder r = PiHalfRemainder.of(magnitude);
        double y = (r.quarterTurns() & 1) == 0 ? sinOfRemainder(r.high(), r.low()) : cosOfRemainder(r.high(), r.low());
        boolean lowerHalf = (r.quarterTurns() & 2) != 0;
        return lowerHalf == x < 0 ? y : -y;
    }

    static double cos(double x) {
        double magnitude = x < 0 ? -x : x;
        if (magnitude < ABOUT_PI_4) {
            return cosOfRemainder(magnitude, 0);
        }
        if (!(magnitude < PiHalfRemainder.LIMIT)) {
            return Double.NaN;
        }
        PiHalfRemainder r = PiHalfRemainder.of(magnitude);
        double y = (r.quarterTurns() & 1) == 0 ? cosOfRemainder(r.high(), r.low()) : sinOfRemainder(r.high(), r.low());
        boolean leftHalf = ((r.quarterTurns() + 1) & 2) != 0;
        return leftHalf ? -y : y;
    }

    static double tan(double x) {
        double magnitude = x < 0 ? -x : x;
        if (magnitude < ABOUT_PI_4) {
            return tanOfRemainder(x, 0, true);
        }
        if (!(magnitude < PiHalfRemainder.LIMIT)) {
            return Double.NaN;
        }
        PiHalfRemainder r = PiHalfRemainder.of(magnitude);
        double y = tanOfRemainder(r.high(), r.low(), (r.quarterTurns() & 1) == 0);
        return x < 0 ? -y : y;
    }

    private static double sinOfRemainder(double x, double y) {
        if (x < 0x1p-27 && x > -0x1p-27) {
            return x;
        }
        double z = x * x;
        double v = z * x;
        double r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
        if (y == 0) {
            return x + v * (S1 + z * r);
        }
        return x - ((z * (0.5 * y - v * r) - y) - v * S1);
    }

    private static double cosOfRemainder(double x, double y) {
        double magnitude = x < 0 ? -x : x;
        if (magnitude < 0x1p-27) {
            return 1;
        }
        double z = x * x;
        double r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
        if (magnitude < COS_SPLIT_FROM) {
            return 1 - (0.5 * z - (z * r - x * y));
        }
        // About x / 4, so that 1 less this is exact.
        double quarter = magnitude < COS_SPLIT_EVENLY_FROM ? upperWord(magnitude) / 4 : 0.28125;
        double half = 0.5 * z - quarter;
        double a = 1 - quarter;
        return a - (half - (z * r - x * y));
    }

    /** Returns tan(x + y), or -1 / tan(x + y), which is the tangent a quarter turn on. */
    private static double tanOfRemainder(double x, double y, boolean direct) {
        double magnitude = x < 0 ? -x : x;
        if (magnitude < 0x1p-28) {
            return direct ? x : negativeInverse(x + y, x, y);
        }
        if (magnitude >= TAN_REFLECTED_FROM) {
            double reflected = x < 0 ? (PI_4_HIGH + x) + (PI_4_LOW + y) : (PI_4_HIGH - x) + (PI_4_LOW - y);
            double tan = tanOfReflected(reflected, direct ? 1 : -1);
            return x < 0 ? -tan : tan;
        }
        double r = tanLessX(x, y);
        double w = x + r;
        return direct ? w : negativeInverse(w, x, r);
    }

    /** Returns tan(x + y) - x. */
    private static double tanLessX(double x, double y) {
        double z = x * x;
        double w = z * z;
        double odd = T1 + w * (T3 + w * (T5 + w * (T7 + w * (T9 + w * T11))));
        double even = z * (T2 + w * (T4 + w * (T6 + w * (T8 + w * (T10 + w * T12)))));
        double s = z * x;
        double r = y + z * (s * (odd + even) + y);
        return r + T0 * s;
    }

    /** Returns tan(π/4 - x) for sign 1, and -1 / tan(π/4 - x) for sign -1. */
    private static double tanOfReflected(double x, double sign) {
        double r = tanLessX(x, 0);
        double w = x + r;
        return sign - 2 * (x - (w * w / (w + sign) - r));
    }

    /** Returns -1 / w without the rounding of w, which is x + rest. */
    private static double negativeInverse(double w, double x, double rest) {
        double z = upperWord(w);
        double v = rest - (z - x);
        double a = -1 / w;
        double t = upperWord(a);
        double s = 1 + t * z;
        return t + a * (s + t * v);
    }

    /** Returns x without the last 32 bits of its mantissa. */
    private static double upperWord(double x) {
        double[] powersOfTwo = PowersOfTwo.TABLE;
        double magnitude = x < 0 ? -x : x;
        int exponent = StableMath.exponent(magnitude, powersOfTwo);
        int bits = (int) (magnitude * powersOfTwo[StableMath.ONE + 20 - exponent]);
        double upper = bits * powersOfTwo[StableMath.ONE + exponent - 20];
        return x < 0 ? -upper : upper;
    }
}
