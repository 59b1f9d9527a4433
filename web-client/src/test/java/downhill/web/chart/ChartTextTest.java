package downhill.web.chart;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTextTest {
    @ParameterizedTest
    @EnumSource(ChartText.class)
    void speaksBothLanguages(ChartText text) {
        TextChecks.requireBothLanguages(text);
    }
}
