package downhill.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookoutTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final InsightPage.Lookout lookout = new InsightPage.Lookout(100);

    @BeforeEach
    void lookAtARun() {
        lookout.sight(true);
        lookout.run(10, true);
    }

    @Test
    void asksAtOnceForWhatHasNotBeenSeen() {
        assertThat(lookout.delay(5000)).isZero();
    }

    @Test
    void doesNotAskWhereNobodyLooks() {
        lookout.sight(false);
        assertThat(lookout.delay(5000)).isEqualTo(NEVER);
        lookout.sight(true);
        assertThat(lookout.delay(5000)).isZero();
    }

    @Test
    void doesNotAskForTheSameStepAgain() {
        lookout.asked(5000);
        lookout.answered(10, 0);
        assertThat(lookout.delay(9000)).isEqualTo(NEVER);
        lookout.run(11, true);
        assertThat(lookout.delay(9000)).isZero();
    }

    @Test
    void keepsItsDistanceWhileTheRunGoesOn() {
        lookout.asked(5000);
        lookout.answered(10, 0);
        lookout.run(20, true);
        assertThat(lookout.delay(5030)).isEqualTo(70);
    }

    /** 40 ms are 5 % of 800 ms. */
    @Test
    void takesAtMostATwentiethOfTheRunsTime() {
        lookout.asked(5000);
        lookout.answered(10, 40);
        lookout.run(20, true);
        assertThat(lookout.delay(5300)).isEqualTo(500);
    }

    @Test
    void asksAtOnceWhereTheRunStands() {
        lookout.asked(5000);
        lookout.answered(10, 400);
        lookout.run(20, false);
        assertThat(lookout.delay(5001)).isZero();
    }

    @Test
    void waitsForAnAnswerButNotForEver() {
        lookout.asked(5000);
        lookout.run(20, false);
        assertThat(lookout.delay(5001)).isEqualTo(2999);
        assertThat(lookout.delay(8000)).isZero();
    }

    @Test
    void asksAgainAfterAnAnswerThatWasOldWhenItCame() {
        lookout.asked(5000);
        lookout.run(20, false);
        lookout.answered(10, 0);
        assertThat(lookout.delay(5010)).isZero();
    }

    @Test
    void knowsNothingOfAnotherRun() {
        lookout.asked(5000);
        lookout.answered(10, 400);
        lookout.begin();
        assertThat(lookout.delay(5001)).isEqualTo(NEVER);
        lookout.run(10, true);
        assertThat(lookout.delay(5001)).isZero();
    }
}
