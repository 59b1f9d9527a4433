package downhill.server.runs;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.EvaluationRule;
import downhill.core.exchange.LossPoint;
import downhill.core.exchange.RunForm;
import downhill.core.exchange.RunRecord;
import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.server.json.Json;
import downhill.server.json.JsonObject;
import downhill.server.json.ShownText;
import downhill.server.json.Uuid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON of a run. What is read is checked by {@link RunForm}. */
public final class RunJson {
    private RunJson() {}

    /** Reads a run as posted or answered; throws a 400 for another form, a 422 for a value outside its range. */
    public static NamedRun read(byte[] json) {
        JsonObject run = whole(json);
        String id = Uuid.checked(run.text("id"));
        String nickname = ShownText.nickname(run.text("nickname"));
        return new NamedRun(id, nickname, run.has("class") ? run.text("class") : null, record(run));
    }

    /** Reads a run that need not have an id and a nickname, as the lab saves it. */
    public static RunRecord readRecord(byte[] json) {
        return record(whole(json));
    }

    private static JsonObject whole(byte[] json) {
        return JsonObject.whole("a run", Json.parse(json), RunForm.FIELDS);
    }

    private static RunRecord record(JsonObject run) {
        if (run.has("own")) {
            throw run.refusal(
                    "own", "is set: a run with data, drawings or weights of one's own cannot be repeated here");
        }
        return RunForm.read(run).withUsedChanges();
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // A tree of thousands of numbers would take as long as all else that saving computes.
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            if (record.evaluationRule() != EvaluationRule.EPOCH) {
                json.writeStringField("evaluationRule", Setting.nameOf(record.evaluationRule()));
            }
            if (!record.dataDigest().isEmpty()) {
                json.writeStringField("dataDigest", record.dataDigest());
            }
            json.writeArrayFieldStart("losses");
            for (LossPoint p : record.losses()) {
                json.writeStartObject();
                json.writeNumberField("step", p.step());
                json.writeNumberField("loss", p.loss());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("accuracies");
            for (Evaluation a : record.accuracies()) {
                json.writeStartObject();
                json.writeNumberField("step", a.step());
                json.writeNumberField("trainAccuracy", a.trainAccuracy());
                json.writeNumberField("testAccuracy", a.testAccuracy());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("learningRateChanges");
            for (LearningRateChange c : record.learningRateChanges()) {
                json.writeStartObject();
                json.writeNumberField("step", c.step());
                json.writeNumberField("learningRate", c.learningRate());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
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
        page.runs().forEach(run -> runs.add(listed(run)));
        json.put("next", page.next() == null ? null : page.next().text());
        return Json.text(json);
    }

    /** A run as lists show it: with its loss in a few points, if it has them. */
    static ObjectNode listed(RunSummary run) {
        ObjectNode json = summary(run);
        json.set("sketch", run.sketch() == null ? null : Json.parse(run.sketch()));
        return json;
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
        return RunForm.config(JsonObject.whole("a configuration", Json.parse(run.config()), RunForm.CONFIG));
    }
}
