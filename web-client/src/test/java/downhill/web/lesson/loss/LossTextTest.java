package downhill.web.lesson.loss;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossTextTest {
    @ParameterizedTest
    @EnumSource(LossText.class)
    void speaksBothLanguages(LossText text) {
        TextChecks.requireBothLanguages(text);
    }
}
