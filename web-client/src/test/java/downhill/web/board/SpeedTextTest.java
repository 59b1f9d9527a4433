package downhill.web.board;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpeedTextTest {
    @ParameterizedTest
    @EnumSource(SpeedText.class)
    void speaksBothLanguages(SpeedText text) {
        TextChecks.requireBothLanguages(text);
    }
}
