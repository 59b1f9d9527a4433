package downhill.web.lesson.run;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunTextTest {
    @ParameterizedTest
    @EnumSource(RunText.class)
    void speaksBothLanguages(RunText text) {
        TextChecks.requireBothLanguages(text);
    }
}
