package downhill.web.lesson.logistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import org.junit.jupiter.api.Test;

class LogisticStateTest {
    private static final LogisticState DEFAULTS = LogisticState.DEFAULTS;

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(LogisticState.FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(LogisticState.FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        LogisticState state = LogisticState.TWO_HOLLOWS.withPoint(3, 0.5, 0.9).withW(-1.25);
        assertThat(Addresses.read(LogisticState.FORM, Addresses.write(LogisticState.FORM, state)))
                .isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("points=-3,0,-2,0,-1,0,1,1,2,1,3,0.5&w=9&b=x");
        assertThat(LogisticState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("points", "w", "b");
    }

    @Test
    void aPointBelongsToTheNearerClass() {
        assertThat(DEFAULTS.withPoint(0, 1.5, 0.6).y(0)).isEqualTo(1);
        assertThat(DEFAULTS.withPoint(5, 1.5, 0.4).y(5)).isZero();
    }

    @Test
    void theBorderIsWhereTheProbabilityIsOneHalf() {
        assertThat(DEFAULTS.border()).isEqualTo(-2);
        assertThat(DEFAULTS.probability(-2)).isEqualTo(0.5);
        assertThat(DEFAULTS.withW(0).border()).isNaN();
    }

    /** The prose and its Python promise these costs. */
    @Test
    void costsAreThoseOfTheProse() {
        assertCosts(0, 0.250, 0.693);
        assertCosts(-2, 0.912, 4.049);
        assertCosts(-4, 0.988, 8.006);
        assertCosts(-8, 1.000, 16.000);
    }

    private static void assertCosts(double w, double squared, double crossEntropy) {
        assertThat(Cost.SQUARED.of(DEFAULTS.regression(), w, 0)).isEqualTo(squared, within(5e-4));
        assertThat(Cost.CROSS_ENTROPY.of(DEFAULTS.regression(), w, 0)).isEqualTo(crossEntropy, within(5e-4));
    }

    @Test
    void contradictingPointsGiveTheSquaredCostTwoHollowsAndTheCrossEntropyOne() {
        assertThat(hollows(Cost.SQUARED)).isEqualTo(2);
        assertThat(hollows(Cost.CROSS_ENTROPY)).isEqualTo(1);
    }

    private static int hollows(Cost cost) {
        LogisticState state = LogisticState.TWO_HOLLOWS;
        int hollows = 0;
        for (int i = 1; i < 160; i++) {
            double w = -8 + i / 10.0;
            double here = cost.of(state.regression(), w, state.b());
            boolean below = here < cost.of(state.regression(), w - 0.1, state.b())
                    && here <= cost.of(state.regression(), w + 0.1, state.b());
            hollows += below ? 1 : 0;
        }
        return hollows;
    }

    @Test
    void descentEndsInTheShallowHollowOfTheSquaredCostAndLeavesItByTheCrossEntropy() {
        assertThat(descended(Cost.SQUARED).w()).isEqualTo(-1.844, within(5e-3));
        assertThat(descended(Cost.CROSS_ENTROPY).w()).isEqualTo(0.611, within(5e-3));
    }

    private static LogisticState descended(Cost cost) {
        LogisticState state = LogisticState.TWO_HOLLOWS;
        for (int i = 0; i < 400; i++) {
            state = state.descended(cost);
        }
        return state;
    }
}
