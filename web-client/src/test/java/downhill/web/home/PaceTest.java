package downhill.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final int STEPS = 1000;
    private static final double FRAME = 1000.0 / 60;

    @Test
    void aRunThatIsKnownAtOnceTakesItsTimeToBeShown() {
        HomePage.Pace pace = new HomePage.Pace(STEPS);
        double now = 5;
        pace.advance(now, STEPS);
        while (pace.shown < STEPS) {
            now += FRAME;
            pace.advance(now, STEPS);
        }
        // The last frame may be begun only in part.
        assertThat(now - 5).isCloseTo(HomePage.Pace.WHOLE_MILLIS, within(FRAME));
    }

    @Test
    void nothingIsShownThatIsNotKnown() {
        HomePage.Pace pace = new HomePage.Pace(STEPS);
        double now = 0;
        for (int known = 0; known <= STEPS; known += 2) {
            pace.advance(now, known);
            assertThat(pace.shown).isLessThanOrEqualTo(known);
            now += FRAME;
        }
        assertThat(pace.shown)
                .as("two steps a frame are slow enough to be seen")
                .isEqualTo(STEPS);
    }

    @Test
    void aPauseIsNotMadeUpFor() {
        HomePage.Pace pace = new HomePage.Pace(STEPS);
        pace.advance(0, STEPS);
        pace.advance(60_000, STEPS);
        assertThat(pace.shown).isLessThan(STEPS / 10.0);
    }

    @Test
    void allCanBeShownAtOnce() {
        HomePage.Pace pace = new HomePage.Pace(STEPS);
        pace.finish();
        assertThat(pace.shown).isEqualTo(STEPS);
    }
}
