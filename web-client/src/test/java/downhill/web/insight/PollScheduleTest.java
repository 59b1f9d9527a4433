package downhill.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PollScheduleTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final PollSchedule schedule = new PollSchedule(100);

    @BeforeEach
    void lookAtARun() {
        schedule.sight(true);
        schedule.run(10, true);
    }

    @Test
    void asksAtOnceForWhatHasNotBeenSeen() {
        assertThat(schedule.delay(5000)).isZero();
    }

    @Test
    void doesNotAskWhereNobodyLooks() {
        schedule.sight(false);
        assertThat(schedule.delay(5000)).isEqualTo(NEVER);
        schedule.sight(true);
        assertThat(schedule.delay(5000)).isZero();
    }

    @Test
    void doesNotAskForTheSameStepAgain() {
        schedule.asked(5000);
        schedule.answered(10, 0);
        assertThat(schedule.delay(9000)).isEqualTo(NEVER);
        schedule.run(11, true);
        assertThat(schedule.delay(9000)).isZero();
    }

    @Test
    void keepsItsDistanceWhileTheRunGoesOn() {
        schedule.asked(5000);
        schedule.answered(10, 0);
        schedule.run(20, true);
        assertThat(schedule.delay(5030)).isEqualTo(70);
    }

    /** 40 ms are 5 % of 800 ms. */
    @Test
    void takesAtMostATwentiethOfTheRunsTime() {
        schedule.asked(5000);
        schedule.answered(10, 40);
        schedule.run(20, true);
        assertThat(schedule.delay(5300)).isEqualTo(500);
    }

    @Test
    void asksAtOnceWhereTheRunStands() {
        schedule.asked(5000);
        schedule.answered(10, 400);
        schedule.run(20, false);
        assertThat(schedule.delay(5001)).isZero();
    }

    @Test
    void waitsForAnAnswerButNotForEver() {
        schedule.asked(5000);
        schedule.run(20, false);
        assertThat(schedule.delay(5001)).isEqualTo(2999);
        assertThat(schedule.delay(8000)).isZero();
    }

    @Test
    void asksAgainAfterAnAnswerThatWasOldWhenItCame() {
        schedule.asked(5000);
        schedule.run(20, false);
        schedule.answered(10, 0);
        assertThat(schedule.delay(5010)).isZero();
    }

    @Test
    void knowsNothingOfAnotherRun() {
        schedule.asked(5000);
        schedule.answered(10, 400);
        schedule.begin();
        assertThat(schedule.delay(5001)).isEqualTo(NEVER);
        schedule.run(10, true);
        assertThat(schedule.delay(5001)).isZero();
    }
}
