package downhill.core.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import downhill.core.derivative.GradientDescent;
import downhill.core.derivative.NumericalDerivative;
import org.junit.jupiter.api.Test;

class LinearHypothesisTest {
    /** The samples of the lecture. */
    private static final LinearHypothesis LECTURE =
            new LinearHypothesis(new double[] {1, 2, 3}, new double[] {1, 2, 3});

    @Test
    void costEqualsGoldenToTheLastBit() {
        for (String w : new String[] {"-1.0", "0.0", "1.0", "2.0", "3.0"}) {
            assertThat(LECTURE.cost(Double.parseDouble(w))).as("W = %s", w).isEqualTo(Golden.number("linearCost." + w));
        }
        assertThat(Golden.size("linearCost")).isEqualTo(5);
    }

    @Test
    void predictsOnAStraightLineThroughTheOrigin() {
        assertThat(LinearHypothesis.predict(2, 3)).isEqualTo(6);
        assertThat(LinearHypothesis.predict(-1, 0.5)).isEqualTo(-0.5);
    }

    @Test
    void gradientEqualsCentralDifference() {
        LinearHypothesis hypothesis = new LinearHypothesis(new double[] {0.5, -2, 3.25}, new double[] {1, 0.1, -4});
        for (double w = -3; w <= 3; w += 0.5) {
            // Exact for a parabola but for rounding: values below 100, 1e-14 / 1e-4.
            assertThat(hypothesis.gradient(w))
                    .isCloseTo(NumericalDerivative.central(hypothesis::cost, w, 1e-4), within(1e-9));
        }
    }

    @Test
    void gradientIs0AtTheMinimum() {
        assertThat(LECTURE.gradient(1)).isEqualTo(0.0);
        // 2/3 Σ (0 - x) x = -2/3 * 14
        assertThat(LECTURE.gradient(0)).isCloseTo(-28 / 3.0, within(2e-15));
    }

    @Test
    void descentFindsTheWeight() {
        double[][] path = GradientDescent.path(w -> new double[] {LECTURE.gradient(w[0])}, new double[] {5}, 0.05, 100);
        assertThat(path[100][0]).isCloseTo(1, within(1e-12));
    }

    @Test
    void nanGivesNaN() {
        assertThat(LECTURE.cost(Double.NaN)).isNaN();
        assertThat(LECTURE.gradient(Double.NaN)).isNaN();
    }

    @Test
    void samplesAreCopied() {
        double[] x = {1, 2};
        LinearHypothesis hypothesis = new LinearHypothesis(x, x);
        x[0] = 99;
        assertThat(hypothesis.cost(0)).isEqualTo(2.5);
    }

    @Test
    void rejectsSizesThatDisagree() {
        assertThatThrownBy(() -> new LinearHypothesis(new double[3], new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x has 3 values and y has 2; they must be as many, and at least one");
        assertThatThrownBy(() -> new LinearHypothesis(new double[0], new double[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x has 0 values and y has 0; they must be as many, and at least one");
    }
}
