package downhill.web.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1e-15, 10⁻¹⁵",
        "2.3e-9, 2.3 × 10⁻⁹",
        "-1e-7, −1 × 10⁻⁷",
        "5e+12, 5 × 10¹²",
        "1e308, 10³⁰⁸",
        "-0.25, −0.25",
        "-Infinity, −Infinity"
    })
    void numbersAreWrittenAsPeopleWriteThem(String number, String written) {
        assertThat(JsNumber.written(number)).isEqualTo(written);
    }
}
