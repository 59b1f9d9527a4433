package downhill.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.LossPoint;
import downhill.core.exchange.RunRecord;
import downhill.core.exchange.RunRecordException;
import downhill.core.network.Activation;
import downhill.core.training.ConfigException;
import downhill.core.training.Evaluation;
import downhill.core.training.GradientMethod;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON of a run, read and written in this one place.
 *
 * <p>Doubles are read as the nearest to their digits and written with the fewest digits that lead
 * back to them, as JavaScript does, so that a run comes out bit for bit as it went in.
 */
final class RunJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(8).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> RUN = Set.of(
            "id",
            "nickname",
            "createdAt",
            "config",
            "step",
            "loss",
            "trainAccuracy",
            "testAccuracy",
            "fingerprint",
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
     * Reads a run as a client posts it, or as the server answered it: its {@code createdAt} is not used.
     *
     * @param json the bytes of one JSON object. Not modified.
     * @return the run
     * @throws Problem 400 if it is not JSON of this form, 422 if a value is outside its range
     */
    static NamedRun read(byte[] json) {
        JsonObject run = JsonObject.open("", parse(json), RUN);
        String id = NamedRun.checkedId(run.text("id"));
        String nickname = NamedRun.checkedNickname(run.text("nickname"));
        TrainingConfig config = config(run.object("config", CONFIG));
        try {
            return new NamedRun(
                    id,
                    nickname,
                    new RunRecord(
                            config,
                            run.whole("step"),
                            run.number("loss"),
                            run.number("trainAccuracy"),
                            run.number("testAccuracy"),
                            run.text("fingerprint"),
                            run.list("losses", Set.of("step", "loss"), RunJson::lossPoint),
                            run.list(
                                    "accuracies", Set.of("step", "trainAccuracy", "testAccuracy"), RunJson::evaluation),
                            run.list("learningRateChanges", Set.of("step", "learningRate"), RunJson::change)));
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
    static String write(TrainingConfig config) {
        ObjectNode json = MAPPER.createObjectNode();
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
        return text(json);
    }

    /**
     * Writes the curves of a run.
     *
     * @param record the run
     * @return a JSON object of its losses, accuracies and changes of the learning rate
     */
    static String writeCurves(RunRecord record) {
        ObjectNode json = MAPPER.createObjectNode();
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
        return text(json);
    }

    /**
     * Writes a saved run.
     *
     * @param run the run
     * @return what {@code GET /api/runs/{id}} answers and {@code replay} reads
     */
    static String write(SavedRun run) {
        ObjectNode json = summary(run.summary());
        json.setAll((ObjectNode) parse(run.curves()));
        return text(json);
    }

    /**
     * Writes a page of the list of runs.
     *
     * @param page the runs, without their curves
     * @return what {@code GET /api/runs} answers
     */
    static String write(RunPage page) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode runs = json.putArray("runs");
        page.runs().forEach(run -> runs.add(summary(run)));
        json.put("next", page.next() == null ? null : page.next().text());
        return text(json);
    }

    /**
     * Prints a number with the fewest digits that lead back to it, without an exponent.
     *
     * @param value any double
     * @return such as {@code 0.1}, {@code 1000}, {@code NaN}
     */
    static String print(double value) {
        boolean finite = Math.abs(value) <= Double.MAX_VALUE;
        String digits = text(MAPPER.getNodeFactory().numberNode(value));
        return finite ? new BigDecimal(digits).stripTrailingZeros().toPlainString() : Double.toString(value);
    }

    private static ObjectNode summary(RunSummary run) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", run.id());
        json.put("nickname", run.nickname());
        json.put("createdAt", run.createdAt());
        json.set("config", parse(run.config()));
        json.put("step", run.step());
        json.put("loss", run.loss());
        json.put("trainAccuracy", run.trainAccuracy());
        json.put("testAccuracy", run.testAccuracy());
        json.put("fingerprint", run.fingerprint());
        return json;
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
        String text = json.text(field);
        return Stream.of(values)
                .filter(value -> nameOf(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        422,
                        json.pathOf(field),
                        json.pathOf(field) + " is not one of "
                                + Stream.of(values).map(RunJson::nameOf).collect(Collectors.joining(", "))));
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new Problem(400, "the body is not JSON" + at + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Problem(400, "the body is not JSON: " + e.getMessage());
        }
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
