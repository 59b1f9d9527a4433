package downhill.web.lesson.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostStateTest {
    private static final CostState DEFAULTS = CostState.DEFAULTS;

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(CostState.FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(CostState.FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        CostState state = DEFAULTS.withStart(0)
                .withPoint(1, 2.4, -1.5)
                .withLearningRate(0.03)
                .withSteps(12)
                .withWhole(true);
        assertThat(Addresses.read(CostState.FORM, Addresses.write(CostState.FORM, state)))
                .isEqualTo(state);
        assertThat(Addresses.write(CostState.FORM, state))
                .isEqualTo("points=1,1,2.4,-1.5,3,3&w=0&lr=0.03&steps=12&seen=0,2&whole=1");
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("w=4&lr=0&steps=-1&points=1,1,2,2,3&seen=0&whole=perhaps");
        assertThat(CostState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("w", "seen", "points", "lr", "steps", "whole");
    }

    @Test
    void theNumbersOfTheSlidesComeOut() {
        for (CostGolden golden : CostGolden.values()) {
            assertThat(golden.isEarnedBy(DEFAULTS.hypothesis().cost(golden.weight())))
                    .as(golden.path())
                    .isTrue();
        }
    }

    /** The prose promises these two steps. */
    @Test
    void descentLeavesAFifteenthOfTheDistanceAStep() {
        double[] path = DEFAULTS.withStart(0).withSteps(2).path();
        assertThat(path).hasSize(3);
        assertThat(path[1]).isEqualTo(0.9333, within(5e-5));
        assertThat(path[2]).isEqualTo(0.9956, within(5e-5));
    }

    @Test
    void aLearningRateOverThreeFourteenthsLeavesTheBottom() {
        CostState start = DEFAULTS.withStart(0).withSteps(20);
        assertThat(Math.abs(start.withLearningRate(0.21).withSteps(20).weight() - 1))
                .isLessThan(1);
        assertThat(Math.abs(start.withLearningRate(0.22).withSteps(20).weight() - 1))
                .isGreaterThan(1);
    }

    @Test
    void anotherSlopeEndsTheDescentAndWidensWhatWasSeen() {
        CostState moved = DEFAULTS.withSteps(3).withStart(-0.5).withStart(1);
        assertThat(moved.steps()).isZero();
        assertThat(List.of(moved.seenFrom(), moved.seenTo())).containsExactly(-0.5, 2.0);
    }

    @Test
    void theBestSlopeIsTheQuotientOfTheSums() {
        assertThat(DEFAULTS.best()).isEqualTo(1);
        CostState off = DEFAULTS.withPoint(1, 2, 5);
        assertThat(off.hypothesis().gradient(off.best())).isEqualTo(0, within(1e-14));
        assertThat(DEFAULTS.withPoint(0, 0, 1)
                        .withPoint(1, 0, 1)
                        .withPoint(2, 0, 1)
                        .best())
                .isNaN();
    }

    @Test
    void stepsEndAtTheMost() {
        assertThat(DEFAULTS.withSteps(CostState.MAX_STEPS + 1).steps()).isEqualTo(CostState.MAX_STEPS);
    }

    @Test
    void whatLiesOutsideTheFigureIsNoted() {
        QueryReader reader = Addresses.reader("points=1,1,2,2,9,3&seen=2.5,3");
        assertThat(CostState.FORM.read(reader)).isEqualTo(CostState.DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("seen", "points");
    }
}
