package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.MemoryStore;
import downhill.web.lesson.Outcomes.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static final Outcome CHOICE = new Outcome("예측", "guess", "right");
    private static final Outcome NUMBER = new Outcome("수", "number", "30 56");

    private final MemoryStore kept = new MemoryStore();
    private final Outcomes outcomes = new Outcomes(kept);

    @Test
    void anOutcomeIsKeptWhole() {
        outcomes.keep("cost", "cost-at-3", NUMBER);
        assertThat(new Outcomes(kept).of("cost")).containsExactly(NUMBER);
        assertThat(NUMBER.places()).containsExactly("30", "56");
        assertThat(CHOICE.places()).isEmpty();
    }

    @Test
    void whatAnEarlierReleaseKeptHasItsWords() {
        kept.put("downhill.outcome.cost.cost-at-3", "예측\nguess");
        kept.put("downhill.outcome.cost.other", "");
        assertThat(outcomes.of("cost"))
                .isEqualTo(List.of(new Outcome("예측", "guess", ""), new Outcome("", "", "")))
                .allMatch(outcome -> outcome.places().isEmpty());
    }

    @Test
    void lessonsWhoseNamesBeginAlikeAreApart() {
        outcomes.keep("gradient-descent", "valley", CHOICE);
        assertThat(outcomes.of("gradient")).isEmpty();
    }

    @Test
    void aQuestionThatIsAskedAnewHasNoOutcome() {
        outcomes.keep("cost", "one", CHOICE);
        outcomes.keep("cost", "two", CHOICE);
        outcomes.keep("cost", "one", NUMBER);
        outcomes.forget("cost", "two");
        assertThat(outcomes.of("cost")).containsExactly(NUMBER);
    }
}
