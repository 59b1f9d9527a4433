package downhill.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RidgeTest {
    @Test
    void heightIsTheMeanOfTheLastLosses() {
        HillFigure.Ridge ridge = new HillFigure.Ridge(100);
        for (int i = 0; i < 100; i++) {
            ridge.add(i);
        }
        assertThat(ridge.height(0)).isZero();
        assertThat(ridge.height(3)).as("of 0, 1, 2, 3").isEqualTo(1.5);
        assertThat(ridge.height(99)).as("of 80 to 99").isEqualTo(89.5);
        assertThat(ridge.loss(99)).isEqualTo(99);
    }

    @Test
    void betweenTwoStepsTheLineIsStraightAndBeyondTheEndsItStays() {
        HillFigure.Ridge ridge = new HillFigure.Ridge(2);
        ridge.add(2);
        ridge.add(1);
        assertThat(ridge.height(0.25)).isCloseTo(1.875, within(1e-15));
        assertThat(ridge.height(-1)).isEqualTo(2);
        assertThat(ridge.height(7)).isEqualTo(1.5);
    }

    @Test
    void aRunHasNoMoreLossesThanSteps() {
        HillFigure.Ridge ridge = new HillFigure.Ridge(1);
        ridge.add(2.3);
        assertThatThrownBy(() -> ridge.add(2.2)).hasMessage("loss 2 of a run of 1 steps");
    }
}
