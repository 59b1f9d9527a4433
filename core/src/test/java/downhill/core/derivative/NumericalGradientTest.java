package downhill.core.derivative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import downhill.core.math.NumPyRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumericalGradientTest {
    @Test
    void gradientsOfTheBookEqualGoldenToTheLastBit() {
        assertThat(Golden.size("gradient2d")).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            double[] x = Golden.numbers("gradient2d." + i + ".at");
            assertThat(NumericalGradient.of(Surface.BOWL, x))
                    .isEqualTo(Golden.numbers("gradient2d." + i + ".gradient"));
        }
    }

    @Test
    void equalsTheExactGradient() {
        NumPyRandom random = new NumPyRandom(0);
        double[] a = random.randn(10);
        double[] x = random.randn(10);
        ScalarFunction f = p -> {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += a[i] * p[i] * p[i] + p[i] * p[(i + 1) % p.length];
            }
            return sum;
        };
        double[] gradient = NumericalGradient.of(f, x);
        for (int i = 0; i < x.length; i++) {
            double exact = 2 * a[i] * x[i] + x[(i + 1) % 10] + x[(i + 9) % 10];
            // Central differences are exact for quadratics; rounding of values near 10 by 1e-15 is divided by 1e-4.
            assertThat(gradient[i]).isCloseTo(exact, within(1e-10));
        }
    }

    @Test
    void widthCanBeChosen() {
        double[] x = {3, -2};
        assertThat(NumericalGradient.of(Surface.BOWL, x, 0.5)).containsExactly(6, -4); // nothing is rounded
    }

    @Test
    void changesOneNumberAtATime() {
        double[] x = {1, 2};
        List<double[]> seen = new ArrayList<>();
        NumericalGradient.of(
                p -> {
                    seen.add(p.clone());
                    return 0;
                },
                x,
                0.25);
        assertThat(seen)
                .containsExactly(
                        new double[] {1.25, 2}, new double[] {0.75, 2}, new double[] {1, 2.25}, new double[] {1, 1.75});
    }

    @Test
    void restoresEveryBit() {
        // x + h - h is not x for most numbers, nor for these.
        double[] x = {0.1, -0.0, 1e300, 1e-300, Double.NaN, Double.NEGATIVE_INFINITY};
        double[] before = x.clone();
        NumericalGradient.of(p -> 1, x);
        for (int i = 0; i < x.length; i++) {
            assertThat(Double.doubleToRawLongBits(x[i])).isEqualTo(Double.doubleToRawLongBits(before[i]));
        }
    }

    @Test
    void restoresWhenTheFunctionThrows() {
        for (int failingCall = 1; failingCall <= 6; failingCall++) {
            double[] x = {0.1, -0.2, 0.3};
            int[] callsLeft = {failingCall};
            assertThatThrownBy(() -> NumericalGradient.of(
                            p -> {
                                if (--callsLeft[0] == 0) {
                                    throw new IllegalStateException("f failed");
                                }
                                return p[0];
                            },
                            x))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("f failed");
            assertThat(x).as("after call %s failed", failingCall).containsExactly(0.1, -0.2, 0.3);
        }
    }

    @Test
    void functionOfNothingHasNoDerivatives() {
        assertThat(NumericalGradient.of(p -> 5, new double[0])).isEmpty();
    }
}
