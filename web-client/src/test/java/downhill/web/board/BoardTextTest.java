package downhill.web.board;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardTextTest {
    @ParameterizedTest
    @EnumSource(BoardText.class)
    void speaksBothLanguages(BoardText text) {
        TextChecks.requireBothLanguages(text);
    }
}
