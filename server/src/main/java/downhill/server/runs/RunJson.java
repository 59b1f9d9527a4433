package downhill.server.runs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.EvaluationRule;
import downhill.core.exchange.LossPoint;
import downhill.core.exchange.RunRecord;
import downhill.core.exchange.RunRecordException;
import downhill.core.training.ConfigException;
import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.server.json.Json;
import downhill.server.json.JsonObject;
import downhill.server.json.Problem;
import downhill.server.json.ShownText;
import downhill.server.json.Uuid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON of a run, read and written in this one place.
 *
 * <p>What is read is checked: the form here, the values by the records of the core.
 */
public final class RunJson {
    private static final Set<String> RUN = Set.of(
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
            "learningRateChanges");
    private static final Set<String> CONFIG =
            Stream.of(Setting.values()).map(Setting::json).collect(Collectors.toSet());

    private RunJson() {}

    /**
     * Reads a run as a client posts it, or as the server answered it: its {@code createdAt}, {@code verification} and
     * {@code member} are not used.
     *
     * @param json the bytes of one JSON object. Not modified.
     * @throws Problem 400 if it is not JSON of this form, 422 if a value is outside its range
     */
    public static NamedRun read(byte[] json) {
        JsonObject run = JsonObject.whole("a run", Json.parse(json), RUN);
        String id = Uuid.checked(run.text("id"));
        String nickname = ShownText.nickname(run.text("nickname"));
        TrainingConfig config = config(run.object("config", CONFIG));
        try {
            return new NamedRun(
                    id,
                    nickname,
                    run.has("class") ? run.text("class") : null,
                    new RunRecord(
                                    config,
                                    run.whole("step"),
                                    run.number("loss"),
                                    run.number("trainAccuracy"),
                                    run.number("testAccuracy"),
                                    run.text("fingerprint"),
                                    run.has("evaluationRule") ? rule(run) : EvaluationRule.EPOCH,
                                    run.has("dataDigest") ? run.text("dataDigest") : "",
                                    run.list("losses", Set.of("step", "loss"), RunJson::lossPoint),
                                    run.list(
                                            "accuracies",
                                            Set.of("step", "trainAccuracy", "testAccuracy"),
                                            RunJson::evaluation),
                                    run.list("learningRateChanges", Set.of("step", "learningRate"), RunJson::change))
                            .withUsedChanges());
        } catch (RunRecordException e) {
            throw new Problem(422, e.field(), e.getMessage());
        }
    }

    /** Writes a configuration. */
    public static String write(TrainingConfig config) {
        ObjectNode json = Json.object();
        for (Setting setting : Setting.values()) {
            put(json, setting, setting.of(config));
        }
        return Json.text(json);
    }

    private static void put(ObjectNode json, Setting setting, Object value) {
        if (setting.range() == null) {
            json.put(setting.json(), setting.text(value, null));
        } else if (setting.range().whole()) {
            json.put(setting.json(), ((Number) value).longValue());
        } else {
            json.put(setting.json(), ((Number) value).doubleValue());
        }
    }

    /** Returns the stored JSON of a configuration, with the default value of each setting that is younger. */
    private static ObjectNode complete(String stored) {
        ObjectNode config = (ObjectNode) Json.parse(stored);
        for (Setting setting : Setting.values()) {
            if (!config.has(setting.json())) {
                put(config, setting, setting.defaultValue());
            }
        }
        return config;
    }

    /**
     * Writes the curves of a run and how they were made.
     *
     * @return a JSON object of its losses, accuracies and changes of the learning rate, and of the rule and the data unless
     *     the record is from before they were told
     */
    static String writeCurves(RunRecord record) {
        ObjectNode json = Json.object();
        if (record.evaluationRule() != EvaluationRule.EPOCH) {
            json.put("evaluationRule", Setting.nameOf(record.evaluationRule()));
        }
        if (!record.dataDigest().isEmpty()) {
            json.put("dataDigest", record.dataDigest());
        }
        ArrayNode losses = json.putArray("losses");
        record.losses().forEach(p -> losses.addObject().put("step", p.step()).put("loss", p.loss()));
        ArrayNode accuracies = json.putArray("accuracies");
        record.accuracies()
                .forEach(a -> accuracies
                        .addObject()
                        .put("step", a.step())
                        .put("trainAccuracy", a.trainAccuracy())
                        .put("testAccuracy", a.testAccuracy()));
        ArrayNode changes = json.putArray("learningRateChanges");
        record.learningRateChanges()
                .forEach(c -> changes.addObject().put("step", c.step()).put("learningRate", c.learningRate()));
        return Json.text(json);
    }

    /** Writes a saved run, as {@code GET /api/runs/{id}} answers it and {@code replay} reads it. */
    public static String write(SavedRun run) {
        ObjectNode json = summary(run.summary());
        json.setAll((ObjectNode) Json.parse(run.curves()));
        return Json.text(json);
    }

    /**
     * Writes a page of the list of runs.
     *
     * @param page the runs, without their curves
     * @return what {@code GET /api/runs} answers
     */
    public static String write(RunStore.Page page) {
        ObjectNode json = Json.object();
        ArrayNode runs = json.putArray("runs");
        page.runs().forEach(run -> runs.add(summary(run)));
        json.put("next", page.next() == null ? null : page.next().text());
        return Json.text(json);
    }

    /** Writes a run without its curves. */
    static ObjectNode summary(RunSummary run) {
        ObjectNode json = Json.object();
        json.put("id", run.id());
        json.put("nickname", run.nickname());
        if (run.classCode() != null) {
            json.put("class", run.classCode());
            json.put("member", run.member());
        }
        json.put("createdAt", run.createdAt());
        json.set("config", complete(run.config()));
        json.put("step", run.step());
        json.put("loss", run.loss());
        json.put("trainAccuracy", run.trainAccuracy());
        json.put("testAccuracy", run.testAccuracy());
        json.put("fingerprint", run.fingerprint());
        ObjectNode verification = json.putObject("verification");
        verification.put("state", run.verification().state().text());
        if (run.verification().step() != null) {
            verification.put("step", run.verification().step());
        }
        return json;
    }

    /** Reads the configuration of a saved run. */
    public static TrainingConfig config(RunSummary run) {
        return config(JsonObject.whole("a configuration", Json.parse(run.config()), CONFIG));
    }

    private static TrainingConfig config(JsonObject json) {
        try {
            return TrainingConfig.of(setting -> json.has(setting.json()) ? value(json, setting) : null);
        } catch (ConfigException e) {
            throw new Problem(422, json.pathOf(e.field()), "config." + e.getMessage());
        }
    }

    private static Object value(JsonObject json, Setting setting) {
        String name = setting.json();
        if (setting.range() != null) {
            return setting.range().isOfCounts() ? (double) json.whole(name) : json.number(name);
        }
        List<String> choices = setting.choices();
        return choices.isEmpty() ? json.text(name) : setting.choice(json.word(name, choices));
    }

    private static LossPoint lossPoint(JsonObject json) {
        return new LossPoint(json.whole("step"), json.number("loss"));
    }

    private static Evaluation evaluation(JsonObject json) {
        return new Evaluation(json.whole("step"), json.number("trainAccuracy"), json.number("testAccuracy"));
    }

    private static LearningRateChange change(JsonObject json) {
        return new LearningRateChange(json.whole("step"), json.number("learningRate"));
    }

    private static EvaluationRule rule(JsonObject json) {
        List<String> names =
                Stream.of(EvaluationRule.values()).map(Setting::nameOf).toList();
        return EvaluationRule.values()[names.indexOf(json.word("evaluationRule", names))];
    }
}
