package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The oracle is {@link StrictMath}, which the Java language specification binds to fdlibm's results. */
class StableMathTest {
    private static void assertSameBits(
            String name, DoubleUnaryOperator actual, DoubleUnaryOperator expected, double... inputs) {
        for (double x : inputs) {
            double got = actual.applyAsDouble(x);
            double want = expected.applyAsDouble(x);
            // A plain comparison first: an assertion object for each of a million inputs would take minutes.
            if (Double.doubleToLongBits(got) != Double.doubleToLongBits(want)) {
                assertThat(got).as("%s(%s)", name, x).isEqualTo(want);
            }
        }
    }

    private static void assertExp(double... inputs) {
        assertSameBits("exp", StableMath::exp, StrictMath::exp, inputs);
    }

    private static void assertLog(double... inputs) {
        assertSameBits("log", StableMath::log, StrictMath::log, inputs);
    }

    @Test
    void expEqualsStrictMathOnAMillionInputsOfAllMagnitudes() {
        assertExp(Doubles.ofAllMagnitudes(1_000_000));
    }

    @Test
    void expEqualsStrictMathWhereItIsNeither0Nor1NorInfinite() {
        assertExp(Doubles.uniform(-746, 710, 1_000_000));
        assertExp(Doubles.uniform(-2, 2, 1_000_000));
        assertExp(Doubles.uniform(-0x1p-27, 0x1p-27, 100_000));
    }

    @Test
    void expEqualsStrictMathWhereItsResultIsSubnormal() {
        assertExp(Doubles.uniform(-745.2, -708.3, 200_000));
    }

    @Test
    void expEqualsStrictMathOnBothSidesOfEveryThreshold() {
        double[] thresholds = {
            0x1p-28, // 1 + x below
            Math.log(2) / 2, // the true half of ln 2 ...
            (1 + 0x62e43 / 1048576.0) / 4, // ... and where fdlibm's comparison of upper words puts it
            1.5 * Math.log(2),
            1 + 0x0a2b2 / 1048576.0, // fdlibm's 1.5 ln 2
            708, // the fast path ends
            709.0895657128241, // 1023 ln 2
            709.436139303104, // 1023.5 ln 2: k becomes 1024
            7.09782712893383973096e+02, // overflow
            708.396418532264, // results become subnormal
            707.7032713517043, // 1021 ln 2
            7.45133219101941108420e+02 // underflow
        };
        for (double threshold : thresholds) {
            assertExp(Doubles.around(threshold));
            assertExp(Doubles.around(-threshold));
        }
        for (int k = -1075; k <= 1024; k++) { // where the nearest multiple of ln 2 changes
            assertExp(Doubles.around((k + 0.5) * Math.log(2)));
        }
    }

    @Test
    void expEqualsStrictMathOnEdges() {
        assertExp(Doubles.edges());
        assertExp(Doubles.subnormal(10_000));
    }

