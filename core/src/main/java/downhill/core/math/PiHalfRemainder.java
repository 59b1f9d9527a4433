package downhill.core.math;

/**
 * What is left of an angle after whole quarter turns, to about 100 bits.
 *
 * <p>The remainder is the sum of two doubles, the second far below an ulp of the first. A single double would not do:
 * near a multiple of π/2 most of its digits cancel.
 *
 * @param quarterTurns how many quarter turns were taken away, modulo 8
 * @param high the remainder, at most about π/4 in magnitude
 * @param low what rounding took from it
 */
record PiHalfRemainder(int quarterTurns, double high, double low) {
    private static final double PI_HALF = 1.57079632679489661923;
    private static final double TWO_OVER_PI = 6.36619772367581382433e-01;

    // π/2 in pieces of 33 bits, whose products with at most 2^20 quarter turns are exact, and each time the rest.
    private static final double FIRST = 1.57079632673412561417e+00;
    private static final double FIRST_REST = 6.07710050650619224932e-11;
    private static final double SECOND = 6.07710050630396597660e-11;
    private static final double SECOND_REST = 2.02226624879595063154e-21;
    private static final double THIRD = 2.02226624871116645580e-21;
    private static final double THIRD_REST = 8.47842766036889956997e-32;

    // Thresholds are doubles whose lower word is 0, as fdlibm compares upper words.
    private static final double ABOUT_3_PI_4 = 2 * (1 + 0x2d97c / 1048576.0);

    /** About 2<sup>20</sup> π/2: below this angle, all products are exact. */
    static final double LIMIT = 0x1p20 * (1 + 0x921fc / 1048576.0);

    private static final int HIGH_OF_PI_HALF = 0x3ff921fb;

    /** Takes quarter turns from a magnitude above about π/4 and below {@link #LIMIT} (Cody and Waite). */
    static PiHalfRemainder of(double magnitude) {
        if (magnitude < ABOUT_3_PI_4) {
            return afterOneQuarterTurn(magnitude);
        }
        return afterQuarterTurns(magnitude, (int) (magnitude * TWO_OVER_PI + 0.5));
    }

    private static PiHalfRemainder afterOneQuarterTurn(double magnitude) {
        double first = magnitude - FIRST;
        if (DoubleBits.high(magnitude) != HIGH_OF_PI_HALF) {
            return withoutRest(1, first, FIRST_REST);
        }
        return withoutRest(1, first - SECOND, SECOND_REST);
    }

    private static PiHalfRemainder afterQuarterTurns(double magnitude, int n) {
        double remainder = magnitude - n * FIRST;
        double rest = n * FIRST_REST;
        int high = DoubleBits.high(magnitude);
        boolean farFromMultiple = n < 32 && high != DoubleBits.high(n * PI_HALF);
        if (!farFromMultiple && cancelledBits(high, remainder - rest) > 16) {
            double before = remainder;
            double next = n * SECOND;
            remainder = before - next;
            rest = n * SECOND_REST - ((before - remainder) - next);
            if (cancelledBits(high, remainder - rest) > 49) {
                before = remainder;
                next = n * THIRD;
                remainder = before - next;
                rest = n * THIRD_REST - ((before - remainder) - next);
            }
        }
        return withoutRest(n, remainder, rest);
    }

    /** How much smaller the exponent of the remainder is than that of the angle. */
    private static int cancelledBits(int highOfMagnitude, double remainder) {
        return (highOfMagnitude >> 20) - ((DoubleBits.high(remainder) >> 20) & 0x7ff);
    }

    private static PiHalfRemainder withoutRest(int n, double remainder, double rest) {
        double high = remainder - rest;
        return new PiHalfRemainder(n & 7, high, (remainder - high) - rest);
    }
}
