package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.MemoryStore;
import downhill.web.page.Language;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private final MemoryStore kept = new MemoryStore();
    private final Outcomes outcomes = new Outcomes(kept);

    @Test
    void anOutcomeIsToldInBothLanguages() {
        outcomes.keep("cost", "cost-at-3", language -> language == Language.KO ? "예측" : "guess");
        assertThat(outcomes.of("cost", Language.KO)).containsExactly("예측");
        assertThat(outcomes.of("cost", Language.EN)).containsExactly("guess");
    }

    @Test
    void lessonsWhoseNamesBeginAlikeAreApart() {
        outcomes.keep("gradient-descent", "valley", language -> "walk");
        assertThat(outcomes.of("gradient", Language.EN)).isEmpty();
    }

    @Test
    void aQuestionThatIsAskedAnewHasNoOutcome() {
        outcomes.keep("cost", "one", language -> "first");
        outcomes.keep("cost", "two", language -> "second");
        outcomes.keep("cost", "one", language -> "first again");
        outcomes.forget("cost", "two");
        assertThat(outcomes.of("cost", Language.KO)).containsExactly("first again");
    }
}
