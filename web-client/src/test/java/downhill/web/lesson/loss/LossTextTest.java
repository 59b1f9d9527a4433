package downhill.web.lesson.loss;

import static downhill.web.lesson.loss.LossState.FIRST;
import static downhill.web.lesson.loss.LossState.FORM;
import static downhill.web.lesson.loss.LossState.KEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.Addresses;
import downhill.web.lesson.Values;
import downhill.web.lesson.loss.LossState.Answer;
import downhill.web.lesson.loss.LossState.LabelForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lesson says, in both languages and in numbers; these are rounded to the last digit that it gives. */
class LossTextTest {
    private static final Values BOOK = KEYS.defaults();

    /** The states of the links, in their order: each is one that the page accepts. */
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theLinksLeadToWhatTheTextTells(String language) throws IOException {
        List<Values> states = new ArrayList<>();
        Matcher links = Pattern.compile("href=\"\\?(y1=[0-9.,]+)\"")
                .matcher(Files.readString(Path.of("../static/lessons", language, "loss.html")));
        while (links.find()) {
            states.add(Addresses.read(KEYS, links.group(1)));
        }
        assertThat(states).hasSize(6);
        requireLosses(states.get(1), 0.5975, 2.303);
        requireLosses(states.get(2), 1, 16.12);
        assertThat(cross(states.get(3))).isEqualTo(4.605, within(5e-4));
        assertThat(cross(states.get(4))).isEqualTo(16.12, within(5e-3));
        requireLosses(states.get(5), 0.16, 0.5108);
        assertThat(LossState.trueShare(states.get(0), Answer.FIRST)).isEqualTo(0.9);
        assertThat(cross(states.get(0))).isLessThan(cross(BOOK));
        assertThat(squared(states.get(0))).isLessThan(squared(BOOK));
    }

    private static void requireLosses(Values state, double squared, double cross) {
        assertThat(squared(state)).isEqualTo(squared, within(1e-15));
        assertThat(cross(state)).isEqualTo(cross, within(cross > 10 ? 5e-3 : 5e-4));
    }

    @Test
    void theSecondAnswerCostsAboutSixTimesAndFourAndAHalfTimesAsMuch() {
        assertThat(LossState.squaredError(BOOK, Answer.SECOND) / squared(BOOK)).isEqualTo(6, within(0.2));
        assertThat(LossState.crossEntropy(BOOK, Answer.SECOND) / cross(BOOK)).isEqualTo(4.5, within(0.05));
    }

    /** The answer to the guess: from 0.5975 to 1, and from 2.303 to 16.12. */
    @Test
    void beingSurerRaisesTheCrossEntropyByTheLargerFactor() {
        Values sure = BOOK.with(FIRST, LossState.SURE_OF_SEVEN);
        assertThat(cross(sure) / LossState.crossEntropy(BOOK, Answer.SECOND))
                .isGreaterThan(2 * squared(sure) / LossState.squaredError(BOOK, Answer.SECOND));
    }

    /** 10^-7 stands between the loss and infinity. */
    @Test
    void noProbabilityForTheTruthCostsTheLogarithmOfTenMillion() {
        assertThat(cross(BOOK.with(FIRST, LossState.SURE_OF_SEVEN)))
                .isEqualTo(-Math.log(1e-7), within(1e-14))
                .isEqualTo(16.12, within(5e-3));
    }

    /** A tenth of the probability adds ln 10, but for the 10^-7. */
    @Test
    void whoKnowsNothingPaysTheLogarithmOfTen() {
        assertThat(cross(BOOK.with(FIRST, LossState.UNIFORM)))
                .isEqualTo(Math.log(10), within(1e-5))
                .isEqualTo(2.303, within(5e-4))
                .isEqualTo(4.605 - 2.303, within(1e-3));
    }

    @Test
    void theBatchCostsTheMeanOfItsTwoLosses() {
        assertThat(LossState.batchCrossEntropy(BOOK))
                .isEqualTo((cross(BOOK) + LossState.crossEntropy(BOOK, Answer.SECOND)) / 2, within(1e-15))
                .isEqualTo(1.407, within(5e-4));
    }

    /** The step on the logarithm begins by moving from there to here; on the way its condition must not hold. */
    @Test
    void theWayFromSureToKnowingNothingIsNotTakenForTheAct() {
        Values sure = BOOK.with(FIRST, LossState.SURE_OF_SEVEN);
        Values uniform = BOOK.with(FIRST, LossState.UNIFORM);
        for (int i = 0; i < 100; i++) {
            Values moving = KEYS.between(sure, uniform, i / 100.0);
            assertThat(LossState.trueShare(moving, Answer.FIRST) <= 0.01 && squared(moving) <= 0.6)
                    .isFalse();
        }
    }

    /** What free play asks for. */
    @Test
    void someAnswerHasALargeSquaredErrorAndASmallCrossEntropy() {
        Values state = BOOK.with(FIRST, List.of(0.0, 0.0, 0.4, 0.0, 0.0, 0.0, 0.0, 0.6, 0.0, 0.0));
        assertThat(squared(state)).isGreaterThan(0.3);
        assertThat(cross(state)).isLessThan(1);
        assertThat(cross(state.with(FORM, LabelForm.LABEL))).isEqualTo(cross(state));
    }

    private static double squared(Values state) {
        return LossState.squaredError(state, Answer.FIRST);
    }

    private static double cross(Values state) {
        return LossState.crossEntropy(state, Answer.FIRST);
    }
}
