package downhill.web.lesson.loss;

import static downhill.web.lesson.loss.LossState.ANSWER;
import static downhill.web.lesson.loss.LossState.BATCH;
import static downhill.web.lesson.loss.LossState.CURVE;
import static downhill.web.lesson.loss.LossState.FIRST;
import static downhill.web.lesson.loss.LossState.FORM;
import static downhill.web.lesson.loss.LossState.HOLD;
import static downhill.web.lesson.loss.LossState.KEYS;
import static downhill.web.lesson.loss.LossState.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.GoldenChecks;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.Values;
import downhill.web.lesson.loss.LossState.Answer;
import downhill.web.lesson.loss.LossState.LabelForm;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossStateTest {
    static final List<Double> UNIFORM = List.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
    static final List<Double> SURE_OF_SEVEN = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0);

    private static final Values DEFAULTS = KEYS.defaults();

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(KEYS, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(KEYS, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        Values state = LossState.withTruth(
                        LossState.withShares(DEFAULTS, UNIFORM).with(ANSWER, Answer.SECOND), 7)
                .with(BATCH, true)
                .with(FORM, LabelForm.LABEL)
                .with(HOLD, true)
                .with(CURVE, true);
        assertThat(Addresses.write(KEYS, state))
                .isEqualTo(
                        "y1=0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1&t2=7&answer=second&batch=1&form=label&hold=1&curve=1");
        assertThat(Addresses.read(KEYS, Addresses.write(KEYS, state))).isEqualTo(state);
    }

    @Test
    void whatANetworkMakesOfAnOwnDigitIsTheFirstAnswerUntilTheTruthIsAnother() {
        double[] reading = new double[30];
        Arrays.fill(reading, 10, 20, 0.1);
        Values state = LossState.withOwn(DEFAULTS.with(ANSWER, Answer.SECOND), 1, reading);
        assertThat(Addresses.write(KEYS, state)).isEqualTo("y1=0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1&t1=5&own=2");
        assertThat(Addresses.read(KEYS, Addresses.write(KEYS, state))).isEqualTo(state);
        assertThat(LossState.withTruth(state, 6).get(LossState.OWN)).isZero();
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("y1=0.5,0.5&y2=1,1,0,0,0,0,0,0,0,0&t1=10&answer=third&form=two-hot");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("y1", "y2", "t1", "answer", "form");
    }

    /** Rounding leaves a sum of ten shares within 1e-15 of 1; what a reader mistypes is off by a thousandth and more. */
    @Test
    void sharesWhoseSumIsAThousandthOffAreNoted() {
        QueryReader reader =
                Addresses.reader("y1=0.1,0.05,0.6,0,0.05,0.1,0,0.101,0,0&y2=0.1,0.05,0.1,0,0.05,0.1,0,0.6,0,0");
        assertThat(KEYS.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("y1");
    }

    @ParameterizedTest
    @EnumSource(LabelForm.class)
    void theNumbersOfTheBookComeOutInBothForms(LabelForm form) {
        GoldenChecks.requireEarned(LossGolden.ALL, LossGolden.computed(DEFAULTS.with(FORM, form)));
    }

    @Test
    void eachAnswerHasItsOwnTruth() {
        Values state = LossState.withTruth(DEFAULTS.with(ANSWER, Answer.SECOND), 7);
        assertThat(LossState.truth(state, Answer.FIRST)).isEqualTo(2);
        assertThat(LossState.trueShare(state, Answer.SECOND)).isEqualTo(0.6);
        assertThat(LossState.batchCrossEntropy(state)).isEqualTo(0.510825457099338, within(1e-15));
    }

    @Test
    void aBatchIsJudgedByTheMean() {
        Values batch = DEFAULTS.with(BATCH, true);
        assertThat(LossState.crossEntropy(batch)).isEqualTo(LossState.batchCrossEntropy(DEFAULTS));
        assertThat(LossState.squaredError(batch)).isEqualTo(LossState.batchSquaredError(DEFAULTS));
        assertThat(LossState.squaredError(DEFAULTS.with(ANSWER, Answer.SECOND)))
                .isEqualTo(LossState.squaredError(DEFAULTS, Answer.SECOND));
    }

    @Test
    void theTruthIsWrittenAsNumPyWould() {
        assertThat(formulas(DEFAULTS).truth()).isEqualTo("t = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]");
        Values labels = DEFAULTS.with(FORM, LabelForm.LABEL);
        assertThat(formulas(labels).truth()).isEqualTo("t = 2");
        assertThat(formulas(labels.with(BATCH, true)).truth()).isEqualTo("t = [2, 2]");
        assertThat(formulas(labels).crossEntropy()).isEqualTo("−ln(0.6 + 10⁻⁷)");
        assertThat(formulas(labels.with(BATCH, true)).crossEntropy())
                .isEqualTo("−(ln(0.6 + 10⁻⁷) + ln(0.1 + 10⁻⁷)) / 2");
    }

    @Test
    void sharesOfTheBookSumToOne() {
        for (List<Double> shares : List.of(DEFAULTS.get(FIRST), DEFAULTS.get(SECOND), UNIFORM)) {
            assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(1, within(1e-15));
        }
    }

    private static LossFormulas formulas(Values state) {
        return new LossFormulas(state, Double::toString);
    }
}
