package downhill.web.lesson.numericaldiff;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.Numbers;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void smallNumbersHaveAPowerOfTen() {
        assertThat(Numbers.power("1e-15")).isEqualTo("10⁻¹⁵");
        assertThat(Numbers.power("2.30e-9")).isEqualTo("2.3 × 10⁻⁹");
        assertThat(Numbers.power("-1.00e-7")).isEqualTo("−1 × 10⁻⁷");
        assertThat(Numbers.power("5e+12")).isEqualTo("5 × 10¹²");
    }

    @Test
    void theFirstDigitThatDiffersIsFound() {
        assertThat(Decimals.firstDifference("0.7500000000000002", "0.7500000000000000"))
                .isEqualTo(17);
        assertThat(Decimals.firstDifference("0.75", "0.75")).isEqualTo(4);
    }
}
