package downhill.web.lesson.logistic;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogisticTextTest {
    @ParameterizedTest
    @EnumSource(LogisticText.class)
    void speaksBothLanguages(LogisticText text) {
        TextChecks.requireBothLanguages(text);
    }
}
