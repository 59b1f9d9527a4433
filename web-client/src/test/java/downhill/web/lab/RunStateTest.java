package downhill.web.lab;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunStateTest {
    @ParameterizedTest
    @EnumSource(RunState.class)
    void speaksBothLanguages(RunState text) {
        TextChecks.requireBothLanguages(text);
    }
}
