package downhill.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void putsValuesInTheirPlaces() {
        Text text = Text.of("{1}번째: {0}", "{0} at {1}");

        assertThat(text.in(Language.KO, "손실", 3)).isEqualTo("3번째: 손실");
        assertThat(text.in(Language.EN, "loss", 3)).isEqualTo("loss at 3");
    }

    @Test
    void insertsValuesAsTheyAre() {
        assertThat(Text.of("{0}", "{0}").in(Language.EN, "{1} <b>")).isEqualTo("{1} <b>");
    }

    @Test
    void textsAmongTheValuesAreOfTheSameLanguage() {
        assertThat(Text.of("{0}!", "{0}?").in(Language.EN, Text.of("손실", "loss")))
                .isEqualTo("loss?");
    }

    @Test
    void filledTextsKeepWhatLooksLikeAPlace() {
        Text filled = Text.of("값 {0}", "value {0}").with("{1}");

        assertThat(filled.in(Language.KO)).isEqualTo("값 {1}");
        assertThat(filled.en()).isEqualTo("value {1}");
        assertThat(Text.of("{0}", "({0})").in(Language.EN, filled)).isEqualTo("(value {1})");
    }

    @Test
    void otherLanguageIsTheOtherOne() {
        assertThat(Language.KO.other()).isEqualTo(Language.EN);
        assertThat(Language.EN.other()).isEqualTo(Language.KO);
    }

    @Test
    void readsLanguageTags() {
        assertThat(List.of("en", "en-GB", "ko", "ko-KR", "fr", ""))
                .map(Language::ofTag)
                .containsExactly(Language.EN, Language.EN, Language.KO, Language.KO, Language.KO, Language.KO);
    }
}
