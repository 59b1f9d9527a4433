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

/** The JSON of a run. What is read is checked: the form here, the values by the records of the core. */
public final class RunJson {
    private static final Set<String> RUN =
            Set.of(("id nickname class member createdAt config step loss trainAccuracy testAccuracy fingerprint"
                            + " verification evaluationRule dataDigest losses accuracies learningRateChanges")
                    .split(" "));
    private static final Set<String> CONFIG =
            Stream.of(Setting.values()).map(Setting::json).collect(Collectors.toSet());

    private RunJson() {}

    /** Reads a run as posted or answered; throws a 400 for another form, a 422 for a value outside its range. */
    public static NamedRun read(byte[] json) {
        JsonObject run = JsonObject.whole("a run", Json.parse(json), RUN);
        String id = Uuid.checked(run.text("id"));
        String nickname = ShownText.nickname(run.text("nickname"));
        TrainingConfig config = config(run.object("config", CONFIG));
        String classCode = run.has("class") ? run.text("class") : null;
        try {
            return new NamedRun(id, nickname, classCode, record(run, config).withUsedChanges());
        } catch (RunRecordException e) {
            throw new Problem(422, e.field(), e.getMessage());
        }
    }

    private static RunRecord record(JsonObject run, TrainingConfig config) {
        return new RunRecord(
                config,
                run.whole("step"),
                run.number("loss"),
                run.number("trainAccuracy"),
                run.number("testAccuracy"),
                run.text("fingerprint"),
                run.has("evaluationRule") ? rule(run) : EvaluationRule.EPOCH,
                run.has("dataDigest") ? run.text("dataDigest") : "",
                run.list(
                        "losses",
                        Set.of("step", "loss"),
                        point -> new LossPoint(point.whole("step"), point.number("loss"))),
                run.list(
                        "accuracies",
                        Set.of("step", "trainAccuracy", "testAccuracy"),
                        point -> new Evaluation(
                                point.whole("step"), point.number("trainAccuracy"), point.number("testAccuracy"))),
                run.list(
                        "learningRateChanges",
                        Set.of("step", "learningRate"),
                        point -> new LearningRateChange(point.whole("step"), point.number("learningRate"))));
    }

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

    /** Writes losses, accuracies and learning rates; also the rule and the data, which early records do not know. */
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

    public static String write(RunStore.Page page) {
        ObjectNode json = Json.object();
        ArrayNode runs = json.putArray("runs");
        page.runs().forEach(run -> runs.add(summary(run)));
        json.put("next", page.next() == null ? null : page.next().text());
        return Json.text(json);
    }

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

    private static EvaluationRule rule(JsonObject json) {
        List<String> names =
                Stream.of(EvaluationRule.values()).map(Setting::nameOf).toList();
        return EvaluationRule.values()[names.indexOf(json.word("evaluationRule", names))];
    }
}
