package downhill.web.lab;

import downhill.web.page.TextChecks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunStateTest {
    @ParameterizedTest
    @EnumSource(RunState.class)
    void speaksBothLanguages(RunState text) {
        TextChecks.requireBothLanguages(text);
        TextChecks.requireHangul(text, List.of());
    }
}
