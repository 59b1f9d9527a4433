package downhill.web.lesson.simplenet;

import static downhill.web.lesson.simplenet.SimpleNetState.DELTA;
import static downhill.web.lesson.simplenet.SimpleNetState.KEYS;
import static downhill.web.lesson.simplenet.SimpleNetState.PASS;
import static downhill.web.lesson.simplenet.SimpleNetState.RATE;
import static downhill.web.lesson.simplenet.SimpleNetState.SLOPES;
import static downhill.web.lesson.simplenet.SimpleNetState.START;
import static downhill.web.lesson.simplenet.SimpleNetState.STEPS;
import static downhill.web.lesson.simplenet.SimpleNetState.SUBJECT;
import static downhill.web.lesson.simplenet.SimpleNetState.WATCHED;
import static downhill.web.lesson.simplenet.SimpleNetState.path;
import static downhill.web.lesson.simplenet.SimpleNetState.probabilities;
import static downhill.web.lesson.simplenet.SimpleNetState.slopes;
import static downhill.web.lesson.simplenet.SimpleNetState.weights;
import static downhill.web.lesson.simplenet.SimpleNetState.withWeight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimpleNetStateTest {
    private static final Values BOOK = KEYS.defaults();
    private static final double[] W = weights(BOOK);

    @Test
    void anEmptyAddressIsTheBooksMatrix() {
        assertThat(Addresses.read(KEYS, "")).isEqualTo(BOOK);
        assertThat(Addresses.write(KEYS, BOOK)).isEmpty();
    }

    @Test
    void anAddressKeepsEverything() {
        Values state = withWeight(BOOK, 4, -1.5)
                .with(RATE, 2.0)
                .with(STEPS, 7)
                .with(DELTA, 0)
                .with(WATCHED, 5)
                .with(SUBJECT, SimpleNetState.Subject.CURVE)
                .with(PASS, 1.0)
                .with(SLOPES, 0.0);
        assertThat(Addresses.read(KEYS, Addresses.write(KEYS, state))).isEqualTo(state);
        assertThat(Addresses.write(KEYS, state)).endsWith("&lr=2&steps=7&delta=0&watch=5&figure=curve&pass=1&slopes=0");
    }

    @Test
    void earlierAddressesStillWork() {
        Values state = Addresses.read(KEYS, "w=10,0,-10,10,0,-10&lr=0.5&steps=3&delta=0&watch=2");
        assertThat(state.get(START)).containsExactly(10.0, 0.0, -10.0, 10.0, 0.0, -10.0);
        assertThat(state.get(STEPS)).isEqualTo(3);
        assertThat(state.get(DELTA)).isZero();
        assertThat(state.get(WATCHED)).isEqualTo(2);
    }

    @Test
    void whatCannotBeUsedIsNamedAndTakesItsDefault() {
        QueryReader reader = Addresses.reader("w=1,2&lr=0&steps=201&delta=yes&watch=6&figure=x&pass=4&slopes=8");
        assertThat(KEYS.read(reader)).isEqualTo(BOOK);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("w", "lr", "steps", "delta", "watch", "figure", "pass", "slopes");
    }

    @Test
    void theBooksNumbersComeOut() {
        GoldenChecks.requireEarned(SimpleNetGolden.ALL, SimpleNetGolden.computed(W));
    }

    @Test
    void theLowerRowIsOneAndAHalfTimesTheUpperAndRowsSumToZero() {
        double[] slopes = slopes(BOOK.with(DELTA, 0), W);
        for (int k = 0; k < SimpleNetState.CLASSES; k++) {
            // Truncation: h² / 6 times a third derivative below 1.
            assertThat(slopes[SimpleNetState.CLASSES + k]).isEqualTo(1.5 * slopes[k], within(1e-8));
        }
        assertThat(slopes[0] + slopes[1] + slopes[2]).isEqualTo(0, within(1e-8));
    }

    @Test
    void oneStepMovesEachWeightAgainstItsSlope() {
        double[][] path = path(BOOK.with(STEPS, 1));
        double[] slopes = slopes(BOOK, path[0]);
        for (int i = 0; i < SimpleNetState.WEIGHTS; i++) {
            assertThat(path[1][i]).isEqualTo(path[0][i] - 0.1 * slopes[i]);
        }
    }

    @Test
    void theFormulaHoldsWhateverTheWeights() {
        Values edited = withWeight(withWeight(BOOK, 0, -3), 5, 2.5).with(DELTA, 0);
        double[] y = probabilities(weights(edited));
        double[] slopes = slopes(edited, weights(edited));
        for (int i = 0; i < slopes.length; i++) {
            int k = i % SimpleNetState.CLASSES;
            double formula = SimpleNetState.x()[i / SimpleNetState.CLASSES] * (y[k] - SimpleNetState.t()[k]);
            assertThat(slopes[i]).isEqualTo(formula, within(1e-8));
        }
    }

    @Test
    void beingSureAndWrongIsFlatOnlyWithDelta() {
        Values sure = BOOK.with(START, List.of(10.0, 0.0, -10.0, 10.0, 0.0, -10.0));
        // The true class has probability e^-30: next to 1e-7 it counts for nothing.
        assertThat(slopes(sure, weights(sure))[2]).isEqualTo(0, within(1e-5));
        Values bare = sure.with(DELTA, 0);
        assertThat(slopes(bare, weights(bare))[2]).isEqualTo(-0.6, within(1e-7));
    }

    @Test
    void aStepLeadsAWeightToWhereItIsWantedWithinTheRange() {
        Values there = SimpleNetState.steppedTo(BOOK.with(STEPS, 7), 5, 1.5);
        assertThat(there.get(STEPS)).isEqualTo(1);
        assertThat(weights(there)[5]).isEqualTo(1.5, within(0.005));
        assertThat(SimpleNetState.steppedTo(BOOK, 5, 20).get(RATE)).isEqualTo(RATE.max());
        assertThat(SimpleNetState.steppedTo(BOOK, 5, -20).get(RATE)).isEqualTo(RATE.min());
        Values flat = BOOK.with(START, List.of(0.0, 0.0, 20.0, 0.0, 0.0, 20.0)).with(DELTA, 1);
        assertThat(SimpleNetState.steppedTo(flat, 5, 1).get(RATE)).isBetween(RATE.min(), RATE.max());
    }

    @Test
    void editingAWeightBeginsAtThePresentMatrix() {
        Values walked = BOOK.with(STEPS, 5);
        Values edited = withWeight(walked, 1, 0);
        assertThat(edited.get(STEPS)).isZero();
        assertThat(edited.get(WATCHED)).isEqualTo(1);
        assertThat(weights(edited)[0]).isEqualTo(weights(walked)[0]);
        assertThat(weights(edited)[1]).isZero();
    }

    @Test
    void barsCanBeTappedAndWeightsDraggedWhereTheyAreDrawn() {
        for (MatrixLayout layout : List.of(new MatrixLayout(360, 250, 12), new MatrixLayout(700, 680, 18))) {
            for (int i = 0; i < SimpleNetState.WEIGHTS; i++) {
                assertThat(layout.weightAt(layout.barX(i), layout.weightY(0))).isEqualTo(i);
                assertThat(MatrixLayout.weightInOrder(MatrixLayout.order(i))).isEqualTo(i);
                assertThat(layout.handX(MatrixLayout.order(i) + 1)).isEqualTo(layout.barX(i), within(1e-9));
            }
            assertThat(layout.weightAt(layout.weightY(1.25))).isEqualTo(1.25, within(1e-12));
            assertThat(layout.measuredAt(layout.handX(2.5))).isEqualTo(2.5, within(1e-12));
            assertThat(layout.passAt(layout.passY(1.25))).isEqualTo(1.25, within(1e-12));
            assertThat(layout.trackX()).isGreaterThan(layout.classLeft(2) + layout.classWidth());
            assertThat(layout.weightAt(2.0, 2.0)).isEqualTo(-1);
            assertThat(layout.belowY(2) + layout.font() / 2).isLessThan(layout.height());
        }
    }
}
