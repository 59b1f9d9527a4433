package downhill.web.lesson.training;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingTextTest {
    @ParameterizedTest
    @EnumSource(TrainingText.class)
    void speaksBothLanguages(TrainingText text) {
        TextChecks.requireBothLanguages(text);
    }

    @ParameterizedTest
    @EnumSource(Images.class)
    void namesTheRunsInBothLanguages(Images images) {
        TextChecks.requireBothLanguages(images);
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void namesTheFiguresInBothLanguages(Scene scene) {
        TextChecks.requireBothLanguages(scene);
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void namesThePartsOfTheCurveInBothLanguages(Sight sight) {
        TextChecks.requireBothLanguages(sight);
    }
}
