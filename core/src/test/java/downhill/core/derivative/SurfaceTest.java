package downhill.core.derivative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurfaceTest {
    private static double value(Surface surface, double x0, double x1) {
        return surface.value(new double[] {x0, x1});
    }

    private static double[] gradient(Surface surface, double x0, double x1) {
        return surface.gradient(new double[] {x0, x1});
    }

    @ParameterizedTest
    @EnumSource
    void gradientEqualsNumericalGradient(Surface surface) {
        for (double x0 = -2; x0 <= 2; x0 += 0.25) {
            for (double x1 = -2; x1 <= 2; x1 += 0.25) {
                double[] numerical = NumericalGradient.of(surface, new double[] {x0, x1});
                // Rosenbrock is largest: truncation h^2 / 6 * 2400 * |x0| = 8e-6, the others stay far below.
                assertThat(gradient(surface, x0, x1)).containsExactly(numerical, within(1e-5));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneSmallStepAgainstTheGradientLeadsDown(Surface surface) {
        double[][] path = GradientDescent.path(surface, new double[] {-0.7, 1.3}, 1e-3, 1);
        assertThat(surface.value(path[1])).isLessThan(surface.value(path[0]));
    }

    @ParameterizedTest
    @EnumSource
    void nanIsKept(Surface surface) {
        assertThat(value(surface, Double.NaN, 1)).isNaN();
        assertThat(value(surface, 1, Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void pointHasTwoCoordinates(Surface surface) {
        assertThatThrownBy(() -> surface.value(new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x has 3 coordinates, not 2");
        assertThatThrownBy(() -> surface.gradient(new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x has 1 coordinates, not 2");
    }

    @Test
    void minimaAreFlat() {
        assertThat(gradient(Surface.BOWL, 0, 0)).containsExactly(0, 0);
        assertThat(gradient(Surface.ELLIPSE, 0, 0)).containsExactly(0, 0);
        assertThat(gradient(Surface.PLATEAU, 0, 0)).containsExactly(0, 0);
        assertThat(gradient(Surface.ROSENBROCK, 1, 1)).containsExactly(-0.0, 0);
        assertThat(value(Surface.ROSENBROCK, 1, 1)).isEqualTo(0.0);
    }

    @Test
    void saddleIsFlatWhereItIsNoMinimum() {
        assertThat(gradient(Surface.SADDLE, 0, 0)).containsExactly(0, -0.0);
        assertThat(value(Surface.SADDLE, 0, 0.1)).isNegative();
        assertThat(value(Surface.SADDLE, 0.1, 0)).isPositive();
    }

    @Test
    void plateauIsFlatFarOut() {
        assertThat(value(Surface.PLATEAU, 6, 0)).isCloseTo(1, within(1e-7));
        // 6 exp(-18) = 9.1e-8
        assertThat(gradient(Surface.PLATEAU, 6, 0)).containsExactly(new double[] {9.1e-8, 0}, within(1e-9));
    }

    @Test
    void startDecidesWhichOfTwoValleysIsReached() {
        double[][] left = GradientDescent.path(Surface.TWO_VALLEYS, new double[] {-0.2, 1}, 0.1, 200);
        double[][] right = GradientDescent.path(Surface.TWO_VALLEYS, new double[] {0.3, 1}, 0.1, 200);
        // numpy.roots([4, 0, -4, 0.3]) gives -1.03557871, 0.96014956 and the ridge between them, 0.07542916.
        assertThat(left[200]).containsExactly(new double[] {-1.03557871, 0}, within(1e-8));
        assertThat(right[200]).containsExactly(new double[] {0.96014956, 0}, within(1e-8));
        assertThat(Surface.TWO_VALLEYS.value(left[200])).isLessThan(Surface.TWO_VALLEYS.value(right[200]));
    }
}
