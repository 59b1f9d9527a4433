package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.Golden;
import org.junit.jupiter.api.Test;

class OneHotTest {
    @Test
    void rowIs1AtItsLabel() {
        assertThat(OneHot.of(2, 10)).isEqualTo(Golden.numbers("losses.t"));
        assertThat(OneHot.of(0, 1)).containsExactly(1);
    }

    @Test
    void batchIsItsRowsOneAfterTheOther() {
        assertThat(OneHot.ofBatch(new int[] {1, 0}, 3)).containsExactly(0, 1, 0, 1, 0, 0);
        assertThat(OneHot.ofBatch(new int[0], 3)).isEmpty();
    }

    @Test
    void bothFormsHaveTheSameLosses() {
        double[] y = {0.1, 0.7, 0.2, 0.3, 0.3, 0.4};
        int[] t = {1, 2};
        assertThat(CrossEntropyError.ofBatch(y, OneHot.ofBatch(t, 3), 3)).isEqualTo(CrossEntropyError.ofBatch(y, t));
        assertThat(SumSquaredError.ofBatch(y, OneHot.ofBatch(t, 3), 3)).isEqualTo(SumSquaredError.ofBatch(y, t));
    }

    @Test
    void rejectsWhatIsNoLabelAndNoRow() {
        assertThatThrownBy(() -> OneHot.of(10, 10)).hasMessage("t = 10, outside [0, 10)");
        assertThatThrownBy(() -> OneHot.ofBatch(new int[] {0, -1}, 10)).hasMessage("t[1] = -1, outside [0, 10)");
    }
}
