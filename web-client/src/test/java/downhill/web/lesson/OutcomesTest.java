package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.TextStore;
import downhill.web.page.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private final Map<String, String> kept = new TreeMap<>();
    private final Outcomes outcomes = new Outcomes(new Store());

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

    private final class Store implements TextStore {
        @Override
        public String get(String name) {
            return kept.get(name);
        }

        @Override
        public boolean put(String name, String text) {
            kept.put(name, text);
            return true;
        }

        @Override
        public void remove(String name) {
            kept.remove(name);
        }

        @Override
        public List<String> names() {
            return List.copyOf(kept.keySet());
        }
    }
}
