package downhill.web.lab;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.worker.Supplement;
import java.util.List;

/**
 * What is needed to bring a run back: its settings, how many steps had been done, the changes of the learning rate
 * within them, the step that the reader wanted to reach (up to {@code step} where the run was to rest), and what of it
 * is the reader's own, with which a run is kept in this page only. Weights are not needed: repeating the steps gives
 * the same ones.
 */
record KeptRun(TrainingConfig config, int step, List<LearningRateChange> changes, int goal, Supplement supplement) {
    /** A run that is made of its settings alone. */
    KeptRun(TrainingConfig config, int step, List<LearningRateChange> changes, int goal) {
        this(config, step, changes, goal, Supplement.NONE);
    }

    KeptRun withGoal(int newGoal) {
        return new KeptRun(config, step, changes, newGoal, supplement);
    }

    KeptRun toTheEnd() {
        return withGoal(config.steps());
    }
}
