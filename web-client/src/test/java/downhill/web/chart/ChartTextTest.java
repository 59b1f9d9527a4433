package downhill.web.chart;

import downhill.web.page.TextChecks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTextTest {
    @ParameterizedTest
    @EnumSource(ChartText.class)
    void speaksBothLanguages(ChartText text) {
        TextChecks.requireBothLanguages(text);
        TextChecks.requireHangul(text, List.of());
    }
}
