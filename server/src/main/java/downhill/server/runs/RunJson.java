package downhill.server.runs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.EvaluationRule;
import downhill.core.exchange.LossPoint;
import downhill.core.exchange.RunRecord;
import downhill.core.exchange.RunRecordException;
import downhill.core.function.Activation;
import downhill.core.training.ConfigException;
import downhill.core.training.Evaluation;
import downhill.core.training.GradientMethod;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.server.json.Json;
import downhill.server.json.JsonObject;
import downhill.server.json.Problem;
import downhill.server.json.ShownText;
import downhill.server.json.Uuid;
import java.util.Locale;
import java.util.Set;
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
    private static final Set<String> CONFIG = Set.of(
            "dataset",
            "trainSize",
            "testSize",
            "hiddenSize",
            "activation",
            "batchSize",
            "learningRate",
            "steps",
            "seed",
            "gradient");

    private RunJson() {}

    /**
     * Reads a run as a client posts it, or as the server answered it: its {@code createdAt}, {@code verification} and
     * {@code member} are not used.
     *
     * @param json the bytes of one JSON object. Not modified.
     * @return the run
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
                                    run.has("evaluationRule")
                                            ? choice(run, "evaluationRule", EvaluationRule.values())
                                            : EvaluationRule.EPOCH,
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

    /**
     * Writes a configuration.
     *
     * @param config the configuration
     * @return a JSON object
     */
    public static String write(TrainingConfig config) {
        ObjectNode json = Json.object();
        json.put("dataset", config.dataset());
        json.put("trainSize", config.trainSize());
        json.put("testSize", config.testSize());
        json.put("hiddenSize", config.hiddenSize());
        json.put("activation", nameOf(config.activation()));
        json.put("batchSize", config.batchSize());
        json.put("learningRate", config.learningRate());
        json.put("steps", config.steps());
        json.put("seed", (long) config.seed());
        json.put("gradient", nameOf(config.gradient()));
        return Json.text(json);
    }

    /**
     * Writes the curves of a run and how they were made.
     *
     * @param record the run
     * @return a JSON object of its losses, accuracies and changes of the learning rate, and of the rule and the data unless
     *     the record is from before they were told
     */
    static String writeCurves(RunRecord record) {
        ObjectNode json = Json.object();
        if (record.evaluationRule() != EvaluationRule.EPOCH) {
            json.put("evaluationRule", nameOf(record.evaluationRule()));
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

    /**
     * Writes a saved run.
     *
     * @param run the run
     * @return what {@code GET /api/runs/{id}} answers and {@code replay} reads
     */
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

    /**
     * Writes a run without its curves.
     *
     * @param run the run
     * @return a JSON object
     */
    static ObjectNode summary(RunSummary run) {
        ObjectNode json = Json.object();
        json.put("id", run.id());
        json.put("nickname", run.nickname());
        if (run.classCode() != null) {
            json.put("class", run.classCode());
            json.put("member", run.member());
        }
        json.put("createdAt", run.createdAt());
        json.set("config", Json.parse(run.config()));
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

    /**
     * Reads the configuration of a saved run.
     *
     * @param run the run
     * @return the configuration
     */
    public static TrainingConfig config(RunSummary run) {
        return config(JsonObject.whole("a configuration", Json.parse(run.config()), CONFIG));
    }

    private static TrainingConfig config(JsonObject json) {
        try {
            return new TrainingConfig(
                    json.text("dataset"),
                    json.whole("trainSize"),
                    json.whole("testSize"),
                    json.whole("hiddenSize"),
                    choice(json, "activation", Activation.values()),
                    json.whole("batchSize"),
                    json.number("learningRate"),
                    json.whole("steps"),
                    json.number("seed"),
                    choice(json, "gradient", GradientMethod.values()));
        } catch (ConfigException e) {
            throw new Problem(422, json.pathOf(e.field()), "config." + e.getMessage());
        }
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

    private static <E extends Enum<E>> E choice(JsonObject json, String field, E[] values) {
        String name = json.word(field, Stream.of(values).map(RunJson::nameOf).toList());
        return Stream.of(values)
                .filter(value -> nameOf(value).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
