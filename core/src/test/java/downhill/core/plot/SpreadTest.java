package downhill.core.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    /** Of 1 … n the mean is (n + 1) / 2 and the variance (n² - 1) / 12. */
    @Test
    void countingNumbersHaveTheirClosedForm() {
        for (int n : new int[] {1, 2, 7, 1001}) {
            Spread spread =
                    Spread.of(IntStream.rangeClosed(1, n).asDoubleStream().toArray());
            assertThat(spread.mean()).isEqualTo((n + 1) / 2.0);
            assertThat(spread.deviation()).isCloseTo(Math.sqrt((n * (double) n - 1) / 12), within(1e-10));
            assertThat(spread.least()).isEqualTo(1);
            assertThat(spread.greatest()).isEqualTo(n);
        }
    }

    @Test
    void whatIsNotFiniteShows() {
        assertThat(Spread.of(new double[] {1, Double.NaN}).deviation()).isNaN();
        assertThatThrownBy(() -> Spread.of(new double[0])).hasMessage("values is empty");
    }
}
