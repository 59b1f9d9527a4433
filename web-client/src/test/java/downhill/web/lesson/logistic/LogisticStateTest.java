package downhill.web.lesson.logistic;

import static downhill.web.lesson.logistic.LogisticState.B;
import static downhill.web.lesson.logistic.LogisticState.FIGURE;
import static downhill.web.lesson.logistic.LogisticState.KEYS;
import static downhill.web.lesson.logistic.LogisticState.SIGHT;
import static downhill.web.lesson.logistic.LogisticState.SQUEEZE;
import static downhill.web.lesson.logistic.LogisticState.STEPS;
import static downhill.web.lesson.logistic.LogisticState.W;
import static downhill.web.lesson.logistic.LogisticState.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.function.Sigmoid;
import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import downhill.web.lesson.logistic.LogisticState.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticStateTest {
    /** Points that contradict each other: with this bias the squared cost has two valleys over W. */
    static final Values TWO_VALLEYS = LogisticState.KEYS
            .defaults()
            .with(LogisticState.POINTS, List.of(-4.0, 1.0, -3.0, 1.0, -2.0, 0.0, 1.0, 0.0, 4.0, 1.0, 5.0, 1.0))
            .with(LogisticState.W, -3.0)
            .with(LogisticState.B, -2.5);

    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(write(DEFAULTS)).isEmpty();
        assertThat(read("")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = LogisticState.withPoint(TWO_VALLEYS, 3, 0.5, 0.9)
                .with(STEPS, 12)
                .with(FIGURE, Subject.DATA)
                .with(SQUEEZE, 0.5);
        assertThat(write(state))
                .isEqualTo("points=-4,1,-3,1,-2,0,0.5,1,4,1,5,1&w=-3&b=-2.5&steps=12&figure=data" + "&squeeze=0.5");
        assertThat(read(write(state))).isEqualTo(state);
    }

    @Test
    void linksOfEarlierVersionsStillWork() {
        Values state = read("points=-3,1,-2,1,-1.5,0,1,0,3.5,1,4,1&w=-4&b=-3");
        assertThat(LogisticState.x(state, 2)).isEqualTo(-1.5);
        assertThat(LogisticState.y(state, 2)).isZero();
        assertThat(weight(state)).isEqualTo(-4);
        assertThat(state.get(B)).isEqualTo(-3);
        assertThat(state.get(FIGURE)).isEqualTo(Subject.SQUARED);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader =
                Addresses.reader("points=-3,0,-2,0,-1,0,1,1,2,1,3,0.5&w=9&b=x&steps=401&sight=0&squeeze=2");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("points", "w", "b", "steps", "sight", "squeeze");
    }

    @Test
    void aPointBelongsToTheNearerClass() {
        assertThat(LogisticState.y(LogisticState.withPoint(DEFAULTS, 0, 1.5, 0.6), 0))
                .isEqualTo(1);
        assertThat(LogisticState.y(LogisticState.withPoint(DEFAULTS, 5, 1.5, 0.4), 5))
                .isZero();
    }

    @Test
    void aWeightByHandExtendsWhatIsSeenOfTheCost() {
        Values moved = LogisticState.withWeight(DEFAULTS.with(SIGHT, 0.5), -3);
        assertThat(moved.get(W)).isEqualTo(-3);
        assertThat(moved.get(SIGHT)).isEqualTo(3);
        assertThat(LogisticState.withWeight(moved, 1).get(SIGHT)).isEqualTo(3);
        assertThat(LogisticState.withWeight(DEFAULTS, 9).get(W)).isEqualTo(8);
    }

    @Test
    void aCurveGetsSteeperAboutItsMiddle() {
        Values steep = LogisticState.withReach(DEFAULTS.with(W, 0.5).with(B, 1.0), 0.3466);
        assertThat(steep.get(W)).isEqualTo(4);
        assertThat(steep.get(B)).isEqualTo(8);
        assertThat(LogisticState.middle(steep)).isEqualTo(-2);
        assertThat(LogisticState.withReach(DEFAULTS.with(B, 0.0), 0).get(W)).isEqualTo(8);
        assertThat(LogisticState.withReach(DEFAULTS.with(B, 0.0), -0.1).get(W)).isEqualTo(-8);
    }

    @Test
    void aLineGetsSteeperAboutWhereItIsOneHalf() {
        Values line = DEFAULTS.with(SQUEEZE, 0.0).with(W, 0.1).with(B, 0.5);
        Values steep = LogisticState.withReach(line, 2);
        assertThat(steep.get(W)).isEqualTo(0.25);
        assertThat(steep.get(B)).isEqualTo(0.5);
        assertThat(LogisticState.likely(steep)).isEqualTo(1);
    }

    @Test
    void aLineIsBentByItsEnd() {
        Values line = DEFAULTS.with(SQUEEZE, 0.0).with(W, 0.5).with(B, 0.5);
        assertThat(LogisticState.height(line, 0.5, 2.5, 0)).isEqualTo(1.75);
        assertThat(LogisticState.height(line, 0.5, 2.5, 1)).isEqualTo(Sigmoid.value(1.75));
        double between = LogisticState.height(line, 0.5, 2.5, 0.4);
        assertThat(LogisticState.withEnd(line, between).get(SQUEEZE)).isEqualTo(0.4, within(1e-12));
        assertThat(LogisticState.withEnd(line, -1).get(SQUEEZE)).isEqualTo(LogisticState.BY_HAND);
        assertThat(LogisticState.withEnd(line, 2).get(SQUEEZE)).isZero();
    }

    @Test
    void anotherWeightEndsTheDescent() {
        Values walked = DEFAULTS.with(STEPS, 20);
        assertThat(walked.with(W, -8.0).get(STEPS)).isZero();
    }

    @Test
    void whatElseTheReaderMovesLeavesTheWeightWhereDescentHasTakenIt() {
        Values walked = TWO_VALLEYS.with(STEPS, 100);
        assertThat(LogisticState.withBias(walked, 1).get(W)).isEqualTo(-1.14);
        assertThat(LogisticState.withPoint(walked, 0, 1, 1).get(W)).isEqualTo(-1.14);
        assertThat(LogisticState.withPoint(walked, 0, 1, 1).get(STEPS)).isZero();
    }

    @Test
    void descentStaysWithinTheFigure() {
        Values turned = DEFAULTS;
        for (int i = 0; i < LogisticState.COUNT; i++) {
            turned = LogisticState.withPoint(turned, i, i < 3 ? -5 : 5, i < 3 ? 1 : 0);
        }
        assertThat(weight(turned.with(W, -7.9).with(B, -8.0).with(STEPS, 400))).isBetween(-8.0, 8.0);
    }

    private static Values read(String query) {
        return Addresses.read(KEYS, query);
    }

    private static String write(Values state) {
        return Addresses.write(KEYS, state);
    }
}
