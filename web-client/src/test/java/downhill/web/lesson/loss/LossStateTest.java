package downhill.web.lesson.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.digit.Shares;
import downhill.web.lesson.AddressFault;
import downhill.web.lesson.Addresses;
import downhill.web.lesson.QueryReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossStateTest {
    private static final LossState DEFAULTS = LossState.DEFAULTS;

    @Test
    void anUntouchedLessonHasNoQuery() {
        assertThat(Addresses.write(LossState.FORM, DEFAULTS)).isEmpty();
        assertThat(Addresses.read(LossState.FORM, "")).isEqualTo(DEFAULTS);
    }

    @Test
    void theAddressKeepsAllThatTheReaderHasSet() {
        LossState state = DEFAULTS.withShares(LossState.UNIFORM)
                .withAnswer(Answer.SECOND)
                .withTruth(7)
                .withBatch(true)
                .withForm(LabelForm.LABEL)
                .withHold(true);
        assertThat(Addresses.read(LossState.FORM, Addresses.write(LossState.FORM, state)))
                .isEqualTo(state);
    }

    @Test
    void badValuesInTheAddressAreNoted() {
        QueryReader reader = Addresses.reader("y1=0.5,0.5&y2=1,1,0,0,0,0,0,0,0,0&t1=10&answer=third&form=two-hot");
        assertThat(LossState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("y1", "y2", "t1", "answer", "form");
    }

    /** Rounding leaves a sum of ten shares within 1e-15 of 1; what a reader mistypes is off by a thousandth and more. */
    @Test
    void sharesWhoseSumIsAThousandthOffAreNoted() {
        QueryReader reader =
                Addresses.reader("y1=0.1,0.05,0.6,0,0.05,0.1,0,0.101,0,0&y2=0.1,0.05,0.1,0,0.05,0.1,0,0.6,0,0");
        assertThat(LossState.FORM.read(reader)).isEqualTo(DEFAULTS);
        assertThat(reader.faults()).extracting(AddressFault::name).containsExactly("y1");
    }

    @ParameterizedTest
    @EnumSource(LabelForm.class)
    void theNumbersOfTheBookComeOutInBothForms(LabelForm form) {
        for (LossGolden golden : LossGolden.values()) {
            assertThat(golden.isEarnedBy(golden.of(DEFAULTS.withForm(form))))
                    .as(golden.path())
                    .isTrue();
        }
    }

    @Test
    void eachAnswerHasItsOwnTruth() {
        LossState state = DEFAULTS.withAnswer(Answer.SECOND).withTruth(7);
        assertThat(state.truth(Answer.FIRST)).isEqualTo(2);
        assertThat(state.trueShare(Answer.SECOND)).isEqualTo(0.6);
        assertThat(state.batchCrossEntropy()).isEqualTo(0.510825457099338, within(1e-15));
    }

    /** What the prose has the reader find out: only the squared error looks at the wrong digits. */
    @Test
    void wrongDigitsTradingMoveTheSquaredErrorAlone() {
        LossState traded = DEFAULTS.withShares(Shares.with(DEFAULTS.first(), 5, 0.3, 2));
        assertThat(traded.trueShare(Answer.FIRST)).isEqualTo(0.6);
        assertThat(traded.crossEntropy(Answer.FIRST)).isEqualTo(DEFAULTS.crossEntropy(Answer.FIRST));
        assertThat(traded.squaredError(Answer.FIRST)).isNotEqualTo(DEFAULTS.squaredError(Answer.FIRST));
    }

    @Test
    void whoKnowsNothingPaysTheLogarithmOfTen() {
        assertThat(DEFAULTS.withShares(LossState.UNIFORM).crossEntropy(Answer.FIRST))
                .isEqualTo(Math.log(10), within(1e-5));
    }

    /** 10^-7 stands between the loss and infinity. */
    @Test
    void whoIsSureAndWrongPaysSixteen() {
        assertThat(DEFAULTS.withShares(LossState.SURE_OF_SEVEN).crossEntropy(Answer.FIRST))
                .isEqualTo(16.118, within(5e-4));
    }

    @Test
    void theTruthIsWrittenAsNumPyWould() {
        assertThat(formulas(DEFAULTS).truth()).isEqualTo("t = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]");
        LossState labels = DEFAULTS.withForm(LabelForm.LABEL);
        assertThat(formulas(labels).truth()).isEqualTo("t = 2");
        assertThat(formulas(labels.withBatch(true)).truth()).isEqualTo("t = [2, 2]");
        assertThat(formulas(labels).crossEntropy()).isEqualTo("−ln(0.6 + 10⁻⁷)");
        assertThat(formulas(labels.withBatch(true)).crossEntropy()).isEqualTo("−(ln(0.6 + 10⁻⁷) + ln(0.1 + 10⁻⁷)) / 2");
    }

    @Test
    void sharesOfTheBookSumToOne() {
        for (List<Double> shares : List.of(DEFAULTS.first(), DEFAULTS.second(), LossState.UNIFORM)) {
            assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(1, within(1e-15));
        }
    }

    private static LossFormulas formulas(LossState state) {
        return new LossFormulas(state, Double::toString);
    }
}
