package downhill.web.worker;

import downhill.core.training.Evaluation;
import downhill.core.training.History;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Trainer;
import java.util.List;

/** What a run has come to, as numbers that can be kept; this of it is the time of a step and that of the whole run. */
record DoneRun(double millisPerStep, double millis) {
    double[] with(Trainer trainer) {
        History history = trainer.history();
        double[] weights = trainer.network().parameters().toArray();
        WireWriter out = new WireWriter().add(millisPerStep).add(millis).add(weights);
        out.add(history.lossesAfter(0)).addEvaluations(history.evaluations());
        return out.addChanges(history.learningRateChanges()).numbers();
    }

    /** Ends the run of a trainer as the numbers say; null, and nothing has changed, where they are not those of such a run. */
    static DoneRun end(Trainer trainer, double[] numbers) {
        try {
            WireReader in = new WireReader(numbers, new String[0]);
            DoneRun times = new DoneRun(in.number(), in.number());
            double[] weights = in.numbers();
            double[] losses = in.numbers();
            List<Evaluation> evaluations = in.evaluations();
            List<LearningRateChange> changes = in.changes();
            in.end();
            trainer.endAs(weights, losses, evaluations, changes);
            return times;
        } catch (RuntimeException | Error damaged) {
            return null;
        }
    }
}
