package downhill.web.lab;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabTextTest {
    @ParameterizedTest
    @EnumSource(LabText.class)
    void speaksBothLanguages(LabText text) {
        TextChecks.requireBothLanguages(text);
    }
}
