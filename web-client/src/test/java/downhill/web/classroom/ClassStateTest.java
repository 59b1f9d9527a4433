package downhill.web.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ClassStateTest {
    private final ClassState<String> state = new ClassState<>();

    @Test
    void anEventThatIsToldTwiceCountsOnce() {
        state.reset(3, 10);
        assertThat(state.comesTo(10)).isFalse();
        assertThat(state.comesTo(12)).isTrue();
        assertThat(state.comesTo(11)).isFalse();
        assertThat(state.cursor()).isEqualTo(12);
    }

    @Test
    void aSnapshotReplacesEverything() {
        state.tally("cost", "cost-at-3").guess(1, 7, 4.5);
        state.put("a", "run a");
        state.reset(2, 5);
        assertThat(state.questions()).isEmpty();
        assertThat(state.runs()).isEmpty();
        state.joined();
        assertThat(state.members()).isEqualTo(3);
    }

    @Test
    void aRunThatIsToldAgainStaysInItsPlace() {
        state.put("a", "run a");
        state.put("b", "run b");
        state.put("a", "run a, verified");
        assertThat(state.runs()).containsExactly("run a, verified", "run b");
        state.remove("a");
        assertThat(state.runs()).containsExactly("run b");
        assertThat(state.run("a")).isNull();
    }

    @Test
    void aQuestionHasItsGuessesByRoundAndMember() {
        state.tally("cost", "cost-at-3").guess(1, 7, 4.5);
        state.tally("cost", "cost-at-3").guess(1, 7, 4.5);
        state.tally("cost", "cost-at-3").guess(2, 7, 9);
        state.tally("cost", "cost-at-3").advance(2, true, true);
        Tally tally = state.tally("cost", "cost-at-3");
        assertThat(tally.guesses(1)).containsOnly(entry(7, 4.5));
        assertThat(tally.guesses(2)).hasSize(1);
        assertThat(tally.round()).isEqualTo(2);
        assertThat(tally.isRevealed()).isTrue();
        assertThat(state.questions()).containsExactly("cost/cost-at-3");
    }

    @Test
    void allGuessesOfAllQuestionsAndRoundsAreCounted() {
        assertThat(state.guesses()).isZero();
        state.tally("cost", "cost-at-3").guess(1, 7, 4.5);
        state.tally("cost", "cost-at-3").guess(2, 7, 9);
        state.tally("loss", "certain").guess(1, 3, 0);
        assertThat(state.guesses()).isEqualTo(3);
    }
}
