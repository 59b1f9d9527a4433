package downhill.core.exchange;

import downhill.core.training.ConfigException;
import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the JSON of a run looks like: the form is checked here, the values by {@link RunRecord} and {@link TrainingConfig}. */
public final class RunForm {
    /** All fields that the JSON of a run may have, those included that only a server, or only the lab, writes. */
    public static final List<String> FIELDS = List.of(
            "id",
            "nickname",
            "class",
            "member",
            "createdAt",
            "config",
            "step",
            "loss",
            "trainAccuracy",
            "testAccuracy",
            "fingerprint",
            "verification",
            "evaluationRule",
            "dataDigest",
            "losses",
            "accuracies",
            "learningRateChanges",
            "own");

    /** All fields that the JSON of a configuration may have. */
    public static final List<String> CONFIG = Collections.unmodifiableList(settings());

    private RunForm() {}

    private static List<String> settings() {
        List<String> names = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            names.add(setting.json());
        }
        return names;
    }

    /**
     * Reads a run. Neither the rule nor the data need to be there: early records lack them.
     *
     * @param run its fields. Not modified.
     * @return the run, whose values agree with each other; otherwise {@code run} refuses it
     */
    public static RunRecord read(CheckedJson run) {
        TrainingConfig config = config(run.object("config", CONFIG));
        try {
            return new RunRecord(
                    config,
                    run.whole("step"),
                    run.number("loss"),
                    run.number("trainAccuracy"),
                    run.number("testAccuracy"),
                    run.text("fingerprint"),
                    rule(run),
                    run.has("dataDigest") ? run.text("dataDigest") : "",
                    losses(run),
                    accuracies(run),
                    changes(run, "learningRateChanges"));
        } catch (RunRecordException e) {
            throw run.refusal(e.field(), faultOf(e, e.field()));
        }
    }

    /** Reads the losses of a run. */
    public static List<LossPoint> losses(CheckedJson run) {
        List<LossPoint> losses = new ArrayList<>();
        for (CheckedJson point : run.list("losses", List.of("step", "loss"))) {
            losses.add(new LossPoint(point.whole("step"), point.number("loss")));
        }
        return losses;
    }

    /** Reads the accuracies of a run. */
    public static List<Evaluation> accuracies(CheckedJson run) {
        List<Evaluation> accuracies = new ArrayList<>();
        for (CheckedJson point : run.list("accuracies", List.of("step", "trainAccuracy", "testAccuracy"))) {
            accuracies.add(
                    new Evaluation(point.whole("step"), point.number("trainAccuracy"), point.number("testAccuracy")));
        }
        return accuracies;
    }

    /** Reads the changes of the learning rate from the field of this name. */
    public static List<LearningRateChange> changes(CheckedJson run, String name) {
        List<LearningRateChange> changes = new ArrayList<>();
        for (CheckedJson point : run.list(name, List.of("step", "learningRate"))) {
            changes.add(new LearningRateChange(point.whole("step"), point.number("learningRate")));
        }
        return changes;
    }

    private static EvaluationRule rule(CheckedJson run) {
        boolean book = run.has("evaluationRule")
                && run.word("evaluationRule", List.of("book", "epoch")).equals("book");
        return book ? EvaluationRule.BOOK : EvaluationRule.EPOCH;
    }

    /**
     * Reads a configuration. A setting that is younger than the run has its default value.
     *
     * @param json its fields. Not modified.
     * @return the configuration; {@code json} refuses what is outside its range
     */
    public static TrainingConfig config(CheckedJson json) {
        try {
            return TrainingConfig.of(setting -> json.has(setting.json()) ? value(json, setting) : null);
        } catch (ConfigException e) {
            throw json.refusal(e.field(), faultOf(e, e.field()));
        }
    }

    private static Object value(CheckedJson json, Setting setting) {
        String name = setting.json();
        if (setting.range() != null) {
            return setting.range().isOfCounts() ? (double) json.whole(name) : json.number(name);
        }
        return setting.isChoice() ? setting.choice(json.word(name, setting.choices())) : json.text(name);
    }

    /** The sentences of both exceptions begin with the field. */
    private static String faultOf(RuntimeException e, String field) {
        return e.getMessage().substring(field.length() + 1);
    }
}
