package downhill.web.lesson.learning;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearningTextTest {
    @ParameterizedTest
    @EnumSource(LearningText.class)
    void speaksBothLanguages(LearningText text) {
        TextChecks.requireBothLanguages(text);
    }

    @ParameterizedTest
    @EnumSource(Block.class)
    void namesTheBlocksInBothLanguages(Block block) {
        TextChecks.requireBothLanguages(block);
    }

    @ParameterizedTest
    @EnumSource(Images.class)
    void namesTheNetworksInBothLanguages(Images images) {
        TextChecks.requireBothLanguages(images);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void namesTheAccuraciesInBothLanguages(Kind kind) {
        TextChecks.requireBothLanguages(kind);
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void namesTheFiguresInBothLanguages(Scene scene) {
        TextChecks.requireBothLanguages(scene);
    }
}
