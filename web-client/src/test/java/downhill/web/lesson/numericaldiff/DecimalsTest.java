package downhill.web.lesson.numericaldiff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void theFirstDigitThatDiffersIsFound() {
        assertThat(Decimals.firstDifference("0.7500000000000002", "0.7500000000000000"))
                .isEqualTo(17);
        assertThat(Decimals.firstDifference("0.75", "0.75")).isEqualTo(4);
    }
}
