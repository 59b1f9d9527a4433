package downhill.web.lesson.whyloss;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyLossTextTest {
    @ParameterizedTest
    @EnumSource(WhyLossText.class)
    void speaksBothLanguages(WhyLossText text) {
        TextChecks.requireBothLanguages(text);
    }
}
