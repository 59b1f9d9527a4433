package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void theFirstFiveStepsTakeLongerAndNoMoveTakesLong() {
        assertThat(Pace.millis(0)).isEqualTo(400);
        assertThat(Pace.millis(1)).isEqualTo(300);
        assertThat(Pace.millis(5)).isEqualTo(1500);
        assertThat(Pace.millis(6)).isEqualTo(1660);
        assertThat(Pace.millis(11)).isEqualTo(2460);
        assertThat(Pace.millis(12)).isEqualTo(2500);
        assertThat(Pace.millis(1000)).isEqualTo(2500);
    }

    @Test
    void stepsAreTakenAtThatPace() {
        assertThat(Pace.share(6, 0)).isZero();
        assertThat(6 * Pace.share(6, 600.0 / 1660)).isEqualTo(2, within(1e-12));
        assertThat(6 * Pace.share(6, 1580.0 / 1660)).isEqualTo(5.5, within(1e-12));
        assertThat(20 * Pace.share(20, 0.5)).as("of 3,900 ms, in 2,500").isEqualTo(5 + 450.0 / 160, within(1e-12));
        assertThat(Pace.share(20, 1)).isEqualTo(1, within(1e-12));
    }

    @Test
    void otherMovesAreSlowAtBothEnds() {
        assertThat(Pace.share(0, 0.5)).isEqualTo(0.5);
        assertThat(Pace.share(0, 0.1)).isLessThan(0.1);
        assertThat(Pace.share(0, 0.9)).isGreaterThan(0.9);
    }
}
