package downhill.web.lesson.cost;

import static downhill.web.lesson.cost.CostState.KEYS;
import static downhill.web.lesson.cost.CostState.RATE;
import static downhill.web.lesson.cost.CostState.START;
import static downhill.web.lesson.cost.CostState.STEPS;
import static downhill.web.lesson.cost.CostState.TANGENT;
import static downhill.web.lesson.cost.CostState.WHOLE;
import static downhill.web.lesson.cost.CostState.best;
import static downhill.web.lesson.cost.CostState.hypothesis;
import static downhill.web.lesson.cost.CostState.seen;
import static downhill.web.lesson.cost.CostState.withPoint;
import static downhill.web.lesson.cost.CostState.withStart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

class CostStateTest {
    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(KEYS, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(KEYS, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = withPoint(withStart(DEFAULTS, 0), 1, 2.4, -1.5)
                .with(RATE, 0.03)
                .with(STEPS, 12)
                .with(WHOLE, true)
                .with(TANGENT, true);
        assertThat(Addresses.read(KEYS, Addresses.write(KEYS, state))).isEqualTo(state);
        assertThat(Addresses.write(KEYS, state))
                .isEqualTo("points=1,1,2.4,-1.5,3,3&w=0&lr=0.03&steps=12&seen=0,2&whole=1&tangent=1");
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("w=4&lr=0&steps=-1&points=1,1,2,2,3&seen=0&whole=perhaps");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactlyInAnyOrder("w", "seen", "points", "lr", "steps", "whole");
    }

    /** Ten steps at a rate of 0.3 multiply the distance from the bottom by 1.8 each. */
    @Test
    void aLineThatHasFlownOffIsNotDrawnAsAnUprightOne() {
        assertThat(CostState.isUpright(START.max())).isFalse();
        assertThat(CostState.isUpright(START.min())).isFalse();
        Values descending = withStart(DEFAULTS, 0).with(RATE, 0.3);
        assertThat(CostState.isUpright(CostState.weight(descending.with(STEPS, 3))))
                .isFalse();
        assertThat(CostState.isUpright(CostState.weight(descending.with(STEPS, 10))))
                .isTrue();
        assertThat(CostState.isUpright(CostState.weight(descending.with(STEPS, 9))))
                .isTrue();
    }

    @Test
    void aPointStaysWithinItsRange() {
        assertThat(withPoint(DEFAULTS, 2, 4.2, 13)).isEqualTo(withPoint(DEFAULTS, 2, 4, 11));
    }

    @Test
    void theNumbersOfTheSlidesComeOut() {
        GoldenChecks.requireEarned(CostGolden.ALL, CostGolden.computed());
    }

    @Test
    void anotherSlopeEndsTheDescentAndWidensWhatWasSeen() {
        Values moved = withStart(withStart(DEFAULTS.with(STEPS, 3), -0.5), 1);
        assertThat(moved.get(STEPS)).isZero();
        assertThat(seen(moved)).containsExactly(-0.5, 2.0);
        assertThat(seen(DEFAULTS.with(START, 3.0))).containsExactly(3.0, 3.0);
    }

    @Test
    void theBestSlopeIsTheQuotientOfTheSums() {
        assertThat(best(DEFAULTS)).isEqualTo(1);
        Values off = withPoint(DEFAULTS, 1, 2, 5);
        assertThat(hypothesis(off).gradient(best(off))).isEqualTo(0, within(1e-14));
        assertThat(hypothesis(off).cost(best(off)))
                .as("no line goes through all three")
                .isGreaterThan(0.1);
        assertThat(best(withPoint(withPoint(withPoint(DEFAULTS, 0, 0, 1), 1, 0, 1), 2, 0, 1)))
                .isNaN();
    }

    @Test
    void whatLiesOutsideTheFigureIsNoted() {
        QueryReader reader = Addresses.reader("points=1,1,2,2,9,3&seen=3,2.5");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("points", "seen");
    }
}
