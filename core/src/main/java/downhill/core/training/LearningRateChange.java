package downhill.core.training;

import java.util.List;

/**
 * A change of the learning rate in the middle of a run.
 *
 * @param step how many steps had been done; the next one uses the new rate
 * @param learningRate the new rate
 */
public record LearningRateChange(int step, double learningRate) {
    /**
     * Returns the rate of the step that follows another.
     *
     * @param step how many steps have been done
     * @param first the rate with which the run began
     * @param changes all of the run, in the order of their steps
     */
    public static double rateAfter(int step, double first, List<LearningRateChange> changes) {
        double rate = first;
        for (LearningRateChange change : changes) {
            rate = change.step() <= step ? change.learningRate() : rate;
        }
        return rate;
    }
}
