package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.worker.TrainingLoop.StepClock;
import org.junit.jupiter.api.Test;

class StepClockTest {
    @Test
    void isZeroBeforeTheFirstStep() {
        assertThat(new StepClock().millisPerStep()).isZero();
    }

    @Test
    void evenStepsGiveTheirOwnTime() {
        StepClock clock = new StepClock();
        for (int i = 0; i < 50; i++) {
            clock.add(2);
        }

        // A weighted mean of equal values is that value up to the rounding of its sums.
        assertThat(clock.millisPerStep()).isCloseTo(2, within(1e-12));
    }

    @Test
    void forgetsASlowStart() {
        StepClock clock = new StepClock();
        clock.add(1_000);
        for (int i = 0; i < 2_000; i++) {
            clock.add(1);
        }

        // The first step weighs 0.99^2000 of about 100, which is 2e-9 of the mean times 1,000 ms.
        assertThat(clock.millisPerStep()).isCloseTo(1, within(1e-5));
    }
}
