package downhill.core.math;

/**
 * The remainder of a large angle after quarter turns, with as many digits of 2/π as it takes.
 *
 * <p>The angle, cut into at most three digits of 24 bits, is multiplied by those digits of 2/π that matter: earlier ones
 * only add whole turns, later ones nothing. More are taken when too much cancels. These are fdlibm's operations in its
 * order, so that the remainder has its bits.
 *
 * @see <a href="https://www.netlib.org/fdlibm/k_rem_pio2.c">fdlibm, k_rem_pio2.c</a>
 * @see <a href="https://doi.org/10.1145/1057600.1057602">M. H. Payne, R. N. Hanek, Radian Reduction for Trigonometric
 *     Functions, 1983</a>
 */
final class PayneHanek {
    private static final double BASE = 0x1p24;
    private static final double INVERSE_BASE = 0x1p-24;
    private static final int LARGEST_DIGIT = 0xffffff;

    /** The place of the last product that is always computed; also that of the last part of π/2 that is used. */
    private static final int USUAL_LAST = 4;

    /** Room for the digits: at least three more than any double needs. */
    private static final int ROOM = 20;

    /** The digits of 2/π after the point. */
    private static final int[] TWO_OVER_PI = {
        0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb, 0xc561b7,
        0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c,
        0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11,
        0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7,
        0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3, 0x91615e,
        0xe61b08, 0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca, 0x73a8c9, 0x60e27b, 0xc08c6b
    };

    /** π/2 as a sum of doubles of 24 bits each. */
    private static final double[] PI_HALF = {
        1.57079625129699707031e+00,
        7.54978941586159635335e-08,
        5.39030252995776476554e-15,
        3.28200341580791294123e-22,
        1.27065575308067607349e-29
    };

    /** The digits of the angle, the most significant first. */
    private final double[] angle = new double[3];

    private final int angleDigits;

    /** Where in 2/π the digits begin that matter. */
    private final int firstDigit;

    /** The angle times 2/π, before carrying; the most significant first. */
    private final double[] products = new double[ROOM];

    private int last = USUAL_LAST;

    /** The same after carrying, the least significant first: digits of the fraction of a quarter turn. */
    private final int[] digits = new int[ROOM];

    /** What stands before the digits: in units of 2^exponent, the part of the fraction above them. */
    private double top;

    private int exponent;
    private int quarterTurns;

    private PayneHanek(double magnitude) {
        int scale = StableMath.exponent(magnitude, PowersOfTwo.TABLE) - 23;
        double rest = magnitude * powerOfTwo(-scale);
        int count = 0;
        for (int i = 0; i < 3; i++) {
            angle[i] = i < 2 ? (int) rest : rest;
            rest = (rest - angle[i]) * BASE;
            count = angle[i] != 0 ? i + 1 : count;
        }
        angleDigits = count;
        firstDigit = scale < 27 ? 0 : (scale - 3) / 24;
        exponent = scale - 24 * (firstDigit + 1);
        for (int i = 0; i <= USUAL_LAST; i++) {
            products[i] = product(i);
        }
    }

    /**
     * Takes quarter turns away.
     *
     * @param magnitude at least 2<sup>20</sup>, finite
     * @return the remainder
     */
    static PiHalfRemainder remainder(double magnitude) {
        return new PayneHanek(magnitude).remainder();
    }

    private PiHalfRemainder remainder() {
        boolean negative = separateQuarterTurns();
        while (top == 0 && digitsAreUsedUp()) {
            takeMoreDigits();
            negative = separateQuarterTurns();
        }
        putTopBeforeDigits();
        return timesPiHalf(negative);
    }

    /** The i-th digit, not yet carried, of the angle times 2/π. */
    private double product(int i) {
        double sum = 0;
        for (int j = 0; j < angleDigits; j++) {
            int place = firstDigit + i - j;
            sum += angle[j] * (place < 0 ? 0 : TWO_OVER_PI[place]);
        }
        return sum;
    }