    @Test
    void expOfSpecialValues() {
        assertThat(StableMath.exp(0)).isEqualTo(1);
        // The double next to e: fdlibm promises less than one ulp, not the nearest double.
        assertThat(StableMath.exp(1)).isEqualTo(Math.nextUp(Math.E));
        assertThat(StableMath.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(StableMath.exp(Double.POSITIVE_INFINITY)).isInfinite().isPositive();
        assertThat(StableMath.exp(Double.NaN)).isNaN();
    }

    @Test
    void logEqualsStrictMathOnAMillionInputsOfAllMagnitudes() {
        assertLog(Doubles.ofAllMagnitudes(1_000_000));
    }

    @Test
    void logEqualsStrictMathOnProbabilities() {
        assertLog(Doubles.uniform(0, 1, 1_000_000));
        assertLog(Doubles.uniform(0, 1e-6, 100_000));
    }

    @Test
    void logEqualsStrictMathNear1() {
        assertLog(Doubles.uniform(0.5, 2, 1_000_000));
        assertLog(Doubles.uniform(1 - 0x1p-19, 1 + 0x1p-19, 200_000));
    }

    @Test
    void logEqualsStrictMathOnSubnormals() {
        assertLog(Doubles.subnormal(200_000));
    }

    @Test
    void logEqualsStrictMathOnBothSidesOfEveryThreshold() {
        double[] mantissas = {
            1,
            1 + 0x1p-20,
            1 + 0x6147a / 1048576.0,
            1 + 0x6a09c / 1048576.0,
            Math.sqrt(2),
            1 + 0x6b852 / 1048576.0,
            2 - 0x1p-19
        };
        for (double mantissa : mantissas) {
            for (int exponent = -1022; exponent <= 1023; exponent++) {
                assertLog(Doubles.around(Math.scalb(mantissa, exponent)));
            }
        }
    }

    @Test
    void logEqualsStrictMathOnEdges() {
        assertLog(Doubles.edges());
        assertLog(Doubles.around(Double.MIN_NORMAL));
    }

    @Test
    void logOfSpecialValues() {
        assertThat(StableMath.log(1)).isEqualTo(0.0);
        assertThat(StableMath.log(0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StableMath.log(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StableMath.log(-1)).isNaN();
        assertThat(StableMath.log(Double.NaN)).isNaN();
        assertThat(StableMath.log(Double.POSITIVE_INFINITY)).isInfinite().isPositive();
    }

    @Test
    void squareIsOneMultiplication() {
        for (double a : Doubles.uniform(-1e9, 1e9, 10_000)) {
            assertThat(StableMath.pow(a, 2)).isEqualTo(a * a);
            assertThat(StableMath.pow(a, 1)).isEqualTo(a);
            assertThat(StableMath.pow(a, -1)).isEqualTo(1 / a);
        }
        assertThat(StableMath.pow(0.1, 3)).isEqualTo(0.1 * (0.1 * 0.1));
        assertThat(StableMath.pow(0.1, 4)).isEqualTo((0.1 * 0.1) * (0.1 * 0.1));
    }

    @Test
    void wholePowersAreThoseOfStrictMathUpToRounding() {
        for (double magnitude : Doubles.uniform(0.1, 10, 1_000)) {
            double a = magnitude > 5 ? 5 - magnitude - 0.1 : magnitude;
            for (int n = -200; n <= 200; n++) {
                double expected = StrictMath.pow(a, n);
                // One rounding for each of at most 12 multiplications, doubled by each squaring, or 2e-16 |n ln a|.
                double tolerance = 2.3e-16 * (Math.abs(n) + 2 + 2 * Math.abs(n * Math.log(Math.abs(a))));
                assertThat(Math.abs(StableMath.pow(a, n) / expected - 1))
                        .as("%s^%s", a, n)
                        .isLessThanOrEqualTo(tolerance);
            }
        }
    }

    @Test
    void powersOfTwoAreExact() {
        for (int n = -64; n <= 64; n++) {
            assertThat(StableMath.pow(2, n)).isEqualTo(Math.scalb(1.0, n));
        }
    }

    @Test
    void otherPowersAreThoseOfStrictMathUpToRounding() {
        double[] exponents = Doubles.uniform(-20, 20, 10_000);
        double[] bases = Doubles.uniform(0, 100, 10_000);
        for (int i = 0; i < bases.length; i++) {
            double expected = StrictMath.pow(bases[i], exponents[i]);
            double tolerance = 2.3e-16 * (1 + 2 * Math.abs(exponents[i] * Math.log(bases[i])));
            assertThat(Math.abs(StableMath.pow(bases[i], exponents[i]) / expected - 1))
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    @Test
    void powersOfSpecialValues() {
        double infinity = Double.POSITIVE_INFINITY;
        assertThat(StableMath.pow(0, 0)).isEqualTo(1);
        assertThat(StableMath.pow(-3, 0)).isEqualTo(1);
        assertThat(StableMath.pow(Double.NaN, 0)).isNaN();
        assertThat(StableMath.pow(2, Double.NaN)).isNaN();
        assertThat(StableMath.pow(0, -1)).isEqualTo(infinity);
        assertThat(StableMath.pow(0, -0.5)).isEqualTo(infinity);
        assertThat(StableMath.pow(0, 0.5)).isZero();
        assertThat(StableMath.pow(-8, 1 / 3.0)).isNaN();
        assertThat(StableMath.pow(-1, 101)).isEqualTo(-1);
        assertThat(StableMath.pow(-1, 102)).isEqualTo(1);
        assertThat(StableMath.pow(-1, 1e300)).isEqualTo(1);
        assertThat(StableMath.pow(2, infinity)).isEqualTo(infinity);
        assertThat(StableMath.pow(0.5, infinity)).isZero();
        assertThat(StableMath.pow(1, infinity)).isNaN();
        assertThat(StableMath.pow(-2, infinity)).isNaN();
        assertThat(StableMath.pow(infinity, 2)).isEqualTo(infinity);
        assertThat(StableMath.pow(infinity, -0.5)).isZero();
    }

    @Test
    void hotOverloadsHaveTheSameBits() {
        double[] powersOfTwo = StableMath.powersOfTwo();
        double[] inputs = Doubles.ofAllMagnitudes(10_000);
        assertSameBits("exp", x -> StableMath.exp(x, powersOfTwo), StableMath::exp, inputs);
        assertSameBits("log", x -> StableMath.log(x, powersOfTwo), StableMath::log, inputs);
    }

    @Test
    void tableHoldsEveryPowerOfTwo() {
        double[] powersOfTwo = StableMath.powersOfTwo();
        assertThat(powersOfTwo).hasSize(1074 + 1 + 1023);
        for (int k = -1074; k <= 1023; k++) {
            assertThat(powersOfTwo[StableMath.ONE + k]).isEqualTo(Math.scalb(1.0, k));
        }
    }
}
