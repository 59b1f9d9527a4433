package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairwiseSumTest {
    @Test
    void equalsNumPyInTheLastBit() {
        // n, (numpy.random.RandomState(n).random_sample(n) - 0.5).sum(); most differ from the sum one after the other.
        double[][] sums = {
            {3, 0.04985046410562466},
            {7, 0.5357073369528808},
            {8, 0.3189676079668431},
            {9, -2.2468096707021603},
            {10, -0.8861274043803987},
            {15, -0.7066050439691407},
            {16, -2.1431041147001046},
            {17, -0.35958365777493795},
            {127, 0.7142702305615893},
            {128, 3.6845715400462886},
            {129, -10.239039602709903},
            {136, -2.1963606664537147},
            {300, 0.02857201242127383},
            {1000, -10.184689356626029},
        };
        for (double[] expected : sums) {
            int n = (int) expected[0];
            NumPyRandom random = new NumPyRandom(n);
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = random.randomSample() - 0.5;
            }
            assertThat(PairwiseSum.of(values)).as("sum of %s", n).isEqualTo(expected[1]);
        }
    }

    @Test
    void wholeNumbersAddExactly() {
        double[] values = new double[1001];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        assertThat(PairwiseSum.of(values)).isEqualTo(500500);
    }

    @Test
    void nothingSumsTo0() {
        assertThat(PairwiseSum.of(new double[0])).isEqualTo(0.0);
    }

    @Test
    void negativeZerosSumTo0AsInNumPy() {
        double[] values = new double[10];
        Arrays.fill(values, -0.0);
        // numpy.sum(numpy.full(10, -0.0)) prints 0.0
        assertThat(1 / PairwiseSum.of(values)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(1 / PairwiseSum.of(new double[] {-0.0})).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void nanIsKept() {
        for (int n : new int[] {1, 9, 200}) {
            double[] values = new double[n];
            values[n - 1] = Double.NaN;
            assertThat(PairwiseSum.of(values)).isNaN();
        }
    }
}
