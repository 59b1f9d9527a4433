package downhill.web.lesson.loss;

import downhill.web.lesson.Golden;
import downhill.web.lesson.Values;
import downhill.web.page.Text;

/** The losses that the book prints for its two answers, and the mean of the two as a batch. */
public enum LossGolden implements Golden {
    /** Squared error of the first answer. */
    SQUARED_FIRST("sumSquaredError.0", LossText.SQUARED_FIRST, 0.09750000000000003, LossText.SOURCE_SQUARED),
    /** Squared error of the second answer. */
    SQUARED_SECOND("sumSquaredError.1", LossText.SQUARED_SECOND, 0.5975, LossText.SOURCE_SQUARED),
    /** Cross entropy of the first answer. */
    CROSS_FIRST("crossEntropyError.0", LossText.CROSS_FIRST, 0.510825457099338, LossText.SOURCE_CROSS),
    /** Cross entropy of the second answer. */
    CROSS_SECOND("crossEntropyError.1", LossText.CROSS_SECOND, 2.302584092994546, LossText.SOURCE_CROSS),
    /** Mean cross entropy of both. */
    CROSS_BATCH("batchCrossEntropy", LossText.CROSS_BATCH, 1.406704775046942, LossText.SOURCE_BATCH);

    private final String path;
    private final Text label;
    private final double expected;
    private final Text source;

    LossGolden(String path, Text label, double expected, Text source) {
        this.path = "losses." + path;
        this.label = label;
        this.expected = expected;
        this.source = source;
    }

    @Override
    public String path() {
        return path;
    }

    /** Returns what the number is. */
    Text label() {
        return label;
    }

    /** Returns the number for some answers. */
    double of(Values state) {
        return switch (this) {
            case SQUARED_FIRST -> LossState.squaredError(state, Answer.FIRST);
            case SQUARED_SECOND -> LossState.squaredError(state, Answer.SECOND);
            case CROSS_FIRST -> LossState.crossEntropy(state, Answer.FIRST);
            case CROSS_SECOND -> LossState.crossEntropy(state, Answer.SECOND);
            case CROSS_BATCH -> LossState.batchCrossEntropy(state);
        };
    }

    @Override
    public double expected() {
        return expected;
    }

    @Override
    public Text source() {
        return source;
    }
}
