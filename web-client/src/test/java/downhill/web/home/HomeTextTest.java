package downhill.web.home;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomeTextTest {
    @ParameterizedTest
    @EnumSource(HomeText.class)
    void speaksBothLanguages(HomeText text) {
        TextChecks.requireBothLanguages(text);
    }
}
