package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/**
 * The oracle is {@link StrictMath}, which the Java language specification binds to fdlibm's results, below 2<sup>20</sup>
 * quarter turns; larger angles give NaN.
 */
class TrigonometryTest {
    /** fdlibm's own threshold, a double whose lower word is 0. */
    private static final double LIMIT = 0x1p20 * (1 + 0x921fc / 1048576.0);

    private static void assertSameBitsAsStrictMath(double... angles) {
        for (double x : angles) {
            boolean within = Math.abs(x) < LIMIT;
            // A plain comparison first: an assertion object for each of a million inputs would take minutes.
            double sin = within ? StrictMath.sin(x) : Double.NaN;
            if (differs(StableMath.sin(x), sin)) {
                assertThat(StableMath.sin(x)).as("sin(%s)", x).isEqualTo(sin);
            }
            double cos = within ? StrictMath.cos(x) : Double.NaN;
            if (differs(StableMath.cos(x), cos)) {
                assertThat(StableMath.cos(x)).as("cos(%s)", x).isEqualTo(cos);
            }
            double tan = within ? StrictMath.tan(x) : Double.NaN;
            if (differs(StableMath.tan(x), tan)) {
                assertThat(StableMath.tan(x)).as("tan(%s)", x).isEqualTo(tan);
            }
        }
    }

    private static boolean differs(double actual, double expected) {
        return Double.doubleToLongBits(actual) != Double.doubleToLongBits(expected);
    }

    @Test
    void equalStrictMathOnAMillionAnglesOfAllMagnitudes() {
        assertSameBitsAsStrictMath(Doubles.ofAllMagnitudes(1_000_000));
    }

    @Test
    void equalStrictMathOnAMillionAnglesWithinAFewTurns() {
        assertSameBitsAsStrictMath(Doubles.uniform(-20, 20, 1_000_000));
    }

    @Test
    void equalStrictMathOnAMillionAnglesThatTwoDoublesReduce() {
        double limit = 0x1p20 * Math.PI / 2;
        assertSameBitsAsStrictMath(Doubles.uniform(-limit, limit, 1_000_000));
    }

    @Test
    void areUndefinedOnLargeAngles() {
        assertThat(StableMath.sin(Math.nextDown(LIMIT))).isEqualTo(StrictMath.sin(Math.nextDown(LIMIT)));
        assertThat(StableMath.sin(LIMIT)).isNaN();
        assertThat(StableMath.cos(-LIMIT)).isNaN();
        assertThat(StableMath.tan(1e300)).isNaN();
        assertSameBitsAsStrictMath(Doubles.uniform(-1e7, 1e7, 200_000));
        for (int exponent = 19; exponent <= 1023; exponent += 5) {
            assertSameBitsAsStrictMath(Doubles.around(Math.scalb(1.0, exponent)));
        }
    }

    @Test
    void equalStrictMathNearMultiplesOfEighthTurnsWhereDigitsCancel() {
        // π to 50 digits, for the doubles nearest to its multiples: Python's mpmath.pi.
        BigDecimal pi = new BigDecimal("3.1415926535897932384626433832795028841971693993751");
        for (int k = 1; k <= 300; k++) {
            double angle = pi.multiply(BigDecimal.valueOf(k))
                    .divide(BigDecimal.valueOf(4))
                    .doubleValue();
            assertSameBitsAsStrictMath(Doubles.around(angle));
            assertSameBitsAsStrictMath(Doubles.around(-angle));
        }
        for (int k = 301; k < 8_000_000; k += 997) {
            assertSameBitsAsStrictMath(pi.multiply(BigDecimal.valueOf(k))
                    .divide(BigDecimal.valueOf(4))
                    .doubleValue());
        }
    }

    @Test
    void equalStrictMathOnBothSidesOfEveryThreshold() {
        double[] thresholds = {
            0x1p-28,
            0x1p-27,
            (1 + 0x33333 / 1048576.0) / 4, // 0.3, where cos splits 1 - x²/2
            (1 + 0x90001 / 1048576.0) / 2, // 0.78125, where it splits it evenly
            (1 + 0x59428 / 1048576.0) / 2, // 0.6744, where tan reflects at π/4
            (1 + 0x921fc / 1048576.0) / 2, // π/4
            2 * (1 + 0x2d97c / 1048576.0), // 3π/4
            LIMIT
        };
        for (double threshold : thresholds) {
            assertSameBitsAsStrictMath(Doubles.around(threshold));
            assertSameBitsAsStrictMath(Doubles.around(-threshold));
        }
    }

    @Test
    void equalStrictMathOnEdges() {
        assertSameBitsAsStrictMath(Doubles.edges());
        assertSameBitsAsStrictMath(Doubles.subnormal(10_000));
    }

    @Test
    void specialValues() {
        assertThat(StableMath.sin(-0.0)).isEqualTo(-0.0);
        assertThat(StableMath.cos(0)).isEqualTo(1);
        assertThat(StableMath.tan(-0.0)).isEqualTo(-0.0);
        assertThat(StableMath.sin(Double.POSITIVE_INFINITY)).isNaN();
        assertThat(StableMath.cos(Double.NEGATIVE_INFINITY)).isNaN();
        assertThat(StableMath.tan(Double.NaN)).isNaN();
        // π less the nearest double: the sine shows the digits that the double lacks.
        assertThat(StableMath.sin(Math.PI)).isEqualTo(1.2246467991473532e-16);
    }
}
