package downhill.server.e2e;

import downhill.core.training.Evaluation;
import downhill.core.training.Trainer;

/**
 * What a run has come to, in all digits.
 *
 * @param loss that of the last mini-batch
 * @param trainAccuracy that of the last evaluation
 * @param testAccuracy that of the last evaluation
 */
record RunResult(int step, double loss, double trainAccuracy, double testAccuracy, String fingerprint) {

    static RunResult of(Trainer trainer) {
        int step = trainer.stepsDone();
        var evaluations = trainer.history().evaluations();
        Evaluation last = evaluations.get(evaluations.size() - 1);
        return new RunResult(
                step, trainer.history().loss(step), last.trainAccuracy(), last.testAccuracy(), trainer.fingerprint());
    }
}
