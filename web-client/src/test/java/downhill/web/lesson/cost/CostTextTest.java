package downhill.web.lesson.cost;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostTextTest {
    @ParameterizedTest
    @EnumSource(CostText.class)
    void speaksBothLanguages(CostText text) {
        TextChecks.requireBothLanguages(text);
    }
}
