package downhill.web.lab;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.worker.Supplement;
import java.util.List;

/**
 * What is needed to bring a run back. The weights are not kept: repeating the steps gives the same ones.
 *
 * @param config the run
 * @param step how many steps had been done
 * @param changes the changes of the learning rate within those steps, ascending
 * @param goal the step that the reader wanted to reach; up to {@code step} where the run was to rest
 * @param supplement what of the run is the reader's own. It is in this page only: a run that has any is kept nowhere.
 */
record KeptRun(TrainingConfig config, int step, List<LearningRateChange> changes, int goal, Supplement supplement) {
    /** A run that is made of its settings alone. */
    KeptRun(TrainingConfig config, int step, List<LearningRateChange> changes, int goal) {
        this(config, step, changes, goal, Supplement.NONE);
    }

    /** Returns a run that has not begun. */
    static KeptRun fresh(TrainingConfig config, int goal) {
        return new KeptRun(config, 0, List.of(), goal);
    }

    /** Returns the same run, to be trained to its end. */
    KeptRun toTheEnd() {
        return new KeptRun(config, step, changes, config.steps(), supplement);
    }

    boolean isDone() {
        return step == config.steps();
    }
}
