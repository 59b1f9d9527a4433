package downhill.core.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.derivative.GradientDescent;
import downhill.core.derivative.NumericalGradient;
import downhill.core.math.NumPyRandom;
import org.junit.jupiter.api.Test;

/**
 * The constants are NumPy's:
 *
 * <pre>{@code
 * x = np.array([[0.5, 1.0], [-1.5, 2.0], [3.0, -0.5], [1.0, 1.0]]); y = np.array([0, 1, 1, 0.])
 * z = x @ np.array([0.3, -0.7]) + 0.2; g = 1 / (1 + np.exp(-z))
 * }</pre>
 *
 * Tolerance 1e-15: exp and log differ by an ulp between libraries.
 */
class LogisticRegressionTest {
    private static final LogisticRegression REGRESSION =
            new LogisticRegression(new double[] {0.5, 1, -1.5, 2, 3, -0.5, 1, 1}, new double[] {0, 1, 1, 0});
    private static final double[] PARAMETERS = {0.3, -0.7, 0.2};

    @Test
    void probabilityEqualsNumPy() {
        // g[0]
        assertThat(LogisticRegression.probability(PARAMETERS, new double[] {0.5, 1}))
                .isCloseTo(0.41338242108267, within(1e-15));
    }

    @Test
    void probabilityIsOneHalfOnTheBoundary() {
        assertThat(LogisticRegression.probability(new double[] {2, -1}, new double[] {0.5}))
                .isEqualTo(0.5);
    }

    @Test
    void costsEqualNumPy() {
        // np.mean((g - y) ** 2)
        assertThat(REGRESSION.squaredCost(PARAMETERS)).isCloseTo(0.2783433114011509, within(1e-15));
        // -np.mean(y * np.log(g) + (1 - y) * np.log(1 - g))
        assertThat(REGRESSION.crossEntropyCost(PARAMETERS)).isCloseTo(0.7919796067212653, within(1e-15));
    }

    @Test
    void gradientsEqualNumPy() {
        // s = 2 * (g - y) * g * (1 - g); s @ x / 4, np.mean(s)
        assertThat(REGRESSION.squaredCostGradient(PARAMETERS))
                .containsExactly(
                        new double[] {0.1219445658696016, -0.00023431171919474636, 0.034523879810082}, within(1e-15));
        // (g - y) @ x / 4, np.mean(g - y)
        assertThat(REGRESSION.crossEntropyCostGradient(PARAMETERS))
                .containsExactly(
                        new double[] {0.33629727270451015, -0.1798082235172452, -0.041336048167133876}, within(1e-15));
    }

    @Test
    void gradientsEqualNumericalGradients() {
        NumPyRandom random = new NumPyRandom(0);
        for (int i = 0; i < 50; i++) {
            double[] parameters = random.randn(3);
            // Truncation h^2 / 6 * 27 at most, rounding 1e-15 / 1e-4.
            assertThat(REGRESSION.squaredCostGradient(parameters))
                    .containsExactly(NumericalGradient.of(REGRESSION::squaredCost, parameters), within(1e-7));
            assertThat(REGRESSION.crossEntropyCostGradient(parameters))
                    .containsExactly(NumericalGradient.of(REGRESSION::crossEntropyCost, parameters), within(1e-7));
        }
    }

    @Test
    void ignoranceCostsLog2() {
        double[] zeros = new double[3];
        assertThat(REGRESSION.crossEntropyCost(zeros)).isCloseTo(Math.log(2), within(1e-15));
        assertThat(REGRESSION.squaredCost(zeros)).isEqualTo(0.25);
    }

    @Test
    void certainErrorCostsItsScoreAndNotInfinity() {
        LogisticRegression one = new LogisticRegression(new double[] {1}, new double[] {0});
        assertThat(one.crossEntropyCost(new double[] {1000, 0})).isEqualTo(1000);
        assertThat(one.crossEntropyCost(new double[] {-1000, 0})).isEqualTo(0.0);
    }

    @Test
    void squaredCostIsFlatWhereThePredictionIsCertainAndWrong() {
        LogisticRegression one = new LogisticRegression(new double[] {1}, new double[] {0});
        double[] wrong = {50, 0};
        assertThat(one.squaredCost(wrong)).isEqualTo(1);
        assertThat(one.squaredCostGradient(wrong)).containsExactly(0, 0);
        assertThat(one.crossEntropyCostGradient(wrong)).containsExactly(1, 1);
    }

    @Test
    void descentSeparatesTheClasses() {
        LogisticRegression hours =
                new LogisticRegression(new double[] {1, 2, 3, 4, 5, 6}, new double[] {0, 0, 0, 1, 1, 1});
        double[][] path = GradientDescent.path(hours::crossEntropyCostGradient, new double[2], 0.1, 5000);
        assertThat(hours.crossEntropyCost(path[5000])).isLessThan(hours.crossEntropyCost(path[0]) / 5);
        assertThat(LogisticRegression.probability(path[5000], new double[] {3})).isLessThan(0.5);
        assertThat(LogisticRegression.probability(path[5000], new double[] {4})).isGreaterThan(0.5);
    }

    @Test
    void nanGivesNaN() {
        double[] parameters = {Double.NaN, 0, 0};
        assertThat(REGRESSION.squaredCost(parameters)).isNaN();
        assertThat(REGRESSION.crossEntropyCost(parameters)).isNaN();
        assertThat(REGRESSION.squaredCostGradient(parameters)).contains(Double.NaN);
    }

    @Test
    void rejectsWhatIsNoClass() {
        assertThatThrownBy(() -> new LogisticRegression(new double[3], new double[] {0, 1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("y[2] = 2.0, neither 0 nor 1");
    }

    @Test
    void rejectsSizesThatDisagree() {
        assertThatThrownBy(() -> new LogisticRegression(new double[3], new double[2]))
                .hasMessage("x has 3 values, not whole rows for the 2 values of y");
        assertThatThrownBy(() -> new LogisticRegression(new double[0], new double[0]))
                .hasMessage("x has 0 values, not whole rows for the 0 values of y");
        assertThatThrownBy(() -> REGRESSION.squaredCost(new double[2]))
                .hasMessage("there are 2 parameters, not 2 weights and a bias");
        assertThatThrownBy(() -> REGRESSION.crossEntropyCostGradient(new double[4]))
                .hasMessage("there are 4 parameters, not 2 weights and a bias");
        assertThatThrownBy(() -> LogisticRegression.probability(PARAMETERS, new double[3]))
                .hasMessage("there are 3 parameters, not 3 weights and a bias");
    }
}
