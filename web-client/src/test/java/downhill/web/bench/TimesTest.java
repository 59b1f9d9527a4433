package downhill.web.bench;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import org.junit.jupiter.api.Test;

class TimesTest {
    /** NumPy takes 0.35 ms. */
    private static Text verdict(double median, double min, double max) {
        return Times.verdict(new SpeedRow("step", "simd", 1, 50, 100, median, min, max), 0.35);
    }

    @Test
    void theVerdictIsThatOfTheMedianIfNumPyIsOutsideTheSpread() {
        assertThat(verdict(0.1, 0.09, 0.3)).isEqualTo(BenchText.FASTER);
        assertThat(verdict(1.44, 0.36, 2.62)).isEqualTo(BenchText.SLOWER);
        assertThat(verdict(0.34, 0.33, 0.345)).isEqualTo(BenchText.AS_FAST);
        assertThat(verdict(0.1, 0.1, 0.1)).as("one block").isEqualTo(BenchText.FASTER);
    }

    /** Of a busy machine: with 0.27 ms in the middle it is not 1.3 times as fast, and with 0.35 not as fast either. */
    @Test
    void nothingIsSaidIfNumPyIsWithinAWideSpread() {
        assertThat(verdict(0.27, 0.23, 3.28)).isEqualTo(BenchText.UNDECIDED);
        assertThat(verdict(1.44, 0.33, 2.62)).isEqualTo(BenchText.UNDECIDED);
        assertThat(verdict(0.35, 0.23, 3.28)).isEqualTo(BenchText.UNDECIDED);
        assertThat(verdict(0.35, 0.34, 0.36)).isEqualTo(BenchText.AS_FAST);
    }
}
