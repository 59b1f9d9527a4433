package downhill.web.worker;

import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads what commands and reports have in common: a run's configuration, and what happened in it. */
final class RunCodec {
    private RunCodec() {}

    static void write(TrainingConfig config, WireWriter out) {
        for (Setting setting : Setting.values()) {
            Object value = setting.of(config);
            if (value instanceof Number number) {
                out.add(number.doubleValue());
            } else {
                out.add(setting.text(value, null));
            }
        }
    }

    static TrainingConfig config(WireReader in) {
        return TrainingConfig.of(setting -> value(setting, in));
    }

    private static Object value(Setting setting, WireReader in) {
        if (setting.range() != null) {
            return in.number();
        }
        return setting.choices().isEmpty() ? in.text() : setting.choice(in.text());
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
