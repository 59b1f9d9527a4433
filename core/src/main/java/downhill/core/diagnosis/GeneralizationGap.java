package downhill.core.diagnosis;

import downhill.core.training.Evaluation;
import java.util.ArrayList;
import java.util.List;

/** Follows the accuracies: since when the test images gain nothing, and what the training images have gained since. */
final class GeneralizationGap {
    private final int testSize;
    private final List<Evaluation> evaluations = new ArrayList<>();
    private double best;
    /** The first evaluation at which the test accuracy stood as high as it ever did, but for its scatter. */
    private int stands;

    GeneralizationGap(int testSize) {
        this.testSize = testSize;
    }

    void add(Evaluation evaluation) {
        evaluations.add(evaluation);
        best = Math.max(best, evaluation.testAccuracy());
        double scatter = Math.max(Thresholds.STANDS, error(best) / 2);
        // The best only rises, so the first one near it only moves on.
        while (evaluations.get(stands).testAccuracy() < best - scatter) {
            stands++;
        }
    }

    boolean isOverfitting() {
        if (evaluations.size() - 1 - stands < Thresholds.EVALUATIONS) {
            return false;
        }
        double gap = last().trainAccuracy() - last().testAccuracy();
        double gain = last().trainAccuracy() - evaluations.get(stands).trainAccuracy();
        boolean byHeart = last().trainAccuracy() >= Thresholds.BY_HEART;
        boolean apart = gap >= Thresholds.GAP && (gain >= Thresholds.TRAIN_GAIN || byHeart);
        return (apart || gap >= Thresholds.WIDE_GAP) && gap > Thresholds.GAP_ERRORS * error(last().testAccuracy());
    }

    /** Returns the step since which the test accuracy stands. */
    int since() {
        return evaluations.get(stands).step();
    }

    Evaluation last() {
        return evaluations.get(evaluations.size() - 1);
    }

    /** The standard error of an accuracy on the test images. */
    private double error(double accuracy) {
        return Math.sqrt(accuracy * (1 - accuracy) / testSize);
    }
}
