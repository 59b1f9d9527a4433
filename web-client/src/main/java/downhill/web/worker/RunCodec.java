package downhill.web.worker;

import downhill.core.function.Activation;
import downhill.core.training.Evaluation;
import downhill.core.training.GradientMethod;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads what commands and reports have in common: a run's configuration, and what happened in it. */
final class RunCodec {
    private RunCodec() {}

    static void write(TrainingConfig config, WireWriter out) {
        out.add(config.dataset())
                .add(config.trainSize())
                .add(config.testSize())
                .add(config.hiddenSize())
                .add(config.activation())
                .add(config.batchSize())
                .add(config.learningRate())
                .add(config.steps())
                .add(config.seed())
                .add(config.gradient());
    }

    static TrainingConfig config(WireReader in) {
        return new TrainingConfig(
                in.text(),
                in.whole(),
                in.whole(),
                in.whole(),
                Activation.valueOf(in.text()),
                in.whole(),
                in.number(),
                in.whole(),
                in.number(),
                GradientMethod.valueOf(in.text()));
    }

    static void writeChanges(List<LearningRateChange> changes, WireWriter out) {
        out.add(changes.size());
        for (LearningRateChange change : changes) {
            out.add(change.step()).add(change.learningRate());
        }
    }

    static List<LearningRateChange> changes(WireReader in) {
        List<LearningRateChange> changes = new ArrayList<>();
        for (int left = in.whole(); left > 0; left--) {
            changes.add(new LearningRateChange(in.whole(), in.number()));
        }
        return changes;
    }

    static void writeEvaluations(List<Evaluation> evaluations, WireWriter out) {
        out.add(evaluations.size());
        for (Evaluation evaluation : evaluations) {
            out.add(evaluation.step()).add(evaluation.trainAccuracy()).add(evaluation.testAccuracy());
        }
    }

    static List<Evaluation> evaluations(WireReader in) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (int left = in.whole(); left > 0; left--) {
            evaluations.add(new Evaluation(in.whole(), in.number(), in.number()));
        }
        return evaluations;
    }
}
