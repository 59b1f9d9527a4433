package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateHistoryTest {
    private final StateHistory<Integer> history = new StateHistory<>(0, Integer::equals);

    @Test
    void aGestureIsUndoneAsOne() {
        history.change(1, false);
        history.change(2, false);
        history.change(3, true);
        history.change(4, true);
        assertThat(history.undo()).isEqualTo(3);
        assertThat(history.undo()).isEqualTo(0);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void undoAtTheBeginningDoesNothing() {
        assertThat(history.canUndo()).isFalse();
        assertThat(history.undo()).isEqualTo(0);
    }

    @Test
    void aChangeToTheSameIsNone() {
        history.change(0, true);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aGestureThatComesBackIsNone() {
        history.change(5, false);
        history.change(0, true);
        assertThat(history.canUndo()).isFalse();
        history.change(7, true);
        assertThat(history.undo()).isEqualTo(0);
    }

    @Test
    void undoEndsAGesture() {
        history.change(1, false);
        history.undo();
        history.change(2, true);
        assertThat(history.undo()).isEqualTo(0);
    }

    @Test
    void theOldestOfManyIsForgotten() {
        for (int i = 1; i <= 500; i++) {
            history.change(i, true);
        }
        int undone = 0;
        while (history.canUndo()) {
            history.undo();
            undone++;
        }
        assertThat(undone).isEqualTo(200);
        assertThat(history.present()).isEqualTo(300);
    }
}