    /** Sets the digits, the top and the quarter turns; tells whether the next quarter turn is nearer. */
    private boolean separateQuarterTurns() {
        double carried = products[last];
        for (int i = 0; i < last; i++) {
            double carry = (int) (INVERSE_BASE * carried);
            digits[i] = (int) (carried - BASE * carry);
            carried = products[last - 1 - i] + carry;
        }
        double z = carried * powerOfTwo(exponent);
        z -= 8 * Math.floor(z * 0.125);
        quarterTurns = (int) z;
        top = z - quarterTurns;
        boolean nextIsNearer;
        if (exponent > 0) {
            int whole = digits[last - 1] >> (24 - exponent);
            quarterTurns += whole;
            digits[last - 1] -= whole << (24 - exponent);
            nextIsNearer = digits[last - 1] >> (23 - exponent) > 0;
        } else if (exponent == 0) {
            nextIsNearer = digits[last - 1] >> 23 > 0;
        } else {
            nextIsNearer = top >= 0.5;
        }
        if (nextIsNearer) {
            quarterTurns++;
            complement();
        }
        return nextIsNearer;
    }

    /** Replaces the fraction f by 1 - f. */
    private void complement() {
        boolean borrowed = false;
        for (int i = 0; i < last; i++) {
            if (borrowed) {
                digits[i] = LARGEST_DIGIT - digits[i];
            } else if (digits[i] != 0) {
                borrowed = true;
                digits[i] = LARGEST_DIGIT + 1 - digits[i];
            }
        }
        if (exponent > 0) {
            digits[last - 1] &= LARGEST_DIGIT >> exponent;
        }
        if (exponent < 0) {
            top = 1 - top;
            if (borrowed) {
                top -= powerOfTwo(exponent);
            }
        }
    }

    /** Tells whether all digits but the least significant ones, which are not exact, have cancelled. */
    private boolean digitsAreUsedUp() {
        for (int i = USUAL_LAST; i < last; i++) {
            if (digits[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private void takeMoreDigits() {
        int more = 1;
        while (digits[USUAL_LAST - more] == 0) {
            more++;
        }
        for (int i = 1; i <= more; i++) {
            products[last + i] = product(last + i);
        }
        last += more;
    }

    /** Makes the top one or two digits more, or drops the zeros where it is 0. */
    private void putTopBeforeDigits() {
        if (top == 0) {
            do {
                last--;
                exponent -= 24;
            } while (digits[last] == 0);
            return;
        }
        double z = top * powerOfTwo(-exponent);
        if (z >= BASE) {
            double upper = (int) (INVERSE_BASE * z);
            digits[last] = (int) (z - BASE * upper);
            last++;
            exponent += 24;
            digits[last] = (int) upper;
        } else {
            digits[last] = (int) z;
        }
    }

    private PiHalfRemainder timesPiHalf(boolean negative) {
        double[] values = new double[last + 1];
        double unit = powerOfTwo(exponent);
        for (int i = last; i >= 0; i--) {
            values[i] = unit * digits[i];
            unit *= INVERSE_BASE;
        }
        double[] terms = new double[last + 1];
        for (int i = last; i >= 0; i--) {
            double sum = 0;
            for (int k = 0; k <= USUAL_LAST && k <= last - i; k++) {
                sum += PI_HALF[k] * values[i + k];
            }
            terms[last - i] = sum;
        }
        double high = 0;
        for (int i = last; i >= 0; i--) {
            high += terms[i];
        }
        double low = terms[0] - high;
        for (int i = 1; i <= last; i++) {
            low += terms[i];
        }
        return new PiHalfRemainder(quarterTurns & 7, negative ? -high : high, negative ? -low : low);
    }

    private static double powerOfTwo(int k) {
        return PowersOfTwo.TABLE[StableMath.ONE + k];
    }
}
