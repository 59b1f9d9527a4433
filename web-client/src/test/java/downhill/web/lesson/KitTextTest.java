package downhill.web.lesson;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KitTextTest {
    @ParameterizedTest
    @EnumSource(KitText.class)
    void speaksBothLanguages(KitText text) {
        TextChecks.requireBothLanguages(text);
    }
}
