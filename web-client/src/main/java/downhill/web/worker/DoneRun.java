package downhill.web.worker;

import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Trainer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a run has come to, as numbers that can be kept, so that a reload need not train again.
 *
 * @param millisPerStep time of a step, as the worker measured it
 * @param millis time of the whole run
 */
record DoneRun(double millisPerStep, double millis, List<Evaluation> evaluations, double[] losses, double[] weights) {
    private static final int HEAD = 3;
    private static final int OF_EVALUATION = 3;

    static DoneRun of(Trainer trainer, double millisPerStep, double millis) {
        return new DoneRun(
                millisPerStep,
                millis,
                trainer.history().evaluations(),
                trainer.history().lossesAfter(0),
                trainer.network().parameters().toArray());
    }

    double[] toArray() {
        int count = evaluations.size();
        double[] all = new double[HEAD + OF_EVALUATION * count + losses.length + weights.length];
        all[0] = millisPerStep;
        all[1] = millis;
        all[2] = count;
        int at = HEAD;
        for (Evaluation evaluation : evaluations) {
            all[at++] = evaluation.step();
            all[at++] = evaluation.trainAccuracy();
            all[at++] = evaluation.testAccuracy();
        }
        System.arraycopy(losses, 0, all, at, losses.length);
        System.arraycopy(weights, 0, all, at + losses.length, weights.length);
        return all;
    }

    /** Reads what {@link #toArray} has written of a run of so many steps; null where it is too short for them. */
    static DoneRun ofArray(double[] all, int steps) {
        if (all.length < HEAD || all.length < HEAD + OF_EVALUATION * all[2] + steps) {
            return null;
        }
        List<Evaluation> evaluations = new ArrayList<>();
        int at = HEAD;
        for (int e = 0; e < all[2]; e++) {
            evaluations.add(new Evaluation((int) all[at], all[at + 1], all[at + 2]));
            at += OF_EVALUATION;
        }
        return new DoneRun(
                all[0],
                all[1],
                evaluations,
                Arrays.copyOfRange(all, at, at + steps),
                Arrays.copyOfRange(all, at + steps, all.length));
    }

    /** Ends the run of a trainer as this one; returns whether it fits. */
    boolean end(Trainer trainer, List<LearningRateChange> changes) {
        try {
            trainer.endAs(weights, losses, evaluations, changes);
            return true;
        } catch (IllegalArgumentException isOfAnother) {
            return false;
        }
    }
}
