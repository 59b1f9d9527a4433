package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The oracle is {@link StrictMath}, which the Java language specification binds to fdlibm's results. */
class TrigonometryTest {
    private static void assertSameBitsAsStrictMath(double... angles) {
        for (double x : angles) {
            // A plain comparison first: an assertion object for each of a million inputs would take minutes.
            if (differs(StableMath.sin(x), StrictMath.sin(x))) {
                assertThat(StableMath.sin(x)).as("sin(%s)", x).isEqualTo(StrictMath.sin(x));
            }
            if (differs(StableMath.cos(x), StrictMath.cos(x))) {
                assertThat(StableMath.cos(x)).as("cos(%s)", x).isEqualTo(StrictMath.cos(x));
            }
            if (differs(StableMath.tan(x), StrictMath.tan(x))) {
                assertThat(StableMath.tan(x)).as("tan(%s)", x).isEqualTo(StrictMath.tan(x));
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
    void equalStrictMathOnLargeAngles() {
        assertSameBitsAsStrictMath(Doubles.uniform(-1e7, 1e7, 200_000));
        assertSameBitsAsStrictMath(Doubles.uniform(-1e17, 1e17, 200_000));
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
    void equalStrictMathOnTheDoubleNearestToAMultipleOfAQuarterTurn() {
        // 6381956970095103 * 2^797 is 4.7e-19 from a multiple of π/2 (J.-M. Muller, Elementary Functions, 9.4).
        double worst = Math.scalb(6381956970095103.0, 797);
        assertSameBitsAsStrictMath(worst, -worst);
        assertThat(Math.abs(StableMath.cos(worst))).isBetween(4.6e-19, 4.8e-19);
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
            0x1p20 * (1 + 0x921fc / 1048576.0) // 2^20 π/2
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
