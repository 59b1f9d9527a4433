package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SigmoidTest {
    @Test
    void isOneHalfAt0() {
        assertThat(Sigmoid.value(0)).isEqualTo(0.5);
    }

    @Test
    void equalsNumPy() {
        // 1 / (1 + np.exp(-np.array([-1.0, 1.0, 2.0]))), as the book prints them; exp differs by an ulp at most.
        assertThat(Sigmoid.value(-1)).isCloseTo(0.2689414213699951, within(1e-16));
        assertThat(Sigmoid.value(1)).isCloseTo(0.7310585786300049, within(1e-15));
        assertThat(Sigmoid.value(2)).isCloseTo(0.8807970779778823, within(1e-15));
    }

    @Test
    void isSymmetricAboutOneHalf() {
        for (double x = -40; x <= 40; x += 0.125) {
            // Two results of at most 1, each within 2 ulp.
            assertThat(Sigmoid.value(-x)).isCloseTo(1 - Sigmoid.value(x), within(4e-16));
        }
    }

    @Test
    void risesFrom0To1WithoutOverflow() {
        assertThat(Sigmoid.value(-1000)).isEqualTo(0.0);
        assertThat(Sigmoid.value(Double.NEGATIVE_INFINITY)).isEqualTo(0.0);
        assertThat(Sigmoid.value(1000)).isEqualTo(1);
        assertThat(Sigmoid.value(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void nanGivesNaN() {
        assertThat(Sigmoid.value(Double.NaN)).isNaN();
        assertThat(Sigmoid.derivative(Double.NaN)).isNaN();
    }

    @Test
    void derivativeIsSteepestAt0() {
        assertThat(Sigmoid.derivative(0)).isEqualTo(0.25);
        assertThat(Sigmoid.derivative(-800)).isEqualTo(0.0);
        assertThat(Sigmoid.derivative(800)).isEqualTo(0.0);
    }

    @Test
    void derivativeEqualsCentralDifference() {
        double h = 1e-5;
        for (double x = -10; x <= 10; x += 0.25) {
            double difference = (Sigmoid.value(x + h) - Sigmoid.value(x - h)) / (2 * h);
            // Truncation h^2 / 6 * max |sigmoid'''| = 2e-12, rounding 1e-16 / h = 1e-11.
            assertThat(Sigmoid.derivative(x)).isCloseTo(difference, within(3e-11));
            assertThat(Sigmoid.derivativeFromValue(Sigmoid.value(x))).isEqualTo(Sigmoid.derivative(x));
        }
    }
}
