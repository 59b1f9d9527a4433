package downhill.web.lesson.loss;

import downhill.core.function.CrossEntropyError;
import downhill.core.function.SumSquaredError;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;
import java.util.List;

/**
 * What the reader has set.
 *
 * @param first the first answer, ten probabilities
 * @param second the second answer
 * @param firstTruth the true digit of the first image
 * @param secondTruth the true digit of the second
 * @param answer which of the answers is being shared out
 * @param batch whether both answers are judged together
 * @param form how the truth is written
 * @param hold whether the probability of the true digit stays while others trade
 */
record LossState(
        List<Double> first,
        List<Double> second,
        int firstTruth,
        int secondTruth,
        Answer answer,
        boolean batch,
        LabelForm form,
        boolean hold) {
    static final int DIGITS = 10;
    private static final int LAST_DIGIT = DIGITS - 1;
    private static final double SUM_TOLERANCE = 1e-9;

    /** The two answers of the book, for an image of a 2. */
    static final LossState DEFAULTS = new LossState(
            List.of(0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0),
            List.of(0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0),
            2,
            2,
            Answer.FIRST,
            false,
            LabelForm.ONE_HOT,
            false);

    /** The answer of one who knows nothing. */
    static final List<Double> UNIFORM = List.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);

    /** All on the digit 7. */
    static final List<Double> SURE_OF_SEVEN = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0);

    /** How the state stands in an address. */
    static final StateForm<LossState> FORM = new StateForm<>() {
        @Override
        public LossState read(QueryReader query) {
            return new LossState(
                    shares(query, "y1", DEFAULTS.first),
                    shares(query, "y2", DEFAULTS.second),
                    query.whole("t1", DEFAULTS.firstTruth, 0, LAST_DIGIT),
                    query.whole("t2", DEFAULTS.secondTruth, 0, LAST_DIGIT),
                    query.choice("answer", DEFAULTS.answer, Answer.values()),
                    query.flag("batch", DEFAULTS.batch),
                    query.choice("form", DEFAULTS.form, LabelForm.values()),
                    query.flag("hold", DEFAULTS.hold));
        }

        @Override
        public void write(LossState state, QueryWriter query) {
            query.numbers("y1", state.first, DEFAULTS.first)
                    .numbers("y2", state.second, DEFAULTS.second)
                    .number("t1", state.firstTruth, DEFAULTS.firstTruth)
                    .number("t2", state.secondTruth, DEFAULTS.secondTruth)
                    .choice("answer", state.answer, DEFAULTS.answer)
                    .flag("batch", state.batch, DEFAULTS.batch)
                    .choice("form", state.form, DEFAULTS.form)
                    .flag("hold", state.hold, DEFAULTS.hold);
        }
    };

    private static List<Double> shares(QueryReader query, String name, List<Double> otherwise) {
        return query.numbers(name, otherwise, DIGITS, DIGITS, 0, 1, LossState::sumsToOne, LossText.ALLOWED_SHARES);
    }

    private static boolean sumsToOne(List<Double> shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return Math.abs(sum - 1) < SUM_TOLERANCE;
    }

    /** Returns the state with the answer at hand shared out anew. */
    LossState withShares(List<Double> shares) {
        return answer == Answer.FIRST
                ? new LossState(shares, second, firstTruth, secondTruth, answer, batch, form, hold)
                : new LossState(first, shares, firstTruth, secondTruth, answer, batch, form, hold);
    }

    /** Returns the state with another true digit for the answer at hand. */
    LossState withTruth(int digit) {
        return answer == Answer.FIRST
                ? new LossState(first, second, digit, secondTruth, answer, batch, form, hold)
                : new LossState(first, second, firstTruth, digit, answer, batch, form, hold);
    }

    LossState withAnswer(Answer chosen) {
        return new LossState(first, second, firstTruth, secondTruth, chosen, batch, form, hold);
    }

    LossState withBatch(boolean together) {
        return new LossState(first, second, firstTruth, secondTruth, answer, together, form, hold);
    }

    LossState withForm(LabelForm chosen) {
        return new LossState(first, second, firstTruth, secondTruth, answer, batch, chosen, hold);
    }

    LossState withHold(boolean held) {
        return new LossState(first, second, firstTruth, secondTruth, answer, batch, form, held);
    }

    /** Returns the probabilities of an answer. */
    List<Double> shares(Answer of) {
        return of == Answer.FIRST ? first : second;
    }

    /** Returns the true digit of an answer's image. */
    int truth(Answer of) {
        return of == Answer.FIRST ? firstTruth : secondTruth;
    }

    /** Returns the probability that an answer gives to its true digit. */
    double trueShare(Answer of) {
        return shares(of).get(truth(of));
    }

    /** Returns the squared error of one answer, computed from the truth in the form that is set. */
    double squaredError(Answer of) {
        return form == LabelForm.ONE_HOT ? SumSquaredError.of(y(of), oneHot(of)) : SumSquaredError.of(y(of), truth(of));
    }

    /** Returns the cross entropy of one answer, computed from the truth in the form that is set. */
    double crossEntropy(Answer of) {
        return form == LabelForm.ONE_HOT
                ? CrossEntropyError.of(y(of), oneHot(of))
                : CrossEntropyError.of(y(of), truth(of));
    }

    /** Returns the mean squared error of both answers. */
    double batchSquaredError() {
        return form == LabelForm.ONE_HOT
                ? SumSquaredError.ofBatch(joined(y(Answer.FIRST), y(Answer.SECOND)), oneHots(), DIGITS)
                : SumSquaredError.ofBatch(joined(y(Answer.FIRST), y(Answer.SECOND)), labels());
    }

    /** Returns the mean cross entropy of both answers. */
    double batchCrossEntropy() {
        return form == LabelForm.ONE_HOT
                ? CrossEntropyError.ofBatch(joined(y(Answer.FIRST), y(Answer.SECOND)), oneHots(), DIGITS)
                : CrossEntropyError.ofBatch(joined(y(Answer.FIRST), y(Answer.SECOND)), labels());
    }

    private double[] y(Answer of) {
        double[] y = new double[DIGITS];
        for (int k = 0; k < DIGITS; k++) {
            y[k] = shares(of).get(k);
        }
        return y;
    }

    private double[] oneHot(Answer of) {
        double[] t = new double[DIGITS];
        t[truth(of)] = 1;
        return t;
    }

    private double[] oneHots() {
        return joined(oneHot(Answer.FIRST), oneHot(Answer.SECOND));
    }

    private int[] labels() {
        return new int[] {firstTruth, secondTruth};
    }

    private static double[] joined(double[] a, double[] b) {
        double[] both = new double[a.length + b.length];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
