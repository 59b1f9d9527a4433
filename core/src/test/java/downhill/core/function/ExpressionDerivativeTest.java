package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.derivative.NumericalDerivative;
import org.junit.jupiter.api.Test;

class ExpressionDerivativeTest {
    private static double slope(String text, double x) {
        return Expression.parse(text, 1).derivative(x);
    }

    @Test
    void derivativesInClosedForm() {
        assertThat(slope("7", 2)).isZero();
        assertThat(slope("x", 2)).isEqualTo(1);
        assertThat(slope("x^2", 3)).isEqualTo(6);
        assertThat(slope("x^-1", 2)).isEqualTo(-0.25);
        assertThat(slope("x^0", 2)).isZero();
        assertThat(slope("x^0.5", 4)).isCloseTo(0.25, within(1e-16));
        assertThat(slope("1/x", 2)).isEqualTo(-0.25);
        assertThat(slope("sin(x)", 1)).isEqualTo(StrictMath.cos(1));
        assertThat(slope("cos(x)", 1)).isEqualTo(-StrictMath.sin(1));
        assertThat(slope("exp(x)", 1.5)).isEqualTo(StrictMath.exp(1.5));
        assertThat(slope("log(x)", 4)).isEqualTo(0.25);
        assertThat(slope("sqrt(x)", 4)).isEqualTo(0.25);
        assertThat(slope("abs(x)", -4)).isEqualTo(-1);
        assertThat(slope("max(x, 2x)", 1)).isEqualTo(2);
        assertThat(slope("min(x, 2x)", 1)).isEqualTo(1);
        // 0.02 x + 0.1: what the book's numerical derivatives come near.
        assertThat(slope("0.01x^2+0.1x", 5)).isEqualTo(0.2);
        assertThat(slope("0.01x^2+0.1x", 10)).isCloseTo(0.3, within(1e-16));
    }

    @Test
    void derivativesAreNearCentralDifferences() {
        String[] functions = {
            "x sin(x)",
            "sin(x)/x",
            "tan(x/2)",
            "2^x",
            "x^x",
            "e^(-x^2/2)",
            "log(1 + x^2)",
            "-sqrt(x)*cos(3x)",
            "(x+1)^3/(x^2+1)",
            "abs(sin(x)) - max(x^2, 3)",
            "min(exp(x), 1/x)"
        };
        for (String text : functions) {
            Expression f = Expression.parse(text, 1);
            for (double x = 0.3; x < 3; x += 0.31) {
                // The truncation error is h²/6 times a third derivative below 1e3, the rounding error 1e-15/h.
                assertThat(f.derivative(x))
                        .as("%s at %s", text, x)
                        .isCloseTo(NumericalDerivative.central(f::value, x, 1e-5), within(1e-7));
            }
        }
    }

    @Test
    void gradientsInClosedForm() {
        assertThat(Expression.parse("x0^2 + x1^2", 2).gradient(3, 4)).containsExactly(6, 8);
        assertThat(Expression.parse("x0 x1 + x0", 2).gradient(3, 4)).containsExactly(5, 3);
        assertThat(Expression.parse("x1", 2).gradient(3, 4)).containsExactly(0, 1);
        assertThat(Expression.parse("pi", 2).gradient(3, 4)).containsExactly(0, 0);
    }

    @Test
    void cornersHaveNoDerivative() {
        assertThat(slope("abs(x)", 0)).isNaN();
        assertThat(slope("max(x, -x)", 0)).isNaN();
        assertThat(slope("min(x, 0)", 0)).isNaN();
        // The corner of abs is not the one that max chooses.
        assertThat(slope("max(1, abs(x))", 0)).isZero();
    }

    @Test
    void verticalTangentsAreInfinite() {
        assertThat(slope("sqrt(x)", 0)).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
