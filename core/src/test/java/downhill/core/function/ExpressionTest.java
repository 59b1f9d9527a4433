package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import downhill.core.derivative.GradientDescent;
import downhill.core.derivative.NumericalDerivative;
import downhill.core.derivative.NumericalGradient;
import downhill.core.math.StableMath;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private static double at(String text, double x) {
        return Expression.parse(text, 1).value(x);
    }

    private static double constant(String text) {
        return at(text, Double.NaN);
    }

    @Test
    void slopesOfTheBookEqualGoldenToTheLastBit() {
        Expression f = Expression.parse(Golden.node("numericalDiff.f").textValue(), 1);
        assertThat(NumericalDerivative.central(f::value, 5, 1e-4)).isEqualTo(Golden.number("numericalDiff.at5"));
        assertThat(NumericalDerivative.central(f::value, 10, 1e-4)).isEqualTo(Golden.number("numericalDiff.at10"));
        for (int i = 0; i < Golden.size("numericalDiff.sweepAt5"); i++) {
            String entry = "numericalDiff.sweepAt5." + i;
            double h = Golden.number(entry + ".h");
            assertThat(NumericalDerivative.forward(f::value, 5, h)).isEqualTo(Golden.number(entry + ".forward"));
            assertThat(NumericalDerivative.central(f::value, 5, h)).isEqualTo(Golden.number(entry + ".central"));
        }
    }

    @Test
    void slopeOfSineEqualsGoldenUpToRounding() {
        Expression f = Expression.parse("sin(x)", 1);
        for (int i = 0; i < Golden.size("numericalDiff.sinAt1"); i++) {
            String entry = "numericalDiff.sinAt1." + i;
            double h = Golden.number(entry + ".h");
            // sin differs by an ulp between libraries, and the quotient divides that by h.
            assertThat(NumericalDerivative.forward(f::value, 1, h))
                    .isCloseTo(Golden.number(entry + ".forward"), within(1e-15 / h));
            assertThat(NumericalDerivative.central(f::value, 1, h))
                    .isCloseTo(Golden.number(entry + ".central"), within(1e-15 / h));
        }
    }

    @Test
    void gradientsAndDescentsOfTheBookEqualGoldenToTheLastBit() {
        Expression f = Expression.parse("x0^2 + x1^2", 2);
        for (int i = 0; i < Golden.size("gradient2d"); i++) {
            double[] point = Golden.numbers("gradient2d." + i + ".at");
            assertThat(NumericalGradient.of(x -> f.value(x[0], x[1]), point))
                    .isEqualTo(Golden.numbers("gradient2d." + i + ".gradient"));
        }
        double[][] path = GradientDescent.path(
                x -> NumericalGradient.of(p -> f.value(p[0], p[1]), x),
                new double[] {-3, 4},
                Golden.number("gradientDescent.0.learningRate"),
                (int) Golden.number("gradientDescent.0.steps"));
        assertThat(path[path.length - 1]).isEqualTo(Golden.numbers("gradientDescent.0.end"));
    }

    @Test
    void operatorsBindAsInMathematics() {
        assertThat(constant("1+2*3")).isEqualTo(7);
        assertThat(constant("(1+2)*3")).isEqualTo(9);
        assertThat(constant("10-3-2")).isEqualTo(5);
        assertThat(constant("12/3/2")).isEqualTo(2);
        assertThat(constant("12/3*2")).isEqualTo(8);
        assertThat(constant("2^3^2")).isEqualTo(512);
        assertThat(constant("2*3^2")).isEqualTo(18);
    }

    @Test
    void signsBindLessTightlyThanPowers() {
        assertThat(at("-x^2", 3)).isEqualTo(-9);
        assertThat(at("(-x)^2", 3)).isEqualTo(9);
        assertThat(at("2^-x", 3)).isEqualTo(0.125);
        assertThat(at("2^-x^2", 2)).isEqualTo(0.0625);
        assertThat(at("2--x", 3)).isEqualTo(5);
        assertThat(at("2*-x", 3)).isEqualTo(-6);
        assertThat(at("+x - +1", 3)).isEqualTo(2);
        assertThat(at("---x", 3)).isEqualTo(-3);
    }

    @Test
    void signOfAProductMayBeLeftOut() {
        assertThat(at("2x", 3)).isEqualTo(6);
        assertThat(at("3(x+1)", 3)).isEqualTo(12);
        assertThat(at("x(x+1)", 3)).isEqualTo(12);
        assertThat(at("(x+1)(x-1)", 3)).isEqualTo(8);
        assertThat(at("(x+1)x", 3)).isEqualTo(12);
        assertThat(at("2x^2", 3)).isEqualTo(18);
        assertThat(at("x^2(x+1)", 3)).isEqualTo(36);
        assertThat(at("-2x", 3)).isEqualTo(-6);
        assertThat(at("x/2*3x", 4)).isEqualTo(24);
        assertThat(at("2pi x", 0.5)).isEqualTo(Math.PI);
        assertThat(at("2x sin(x)", 1)).isEqualTo(2 * StableMath.sin(1));
        assertThat(at("x²x", 3)).isEqualTo(27);
        assertThat(at("e x", 2)).isEqualTo(2 * Math.E);
        assertThat(Expression.parse("x0x1", 2).value(3, 4)).isEqualTo(12);
    }

    @Test
    void numbersAsPeopleWriteThem() {
        assertThat(constant(".5")).isEqualTo(0.5);
        assertThat(constant("5.")).isEqualTo(5);
        assertThat(constant("1e-4")).isEqualTo(1e-4);
        assertThat(constant("1E+4")).isEqualTo(1e4);
        assertThat(constant("2e")).isEqualTo(2 * Math.E);
        assertThat(constant("2e-pi")).isEqualTo(2 * Math.E - Math.PI);
        assertThat(at("1e-4x", 3)).isEqualTo(1e-4 * 3);
        assertThat(constant("0.1 + 0.2")).isEqualTo(0.30000000000000004);
    }

    @Test
    void functionsAndConstants() {
        assertThat(at("sin(x)", 1)).isEqualTo(StrictMath.sin(1));
        assertThat(at("cos(x)", 1)).isEqualTo(StrictMath.cos(1));
        assertThat(at("tan(x)", 1)).isEqualTo(StrictMath.tan(1));
        assertThat(at("exp(x)", 1.5)).isEqualTo(StrictMath.exp(1.5));
        assertThat(at("log(x)", 10)).isEqualTo(StrictMath.log(10));
        assertThat(at("ln(x)", 10)).isEqualTo(StrictMath.log(10));
        assertThat(at("sqrt(x)", 2)).isEqualTo(Math.sqrt(2));
        assertThat(at("abs(x)", -2)).isEqualTo(2);
        assertThat(at("max(x, 1)", -2)).isEqualTo(1);
        assertThat(at("min(x, 1)", -2)).isEqualTo(-2);
        assertThat(constant("pi")).isEqualTo(Math.PI);
        assertThat(constant("e")).isEqualTo(Math.E);
    }

    @Test
    void powerOfEIsTheExponential() {
        for (double x : new double[] {-3, 0, 1, 2, 2.5, 20}) {
            assertThat(at("e^x", x)).isEqualTo(StableMath.exp(x));
        }
    }

    @Test
    void charactersOfPhonesAndWordProcessors() {
        assertThat(at("−x² + 3×x − 6÷2·x", 2)).isEqualTo(-4);
        assertThat(at("x³ – x⁴ + x¹⁰ + x⁻¹", 2)).isEqualTo(8 - 16 + 1024 + 0.5);
        assertThat(at("２ｘ＋（１／４）", 2)).isEqualTo(4.25);
        assertThat(at("X\u00a0^ 2 +\u3000Sin(π/2)\ufeff", 2)).isEqualTo(5);
        assertThat(at("x**2", 3)).isEqualTo(9);
        assertThat(at("MAX(x，1)", 3)).isEqualTo(3);
        assertThat(Expression.parse("x₀² + x₁²", 2).value(3, 4)).isEqualTo(25);
        assertThat(at("x^2²", 2)).isEqualTo(16);
        assertThat(at("x²^3", 2)).isEqualTo(64);
    }

    @Test
    void undefinedIsNotANumber() {
        for (String text : new String[] {
            "log(x)",
            "sqrt(x)",
            "x^0.5",
            "x^(1/3)",
            "0*log(x)",
            "log(x)^0",
            "max(1, log(x))",
            "min(log(x), 1)",
            "abs(sqrt(x))",
            "e^sqrt(x)",
            "(x+1)/(x+1)",
            "sin(1/(x+1))",
            "1/(x+1) - 1/(x+1)"
        }) {
            assertThat(at(text, -1)).as(text).isNaN();
            assertThat(Expression.parse(text, 1).derivative(-1))
                    .as("derivative of " + text)
                    .isNaN();
        }
        assertThat(at("x", Double.NaN)).isNaN();
    }

    @Test
    void polesAreInfinite() {
        assertThat(at("1/x", 0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(at("log(x)", 0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(at("x^-2", 0)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void rejectsValuesOfOtherVariables() {
        assertThatThrownBy(() -> Expression.parse("x", 1).value(1, 2)).hasMessage("a function of x, not of x0 and x1");
        assertThatThrownBy(() -> Expression.parse("x0", 2).value(1)).hasMessage("a function of x0 and x1, not of x");
        assertThatThrownBy(() -> Expression.parse("x0", 2).derivative(1))
                .hasMessage("a function of x0 and x1, not of x");
        assertThatThrownBy(() -> Expression.parse("x", 1).gradient(1, 2))
                .hasMessage("a function of x, not of x0 and x1");
        assertThatThrownBy(() -> Expression.parse("x", 3)).hasMessage("variableCount = 3, neither 1 nor 2");
    }

    @Test
    void deepestTextsAreComputed() {
        String brackets = "(".repeat(99) + "x" + ")".repeat(99);
        String signs = "-".repeat(199) + "x";
        String powers = "x^".repeat(99) + "1";
        String calls = "abs(".repeat(39) + "x" + ")".repeat(39);
        assertThat(at(brackets, 3)).isEqualTo(3);
        assertThat(at(signs, 3)).isEqualTo(-3);
        assertThat(at(powers, 1)).isEqualTo(1);
        assertThat(at(calls, -3)).isEqualTo(3);
        assertThat(Expression.parse(powers, 1).derivative(1)).isEqualTo(1); // d/dx x^g(x) at 1 = g(1) = 1
        assertThat(at("x" + "+x".repeat(99), 1)).isEqualTo(100);
    }
}
