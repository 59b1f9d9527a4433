package downhill.core.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.function.Expression;
import downhill.core.function.Step;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SampledCurveTest {
    private static List<CurvePiece> pieces(DoubleUnaryOperator f, double from, double to, int samples) {
        List<CurvePiece> pieces = SampledCurve.of(f, from, to, samples).pieces();
        double before = Double.NEGATIVE_INFINITY;
        for (CurvePiece piece : pieces) {
            assertThat(piece.x()).hasSameSizeAs(piece.y()).isNotEmpty();
            for (int i = 0; i < piece.x().length; i++) {
                assertThat(piece.x()[i]).isGreaterThan(before);
                assertThat(piece.y()[i])
                        .isEqualTo(f.applyAsDouble(piece.x()[i]))
                        .isFinite();
                before = piece.x()[i];
            }
        }
        return pieces;
    }

    private static List<CurvePiece> pieces(String text, double from, double to, int samples) {
        return pieces(Expression.parse(text, 1)::value, from, to, samples);
    }

    private static double firstX(CurvePiece piece) {
        return piece.x()[0];
    }

    private static double lastX(CurvePiece piece) {
        return piece.x()[piece.x().length - 1];
    }

    private static double lastY(CurvePiece piece) {
        return piece.y()[piece.y().length - 1];
    }

    @Test
    void continuousFunctionsAreOnePiece() {
        for (String text : new String[] {
            "0.01x^2+0.1x",
            "sin(x)",
            "sin(40x)",
            "abs(x)",
            "sqrt(abs(x))",
            "exp(x)",
            "exp(5x)",
            "x^9",
            "1/(1+exp(-1000000(x-0.123)))", // a step 1e-6 wide
            "1/(1+10000(x-0.1)^2)", // a peak 0.01 wide
            "1/((x-0.1)^2+1e-8)", // one that is narrow and high, and no pole
            "max(x,1)",
            "7",
            "1e300x",
            "1 + 1e-17x"
        }) {
            for (int samples : new int[] {2, 60, 401}) {
                List<CurvePiece> pieces = pieces(text, -5, 5, samples);
                assertThat(pieces).as(text).hasSize(1);
                assertThat(pieces.get(0).x()).hasSize(samples).startsWith(-5).endsWith(5);
            }
        }
    }

    @Test
    void polesBreakTheCurve() {
        for (int samples : new int[] {60, 61, 400, 401}) {
            assertBrokenAt("1/x", samples, 0);
            assertBrokenAt("1/x^2", samples, 0);
            assertBrokenAt("-1/(x-0.3)", samples, 0.3);
            assertBrokenAt("1/(x-0.3)^2", samples, 0.3);
            assertBrokenAt("2 - 1/(x-pi/4)^2", samples, Math.PI / 4);
            assertBrokenAt("1/sqrt(abs(x-0.3))", samples, 0.3);
            assertBrokenAt("x + 0.1/(x-0.3)", samples, 0.3);
            assertBrokenAt("1000 + 1/(x-0.3)", samples, 0.3);
            assertBrokenAt("tan(x)", samples, -1.5 * Math.PI, -0.5 * Math.PI, 0.5 * Math.PI, 1.5 * Math.PI);
        }
        // One between any two points.
        assertBrokenAt("1/((x-1)(x-1.1)(x-1.4))", 400, 1, 1.1, 1.4);
    }

    private static void assertBrokenAt(String text, int samples, double... poles) {
        SampledCurve curve = SampledCurve.of(Expression.parse(text, 1)::value, -5, 5, samples);
        List<CurvePiece> pieces = pieces(text, -5, 5, samples);
        assertThat(pieces).as("%s, %s samples", text, samples).hasSize(poles.length + 1);
        for (int i = 0; i < poles.length; i++) {
            assertThat(lastX(pieces.get(i))).as(text).isLessThan(poles[i]);
            assertThat(firstX(pieces.get(i + 1))).as(text).isGreaterThan(poles[i]);
            // Up to the pole the curve has left what is to be seen.
            assertThat(curve.visibleHeights().contains(lastY(pieces.get(i))))
                    .as(text)
                    .isFalse();
            assertThat(curve.visibleHeights().contains(pieces.get(i + 1).y()[0]))
                    .as(text)
                    .isFalse();
        }
    }

    @Test
    void polesAnywhereBreakTheCurve() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2_000; i++) {
            double pole = random.nextDouble(-4.5, 4.5);
            assertThat(pieces(x -> 1 / (x - pole), -5, 5, 100))
                    .as("1/(x - %s)", pole)
                    .hasSize(2);
            assertThat(pieces(x -> 1 / ((x - pole) * (x - pole)), -5, 5, 100))
                    .as("1/(x - %s)²", pole)
                    .hasSize(2);
        }
    }

    @Test
    void jumpsBreakTheCurveAtTheJump() {
        for (int samples : new int[] {60, 61}) {
            List<CurvePiece> step = pieces(Step::value, -5, 5, samples);
            assertThat(step).hasSize(2);
            assertThat(lastX(step.get(0))).isCloseTo(0, within(1e-13));
            assertThat(lastY(step.get(0))).isZero();
            assertThat(firstX(step.get(1))).isCloseTo(0, within(1e-13));
            assertThat(step.get(1).y()[0]).isEqualTo(1);

            List<CurvePiece> sign = pieces("x + abs(x-0.3)/(x-0.3)", -5, 5, samples);
            assertThat(sign).hasSize(2);
            assertThat(lastX(sign.get(0))).isCloseTo(0.3, within(1e-13));
            assertThat(firstX(sign.get(1))).isCloseTo(0.3, within(1e-13));
        }
    }

    @Test
    void curveReachesTheEdgeOfWhatIsDefined() {
        for (int samples : new int[] {60, 61}) {
            List<CurvePiece> root = pieces("sqrt(x-0.3)", -5, 5, samples);
            assertThat(root).hasSize(1);
            assertThat(firstX(root.get(0))).isCloseTo(0.3, within(1e-15));

            List<CurvePiece> halfCircle = pieces("sqrt(1-x^2)", -5, 5, samples);
            assertThat(halfCircle).hasSize(1);
            assertThat(firstX(halfCircle.get(0))).isCloseTo(-1, within(1e-15));
            assertThat(lastX(halfCircle.get(0))).isCloseTo(1, within(1e-15));

            SampledCurve log = SampledCurve.of(Math::log, -5, 5, samples);
            assertThat(log.pieces()).hasSize(1);
            assertThat(log.pieces().get(0).y()[0]).isCloseTo(log.limits().min(), within(1e-6));
        }
    }

    @Test
    void missingPointIsAGap() {
        for (int samples : new int[] {61, 121}) { // one of them at 0
            List<CurvePiece> pieces = pieces("sin(x)/x", -5, 5, samples);
            assertThat(pieces).hasSize(2);
            assertThat(lastX(pieces.get(0))).isCloseTo(0, within(1e-15));
            assertThat(firstX(pieces.get(1))).isCloseTo(0, within(1e-15));
        }
        assertThat(pieces("sin(x)/x", -5, 6, 61)).hasSize(1); // neither a sample nor a midpoint at 0
    }

    @Test
    void undefinedFunctionsHaveNoPieces() {
        SampledCurve curve = SampledCurve.of(x -> Double.NaN, 0, 1, 10);
        assertThat(curve.pieces()).isEmpty();
        assertThat(curve.visibleHeights()).isEqualTo(new Interval(-1, 1));
    }

    @Test
    void visibleHeightsAreAllUnlessAFewAreFarOut() {
        assertThat(SampledCurve.of(x -> x * x, -5, 5, 101).visibleHeights()).isEqualTo(new Interval(0, 25));
        assertThat(SampledCurve.of(Math::exp, -5, 5, 101).visibleHeights().max())
                .isEqualTo(Math.exp(5));
        assertThat(SampledCurve.of(x -> 3, -5, 5, 101).visibleHeights()).isEqualTo(new Interval(3, 3));
        // Nine tenths of the angles from -π/2 to π/2 have tangents within ±tan(0.45 π) = ±6.3; half of 12.6 on each
        // side.
        Interval tan =
                SampledCurve.of(Math::tan, -Math.PI / 2, Math.PI / 2, 1001).visibleHeights();
        assertThat(tan.min()).isCloseTo(-12.6, within(0.2));
        assertThat(tan.max()).isCloseTo(12.6, within(0.2));
    }

    @Test
    void curveOfAFewDoublesIsOnePiece() {
        double from = 1e6;
        assertThat(pieces(x -> Math.sin(1e9 * x), from, from + 20 * Math.ulp(from), 20))
                .hasSize(1);
    }

    @Test
    void functionIsCalledAboutTwiceForEachPoint() {
        int[] calls = {0};
        SampledCurve.of(
                x -> {
                    calls[0]++;
                    return Math.tan(x);
                },
                -5,
                5,
                500);
        // 999 points and midpoints; four poles, each searched and followed to both sides, and points near them.
        assertThat(calls[0]).isLessThan(999 + 20 * 200);
    }

    @Test
    void rejectsWhatIsNoInterval() {
        assertThatThrownBy(() -> SampledCurve.of(Math::sin, 1, 1, 10)).hasMessage("10 samples from 1.0 to 1.0");
        assertThatThrownBy(() -> SampledCurve.of(Math::sin, 0, 1, 1)).hasMessage("1 samples from 0.0 to 1.0");
        assertThatThrownBy(() -> SampledCurve.of(Math::sin, Double.NaN, 1, 10))
                .hasMessage("10 samples from NaN to 1.0");
        assertThatThrownBy(() -> SampledCurve.of(Math::sin, -1e308, 1e308, 10))
                .hasMessage("10 samples from -1.0E308 to 1.0E308");
    }
}
