package downhill.web.lesson.simplenet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import downhill.web.page.TextChecks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimpleNetStateTest {
    private static final SimpleNetState BOOK = SimpleNetState.DEFAULTS;

    @Test
    void anEmptyAddressIsTheBooksMatrix() {
        assertThat(Addresses.read(SimpleNetState.FORM, "")).isEqualTo(BOOK);
        assertThat(Addresses.write(SimpleNetState.FORM, BOOK)).isEmpty();
    }

    @Test
    void anAddressKeepsEverything() {
        SimpleNetState state = BOOK.withSteps(3)
                .withWeight(4, -1.5)
                .withLearningRate(2)
                .withSteps(7)
                .withDelta(false)
                .withWatched(5);
        assertThat(Addresses.read(SimpleNetState.FORM, Addresses.write(SimpleNetState.FORM, state)))
                .isEqualTo(state);
    }

    @Test
    void whatCannotBeUsedIsNamedAndTakesItsDefault() {
        QueryReader reader = Addresses.reader("w=1,2&lr=0&steps=201&delta=yes&watch=6");
        assertThat(SimpleNetState.FORM.read(reader)).isEqualTo(BOOK);
        assertThat(reader.faults())
                .extracting(AddressFault::name)
                .containsExactly("w", "lr", "steps", "delta", "watch");
    }

    @ParameterizedTest
    @EnumSource(SimpleNetGolden.class)
    void theBooksNumbersComeOut(SimpleNetGolden golden) {
        assertThat(golden.isEarnedBy(SimpleNetGolden.values(BOOK)[golden.ordinal()]))
                .as(golden.path())
                .isTrue();
    }

    @Test
    void oneStepMovesEachWeightAgainstItsSlope() {
        double[][] path = BOOK.withSteps(1).path();
        double[] slopes = BOOK.slopes(path[0]);
        for (int i = 0; i < SimpleNetState.WEIGHTS; i++) {
            assertThat(path[1][i]).isEqualTo(path[0][i] - 0.1 * slopes[i]);
        }
        // The text of the lesson: from 0.9281 to 0.8644.
        assertThat(BOOK.loss(path[0])).isCloseTo(0.9281, within(5e-5));
        assertThat(BOOK.loss(path[1])).isCloseTo(0.8644, within(5e-5));
    }

    @Test
    void theFormulaHoldsWhateverTheWeights() {
        SimpleNetState edited = BOOK.withWeight(0, -3).withWeight(5, 2.5);
        double[] formula = SimpleNetState.formula(edited.weights());
        double[] slopes = edited.withDelta(false).slopes(edited.weights());
        for (int i = 0; i < formula.length; i++) {
            // Truncation: h² / 6 times a third derivative below 1.
            assertThat(slopes[i]).isCloseTo(formula[i], within(1e-8));
        }
    }

    @Test
    void beingSureAndWrongIsFlatOnlyWithDelta() {
        SimpleNetState sure = BOOK.withStart(List.of(10.0, 0.0, -10.0, 10.0, 0.0, -10.0));
        // The true class has probability e^-30: next to 1e-7 it counts for nothing.
        assertThat(sure.slopes(sure.weights())[2]).isCloseTo(0, within(1e-5));
        SimpleNetState bare = sure.withDelta(false);
        assertThat(bare.slopes(sure.weights())[2]).isCloseTo(-0.6, within(1e-7));
    }

    @Test
    void editingAWeightBeginsAtThePresentMatrix() {
        SimpleNetState walked = BOOK.withSteps(5);
        SimpleNetState edited = walked.withWeight(1, 0);
        assertThat(edited.steps()).isZero();
        assertThat(edited.weights()[0]).isEqualTo(walked.weights()[0]);
        assertThat(edited.weights()[1]).isZero();
    }

    @ParameterizedTest
    @EnumSource(SimpleNetText.class)
    void saysEverythingInBothLanguages(SimpleNetText text) {
        TextChecks.requireBothLanguages(text);
    }
}
