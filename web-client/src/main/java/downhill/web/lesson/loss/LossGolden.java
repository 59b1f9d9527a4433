package downhill.web.lesson.loss;

import downhill.web.lesson.Golden;
import downhill.web.lesson.Values;
import downhill.web.lesson.loss.LossState.Answer;
import java.util.List;

/** The losses that the book prints for its two answers, and the mean of the two as a batch. */
public final class LossGolden {
    public static final List<Golden> ALL = List.of(
            Golden.exact(
                    "losses.sumSquaredError.0", 0.09750000000000003, LossText.SQUARED_FIRST, LossText.SOURCE_SQUARED),
            Golden.exact("losses.sumSquaredError.1", 0.5975, LossText.SQUARED_SECOND, LossText.SOURCE_SQUARED),
            Golden.exact("losses.crossEntropyError.0", 0.510825457099338, LossText.CROSS_FIRST, LossText.SOURCE_CROSS),
            Golden.exact("losses.crossEntropyError.1", 2.302584092994546, LossText.CROSS_SECOND, LossText.SOURCE_CROSS),
            Golden.exact("losses.batchCrossEntropy", 1.406704775046942, LossText.CROSS_BATCH, LossText.SOURCE_BATCH));

    private LossGolden() {}

    static double[] computed(Values state) {
        return new double[] {
            LossState.squaredError(state, Answer.FIRST),
            LossState.squaredError(state, Answer.SECOND),
            LossState.crossEntropy(state, Answer.FIRST),
            LossState.crossEntropy(state, Answer.SECOND),
            LossState.batchCrossEntropy(state)
        };
    }
}
