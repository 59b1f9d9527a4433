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
    void namesAndExplainsTheBlocksInBothLanguages(Block block) {
        TextChecks.requireBothLanguages(block);
        TextChecks.requireBothLanguages(block.why());
    }

    @ParameterizedTest
    @EnumSource(Images.class)
    void namesTheNetworksInBothLanguages(Images images) {
        TextChecks.requireBothLanguages(images);
    }
}
