package downhill.web.bench;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchTextTest {
    @ParameterizedTest
    @EnumSource(BenchText.class)
    void speaksBothLanguages(BenchText text) {
        TextChecks.requireBothLanguages(text);
    }
}
