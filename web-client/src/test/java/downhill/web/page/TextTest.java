package downhill.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextTest {
    @Test
    void putsValuesInTheirPlaces() {
        Text text = text("{1}번째: {0}", "{0} at {1}");

        assertThat(text.in(Language.KO, "손실", 3)).isEqualTo("3번째: 손실");
        assertThat(text.in(Language.EN, "loss", 3)).isEqualTo("loss at 3");
    }

    @Test
    void insertsValuesAsTheyAre() {
        assertThat(text("{0}", "{0}").in(Language.EN, "{1} <b>")).isEqualTo("{1} <b>");
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

    @ParameterizedTest
    @EnumSource(ConfigText.class)
    void describesConfigurationsInBothLanguages(ConfigText text) {
        TextChecks.requireBothLanguages(text);
    }

    @ParameterizedTest
    @EnumSource(ConfigField.class)
    void namesFieldsInBothLanguages(ConfigField field) {
        TextChecks.requireBothLanguages(field);
    }

    private static Text text(String ko, String en) {
        return new Text() {
            @Override
            public String ko() {
                return ko;
            }

            @Override
            public String en() {
                return en;
            }
        };
    }
}
