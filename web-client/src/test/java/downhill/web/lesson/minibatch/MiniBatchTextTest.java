package downhill.web.lesson.minibatch;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MiniBatchTextTest {
    @ParameterizedTest
    @EnumSource(MiniBatchText.class)
    void speaksBothLanguages(MiniBatchText text) {
        TextChecks.requireBothLanguages(text);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void namesTheWidthsInBothLanguages(Width width) {
        TextChecks.requireBothLanguages(width);
    }
}
