package downhill.web.lab;

import downhill.web.page.TextChecks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabTextTest {
    /** Numbers with a unit, the same in both languages. */
    private static final List<LabText> WITHOUT_WORDS = List.of(LabText.MILLIS);

    @ParameterizedTest
    @EnumSource(LabText.class)
    void speaksBothLanguages(LabText text) {
        TextChecks.requireBothLanguages(text);
        TextChecks.requireHangul(text, WITHOUT_WORDS);
    }
}
