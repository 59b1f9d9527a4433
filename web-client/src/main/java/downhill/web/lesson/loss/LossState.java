package downhill.web.lesson.loss;

import downhill.core.function.CrossEntropyError;
import downhill.core.function.SumSquaredError;
import downhill.web.digit.OwnDigits;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/** What the reader of this lesson sets, and the losses that follow from it. */
public final class LossState {
    enum LabelForm {
        ONE_HOT,
        LABEL
    }

    /** The two answers that the lesson compares; the book calls both y. */
    enum Answer {
        FIRST,
        SECOND
    }

    static final int DIGITS = 10;
    private static final double SUM_TOLERANCE = 1e-9;

    /** The book's first answer for an image of a 2: ten probabilities. */
    static final Key<List<Double>> FIRST = shares("y1", List.of(0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0));

    static final Key<List<Double>> SECOND = shares("y2", List.of(0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0));
    static final Key.Whole FIRST_TRUTH = Key.whole("t1", 2, 0, DIGITS - 1);
    static final Key.Whole SECOND_TRUTH = Key.whole("t2", 2, 0, DIGITS - 1);
    static final Key.Choice<Answer> ANSWER = Key.choice("answer", Answer.FIRST, Answer.values())
            .called(Text.of("첫째 답", "first answer"), Text.of("둘째 답", "second answer"));
    static final Key<Boolean> BATCH = Key.flag("batch");
    static final Key.Choice<LabelForm> FORM = Key.choice("form", LabelForm.ONE_HOT, LabelForm.values())
            .called(Text.of("원-핫", "one-hot"), Text.of("숫자 레이블", "label"));
    /** Whether the probability of the true digit stays while others trade. */
    static final Key<Boolean> HOLD = Key.flag("hold");

    /** Whether the curve of the loss stands in place of the bars. */
    static final Key<Boolean> CURVE = Key.flag("curve");

    /** The loss that fills a bar; what is worse still ends in a point. */
    static final Key.Number SCALE = Key.number("scale", 5, 5, 17);

    /** Which of the reader's own digits the first answer is about, from 1; 0 for none. */
    static final Key.Whole OWN = Key.whole("own", 0, 0, OwnDigits.COUNT);

    static final Keys KEYS = Keys.of(
                    FIRST, SECOND, FIRST_TRUTH, SECOND_TRUTH, ANSWER, BATCH, FORM, HOLD, CURVE, SCALE, OWN)
            .resetting(FIRST_TRUTH, OWN);

    static final Question<Text> SURE_AND_WRONG = Question.choice(
                    "sure-and-wrong",
                    LossText.GUESS_LABEL,
                    1,
                    Text.of("오차제곱합", "the sum of squared errors"),
                    Text.of("교차 엔트로피 오차", "the cross-entropy error"),
                    Text.of("둘이 비슷하게", "both about alike"))
            .because(
                    Text.of(
                            "차이를 제곱하니 크게 늘 것 같지만, 차이는 아무리 커도 1입니다.",
                            "Squares seem to grow fast, but no difference can be larger than 1."),
                    Text.of("", ""),
                    Text.of("둘 다 늘어나지만, −ln y는 0 가까이에서 훨씬 가파릅니다.", "Both do grow, but −ln y is far steeper near 0."));

    /** What the lesson's script may say; {@code p} is the probability of the true digit. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .derived("p", "squared")
            .controls("formula", "label", "answer", "truth", "hold", "batch", "form", "curve", "own", "tools")
            .handles(FIRST)
            .guesses(SURE_AND_WRONG);

    private LossState() {}

    private static Key<List<Double>> shares(String name, List<Double> otherwise) {
        return Key.numbers(
                name, values -> otherwise, DIGITS, DIGITS, 0, 1, LossState::sumsToOne, LossText.ALLOWED_SHARES);
    }

    private static boolean sumsToOne(List<Double> shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return Math.abs(sum - 1) < SUM_TOLERANCE;
    }

    static Values withShares(Values values, List<Double> shares) {
        return values.with(values.get(ANSWER) == Answer.FIRST ? FIRST : SECOND, shares);
    }

    /** Returns the state with what a network makes of the reader's own digit in a place as the first answer. */
    static Values withOwn(Values values, int place, double[] reading) {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < DIGITS; i++) {
            shares.add(reading[DIGITS * place + i]);
        }
        return values.with(ANSWER, Answer.FIRST)
                .with(FIRST_TRUTH, OwnDigits.meant(place))
                .with(FIRST, List.copyOf(shares))
                .with(OWN, place + 1);
    }

    static Values withTruth(Values values, int digit) {
        return values.with(values.get(ANSWER) == Answer.FIRST ? FIRST_TRUTH : SECOND_TRUTH, digit);
    }

    static List<Double> shares(Values values, Answer of) {
        return values.get(of == Answer.FIRST ? FIRST : SECOND);
    }

    static int truth(Values values, Answer of) {
        return values.get(of == Answer.FIRST ? FIRST_TRUTH : SECOND_TRUTH);
    }

    static double trueShare(Values values, Answer of) {
        return shares(values, of).get(truth(values, of));
    }

    /** Returns the squared error of one answer, computed from the truth in the form that is set. */
    static double squaredError(Values values, Answer of) {
        return values.get(FORM) == LabelForm.ONE_HOT
                ? SumSquaredError.of(y(values, of), oneHot(values, of))
                : SumSquaredError.of(y(values, of), truth(values, of));
    }

    /** Returns the cross entropy of one answer, computed from the truth in the form that is set. */
    static double crossEntropy(Values values, Answer of) {
        return values.get(FORM) == LabelForm.ONE_HOT
                ? CrossEntropyError.of(y(values, of), oneHot(values, of))
                : CrossEntropyError.of(y(values, of), truth(values, of));
    }

    static double batchSquaredError(Values values) {
        return values.get(FORM) == LabelForm.ONE_HOT
                ? SumSquaredError.ofBatch(y(values, Answer.values()), oneHot(values, Answer.values()), DIGITS)
                : SumSquaredError.ofBatch(y(values, Answer.values()), labels(values));
    }

    static double batchCrossEntropy(Values values) {
        return values.get(FORM) == LabelForm.ONE_HOT
                ? CrossEntropyError.ofBatch(y(values, Answer.values()), oneHot(values, Answer.values()), DIGITS)
                : CrossEntropyError.ofBatch(y(values, Answer.values()), labels(values));
    }

    /** Returns the squared error as it stands on the page: of the answer at hand, or the mean of both. */
    static double squaredError(Values values) {
        return values.get(BATCH) ? batchSquaredError(values) : squaredError(values, values.get(ANSWER));
    }

    /** Returns the cross entropy as it stands on the page: of the answer at hand, or the mean of both. */
    static double crossEntropy(Values values) {
        return values.get(BATCH) ? batchCrossEntropy(values) : crossEntropy(values, values.get(ANSWER));
    }

    private static double[] y(Values values, Answer... of) {
        double[] y = new double[DIGITS * of.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = shares(values, of[i / DIGITS]).get(i % DIGITS);
        }
        return y;
    }

    private static double[] oneHot(Values values, Answer... of) {
        double[] t = new double[DIGITS * of.length];
        for (int i = 0; i < of.length; i++) {
            t[DIGITS * i + truth(values, of[i])] = 1;
        }
        return t;
    }

    private static int[] labels(Values values) {
        return new int[] {values.get(FIRST_TRUTH), values.get(SECOND_TRUTH)};
    }
}
