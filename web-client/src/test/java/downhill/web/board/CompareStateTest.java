package downhill.web.board;

import static downhill.web.board.CompareSamples.NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.page.ConfigField;
import org.junit.jupiter.api.Test;

class CompareStateTest {
    private static String id(int number) {
        return "00000000-0000-4000-8000-00000000000" + number;
    }

    private static CompareState pinned(int... numbers) {
        CompareState state = CompareState.EMPTY;
        for (int number : numbers) {
            state = state.toggle(id(number));
        }
        return state;
    }

    @Test
    void fifthRunIsNotPinned() {
        CompareState four = pinned(1, 2, 3, 4);
        assertThat(four.isFull()).isTrue();
        assertThat(four.toggle(id(5))).isEqualTo(four);
    }

    @Test
    void othersMoveUpWhereAPinIsTakenAway() {
        assertThat(pinned(1, 2, 3).toggle(id(2)).pins()).containsExactly(id(1), id(3));
    }

    @Test
    void addressHoldsPinsAndFilter() {
        CompareState state = pinned(2, 1)
                .with(RunFilter.NONE.with(ConfigField.LEARNING_RATE, "0.5").with(ConfigField.ACTIVATION, "relu"));
        assertThat(state.write()).isEqualTo("compare=" + id(2) + "," + id(1) + "&lr=0.5&activation=relu");
        assertThat(CompareState.read(state.write(), NUMBERS)).isEqualTo(state);
        assertThat(CompareState.EMPTY.write()).isEmpty();
        assertThat(CompareState.read("", NUMBERS)).isEqualTo(CompareState.EMPTY);
    }

    @Test
    void whatMeansNothingIsLeftOut() {
        String fragment =
                "compare=,x," + id(1) + "," + id(1) + "," + id(2) + "&lr=fast&hidden=-1&activation=tanh&x=1&&=";
        assertThat(CompareState.read(fragment, NUMBERS)).isEqualTo(pinned(1, 2));
        String five = "compare=" + id(1) + "," + id(2) + "," + id(3) + "," + id(4) + "," + id(5);
        assertThat(CompareState.read(five, NUMBERS)).isEqualTo(pinned(1, 2, 3, 4));
    }

    @Test
    void fragmentsOfOtherViewsAreTold() {
        assertThat(CompareState.isWritten("")).isTrue();
        assertThat(CompareState.isWritten("lr=0.1")).isTrue();
        assertThat(CompareState.isWritten("speeds")).isFalse();
        assertThat(CompareState.isWritten(id(1))).isFalse();
    }
}
