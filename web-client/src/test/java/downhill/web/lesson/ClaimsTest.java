package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    private static String[] numbers(String html) {
        return LessonWords.of(html).numbers().stream()
                .map(LessonWords.Number::printed)
                .toArray(String[]::new);
    }

    @Test
    void digitsWithSignCommasAndPowerOfTenAreNumbers() {
        assertThat(numbers("(−0.7, 4), 5,000 of 60,000; 36.8% and 0.51…, 64-bit"))
                .containsExactly("−0.7", "4", "5,000", "60,000", "36.8%", "0.51…", "64");
        assertThat(numbers("8.9 × 10<sup>−16</sup>, 10<sup>−7</sup>을 10e−50"))
                .containsExactly("8.9 × 10⁻¹⁶", "10⁻⁷", "10e−50");
        assertThat(numbers("그림 4-9, 3/14, 6만 장, √(0.8 × 0.2/1000)"))
                .containsExactly("4-9", "3", "14", "6", "0.8", "0.2", "1000");
    }

    @Test
    void namesIndicesExponentsAndListingsAreNone() {
        assertThat(numbers("W1, a1 and W[0, 2], <var>x</var><sub>0</sub>, <code>[6. 8.]</code>"))
                .isEmpty();
    }

    @Test
    void numbersOfFormulasAreNone() {
        assertThat(numbers("28(<var>W</var> − 1)/3 and 1 − 28<var>η</var>/3")).isEmpty();
        assertThat(numbers("<var>x</var><sub>0</sub><sup>2</sup> + 16; 1/(2<var>h</var>); 1/√<var>n</var>"))
                .isEmpty();
        assertThat(numbers("<var>W</var> = −8, at <var>x</var> 3; <var>η</var> exceeds 3"))
                .containsExactly("−8", "3", "3");
    }

    @Test
    void aStepSetsWhatItsLinksAndConditionsSay() {
        LessonWords words = LessonWords.of(
                "<section data-set=\"w=2&amp;at=-7,2\" data-until=\"lr &gt;= 0.5 and n = 9\"><a href=\"?z=1e-7\">");
        assertThat(words.hasInput("w", 2)).isTrue();
        assertThat(words.hasInput("at", -7)).isTrue();
        assertThat(words.hasInput("lr", 0.5)).isTrue();
        assertThat(words.hasInput("n", 9)).isTrue();
        assertThat(words.hasInput("z", 1e-7)).isTrue();
        assertThat(words.hasInput("w", 3)).isFalse();
        assertThat(words.hasInput(null, 9)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5,000; 5000; 0.5",
                "−0.70; -0.7; 0.005",
                "36.8%; 0.368; 0.0005",
                "10⁻⁷; 1e-7; 5e-8",
                "−2.25 × 10¹²⁸; -2.25e128; 5e125",
                "10e−50; 1e-49; 5e-51"
            })
    void readsNumbersAsTheyArePrinted(String printed, double value, double halfUnit) {
        assertThat(Claims.value(printed)).isEqualTo(value);
        assertThat(Claims.halfUnit(printed)).isEqualTo(halfUnit, within(1e-9 * halfUnit));
    }

    /** Of a lesson in which the cost at W = 2 is 4.667. */
    @Test
    void whatIsWrongMissingOrUnclaimedIsNamed() {
        assertThatThrownBy(() ->
                        new Claims("cost").at("guess").rounded(4.6663, "4.667").check())
                .hasMessageContaining("cost, guess: 4.667 is 4.6663")
                .hasMessageContaining("cost, ko, descend: no claim has 0.848:")
                .hasMessageContaining("cost, en, edge: no claim has 14:")
                .hasMessageNotContaining("no claim has 4.667");
        assertThatThrownBy(() -> new Claims("cost")
                        .at("guess")
                        .exactly(7, "7")
                        .says(true, "비용은", "the price")
                        .check())
                .hasMessageContaining("ko has no 7")
                .hasMessageContaining("en has no 7")
                .hasMessageContaining("en does not say: the price")
                .hasMessageNotContaining("ko does not say");
        assertThatThrownBy(() ->
                        new Claims("cost").at("guess").set("far", "w", "4.667").check())
                .hasMessageContaining("far does not set w to 4.667");
        assertThatThrownBy(() -> new Claims("cost")
                        .at("far")
                        .says(false, "네 배", "Four times")
                        .check())
                .hasMessageContaining("it is not true that Four times");
        assertThatThrownBy(() -> new Claims("cost").at("nowhere").exactly(1, "1"))
                .hasMessageContaining("no step nowhere");
        assertThatThrownBy(() ->
                        new Claims("cost").rounded(3, "3", "직선이", "a line").check())
                .hasMessageContaining("none of the words has 3: a line");
    }

    /** gradient-descent has its claims in gradientdescent.GradientDescentClaimsTest. */
    @Test
    void everyLessonHasItsClaims() throws IOException {
        JsonNode lessons = new ObjectMapper()
                .readTree(Path.of("../static/lessons/lessons.json").toFile());
        assertThat(lessons).hasSize(15);
        for (JsonNode lesson : lessons) {
            StringBuilder name = new StringBuilder();
            for (String word : lesson.get("slug").asText().split("-")) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
            String place = name.toString().toLowerCase(Locale.ROOT);
            assertThatCode(() -> Class.forName("downhill.web.lesson.%s.%sClaimsTest".formatted(place, name)))
                    .doesNotThrowAnyException();
        }
    }
}
