package downhill.web.lesson.numericaldiff;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumericalDiffTextTest {
    @ParameterizedTest
    @EnumSource(NumericalDiffText.class)
    void speaksBothLanguages(NumericalDiffText text) {
        TextChecks.requireBothLanguages(text);
    }
}
