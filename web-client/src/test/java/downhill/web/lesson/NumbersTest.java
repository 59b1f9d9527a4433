package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"1, 0, x", "−1, 3, −x + 3", "2, −1, 2x − 1", "0, 0, 0", "0, −2, −2", "0.5, 0, 0.5x"})
    void aLineIsWrittenAsPeopleWriteIt(String factor, String constant, String written) {
        assertThat(Numbers.line(factor, constant)).isEqualTo(written);
    }
}
