package downhill.web.lesson.evaluation;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationTextTest {
    @ParameterizedTest
    @EnumSource(EvaluationText.class)
    void speaksBothLanguages(EvaluationText text) {
        TextChecks.requireBothLanguages(text);
    }

    @ParameterizedTest
    @EnumSource(Images.class)
    void namesTheRunsInBothLanguages(Images images) {
        TextChecks.requireBothLanguages(images);
    }

    @ParameterizedTest
    @EnumSource(Gap.class)
    void namesTheGapsInBothLanguages(Gap gap) {
        TextChecks.requireBothLanguages(gap);
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void namesTheFiguresInBothLanguages(Scene scene) {
        TextChecks.requireBothLanguages(scene);
    }
}
