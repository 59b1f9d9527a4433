package downhill.server.runs;

import static downhill.server.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.RunRecord;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.server.RunSamples;
import downhill.server.TestServer;
import downhill.server.data.DataSet;
import downhill.server.http.Security;
import downhill.server.json.Json;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a posted run must look like, asked of a running server. */
class RunJsonTest {
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Arguments bad(int status, String field, String part, Consumer<ObjectNode> change) {
        return Arguments.of(status, field, part, RunSamples.changed(change));
    }

    static Stream<Arguments> badRuns() {
        return Stream.of(
                bad(422, "config.hiddenSize", "[1, 500]", run -> config(run).put("hiddenSize", 900)),
                bad(
                        422,
                        "config.hiddenSize",
                        "hiddenSize = 0",
                        run -> config(run).put("hiddenSize", 0)),
                bad(
                        422,
                        "config.hiddenSize",
                        "= 5.5, not a whole",
                        run -> config(run).put("hiddenSize", 5.5)),
                bad(422, "config.trainSize", "= 10000000000", run -> config(run).put("trainSize", 10_000_000_000L)),
                bad(422, "config.trainSize", "60 images", run -> {
                    RunSamples.allRight(run);
                    config(run).put("trainSize", 61);
                }),
                bad(422, "config.testSize", "60 images", run -> {
                    RunSamples.allRight(run);
                    config(run).put("testSize", 61);
                }),
                bad(422, "config.seed", "4294967296", run -> config(run).put("seed", 4294967296L)),
                bad(422, "config.seed", "0.5", run -> config(run).put("seed", 0.5)),
                bad(
                        422,
                        "config.learningRate",
                        "learningRate = -1",
                        run -> config(run).put("learningRate", -1)),
                bad(
                        422,
                        "config.activation",
                        "sigmoid, relu",
                        run -> config(run).put("activation", "tanh")),
                bad(422, "config.gradient", "numerical", run -> config(run).put("gradient", "NUMERICAL")),
                bad(422, "config.dataset", "a-z", run -> config(run).put("dataset", "../etc")),
                bad(
                        422,
                        "config.dataset",
                        "not one of mnist",
                        run -> config(run).put("dataset", "letters")),
                bad(400, "config", "is missing", run -> run.remove("config")),
                bad(
                        400,
                        "config.steps",
                        "a string, not a number",
                        run -> config(run).put("steps", "20")),
                bad(
                        400,
                        "config.epochs",
                        "no field named \"epochs\"",
                        run -> config(run).put("epochs", 1)),
                bad(400, "config", "a list, not an object", run -> run.putArray("config")),
                bad(422, "step", "[1, 20]", run -> run.put("step", 21)),
                bad(400, "loss", "null, not a number", run -> run.putNull("loss")),
                bad(422, "trainAccuracy", "[0, 1]", run -> run.put("trainAccuracy", 1.01)),
                bad(422, "loss", "is not negative", run -> run.put("loss", -40)),
                bad(422, "trainAccuracy", "number of images out of 50", run -> run.put("trainAccuracy", 1 / 3.0)),
                bad(422, "testAccuracy", "number of images out of 10", run -> run.put("testAccuracy", 0.95)),
                bad(422, "fingerprint", "16 hexadecimal", run -> run.put("fingerprint", "0123456789ABCDEF")),
                bad(422, "losses", "[1, 1000]", run -> run.putArray("losses")),
                bad(422, "losses[1].step", "= 1", run -> at(run, "losses", 1).put("step", 1)),
                bad(
                        422,
                        "losses[0].step",
                        "= 2, but a run begins",
                        run -> at(run, "losses", 0).put("step", 2)),
                bad(422, "losses", "another loss", run -> at(run, "losses", 1).put("loss", 9)),
                bad(
                        400,
                        "losses[0].loss",
                        "is missing",
                        run -> at(run, "losses", 0).remove("loss")),
                bad(400, "losses[0]", "null, not an object", run -> ((ArrayNode) run.get("losses")).setNull(0)),
                bad(
                        422,
                        "accuracies[0].testAccuracy",
                        "[0, 1]",
                        run -> at(run, "accuracies", 0).put("testAccuracy", 2)),
                bad(422, "accuracies", "do not end", run -> ((ArrayNode) run.get("accuracies")).remove(1)),
                bad(
                        422,
                        "learningRateChanges[0].learningRate",
                        "a number in [",
                        run -> at(run, "learningRateChanges", 0).put("learningRate", 0)),
                bad(400, "learningRateChanges", "not a list", run -> run.put("learningRateChanges", 1)),
                bad(400, "id", "is missing", run -> run.remove("id")),
                bad(422, "id", "not a UUID", run -> run.put("id", "1")),
                bad(400, "nickname", "a number, not a string", run -> run.put("nickname", 7)));
    }

    @ParameterizedTest
    @MethodSource("badRuns")
    void namesTheFieldAndWhatIsAllowed(int status, String field, String part, String run) {
        HttpResponse<byte[]> response = server.postRun(run);
        assertThat(response.statusCode()).as(TestServer.text(response)).isEqualTo(status);
        assertThat(json(response).get("field").textValue()).isEqualTo(field);
        assertThat(json(response).get("error").textValue()).containsIgnoringCase(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "null",
                "1",
                "{",
                "{}{}",
                "{\"id\":NaN}",
                "{'id':1}",
                "{\"a\":1,}",
                "// x",
                "\"\\ud800",
                "{\"id\":\"a\",\"id\":\"b\"}",
                "[[[[[[[[[[[[[[[[[[[[[["
            })
    void rejectsWhatIsNotOneJsonObject(String body) {
        HttpResponse<byte[]> response = server.postRun(body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("error").textValue()).isNotEmpty();
    }

    /** A run that is sent again is compared with what an earlier version of the server stored. */
    @Test
    void theStoredFormOfCurvesNeverChanges() {
        assertThat(SavedRun.of(RunJson.read(RunSamples.run(RunSamples.ID).getBytes(StandardCharsets.UTF_8)), 1)
                        .curves())
                .isEqualTo("{\"losses\":[{\"step\":1,\"loss\":2.31},{\"step\":12,\"loss\":2.3025850929940455}],"
                        + "\"accuracies\":[{\"step\":0,\"trainAccuracy\":0.1,\"testAccuracy\":0.1},"
                        + "{\"step\":12,\"trainAccuracy\":0.3,\"testAccuracy\":0.1}],"
                        + "\"learningRateChanges\":[{\"step\":3,\"learningRate\":0.05}]}");
    }

    @Test
    void aChangeOfTheRateThatNoStepHasUsedIsNotStored() {
        String json = RunSamples.changed(run ->
                run.withArray("learningRateChanges").addObject().put("step", 12).put("learningRate", 123456));
        assertThat(RunJson.read(json.getBytes(StandardCharsets.UTF_8)).record().learningRateChanges())
                .containsExactly(new LearningRateChange(3, 0.05));
    }

    /** They are from before the setting existed: a letter that waited in an outbox, and a row of the database. */
    @Test
    void aRecordThatLacksASettingHasItsDefaultValue() {
        String json = RunSamples.changed(run -> {
            config(run).remove("gradient");
            config(run).remove("hiddenSize");
        });
        NamedRun run = RunJson.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(run.record().config().gradient()).isEqualTo(GradientMethod.BACKPROPAGATION);
        assertThat(run.record().config().hiddenSize()).isEqualTo(50);

        RunSummary saved = SavedRun.of(run, 1).summary();
        RunSummary old = new RunSummary(
                saved.id(),
                saved.nickname(),
                saved.createdAt(),
                saved.config().replace("\"hiddenSize\":50,", ""),
                saved.step(),
                saved.loss(),
                saved.trainAccuracy(),
                saved.testAccuracy(),
                saved.fingerprint(),
                saved.verification(),
                saved.classCode(),
                saved.member(),
                saved.sketch());
        assertThat(old.config()).doesNotContain("hiddenSize");
        assertThat(RunJson.config(old)).isEqualTo(run.record().config());
        assertThat(RunJson.summary(old).get("config").get("hiddenSize").intValue())
                .isEqualTo(50);
    }

    @Test
    void aConfigurationIsWrittenAsItHasAlwaysBeen() {
        TrainingConfig config = new TrainingConfig(
                "letters", 57, 59, 1, Activation.RELU, 1, 2, 1_000_000, 4294967295.0, GradientMethod.NUMERICAL);
        assertThat(RunJson.write(config)).isEqualTo("""
                {"dataset":"letters","trainSize":57,"testSize":59,"hiddenSize":1,"activation":"relu","batchSize":1,\
                "learningRate":2.0,"steps":1000000,"seed":4294967295,"gradient":"numerical"}""");
        assertThat(RunJson.write(TrainingConfig.defaults())).isEqualTo("""
                {"dataset":"mnist","trainSize":5000,"testSize":1000,"hiddenSize":50,"activation":"sigmoid",\
                "batchSize":100,"learningRate":0.1,"steps":1000,"seed":0,"gradient":"backpropagation"}""");
    }

    @Test
    void rejectsTokensAfterTheRun() {
        assertThat(server.postRun(RunSamples.newRun() + "1").statusCode()).isEqualTo(400);
    }

    @Test
    void rejectsANumberBeyondDoubles() {
        String run = RunSamples.newRun().replace("\"loss\":2.3025850929940455", "\"loss\":1e400");
        HttpResponse<byte[]> response = server.postRun(run);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).get("field").textValue()).isEqualTo("loss");
    }

    @Test
    void readsAndWritesTheNearestDouble() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            double loss = Math.scalb(random.nextDouble(), random.nextInt(200) - 100);
            String id = UUID.randomUUID().toString();
            String run = RunSamples.run(id).replace("2.3025850929940455", Double.toString(loss));
            assertThat(server.postRun(run).statusCode()).isEqualTo(201);
            assertThat(json(server.get("/api/runs/" + id)).get("loss").doubleValue())
                    .isEqualTo(loss);
            server.clock.advance(100);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1000, 1000", "0.0001, 1.0E-4", "4294967295, 4294967295", "0, 0", "100, 100", "-2.5, -2.5"})
    void printsTheFewestDigits(String printed, double value) {
        assertThat(Json.print(value)).isEqualTo(printed);
    }

    @Test
    void printsWhatIsNoNumber() {
        assertThat(Json.print(Double.NaN)).isEqualTo("NaN");
        assertThat(Json.print(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
    }

    /** As late as steps can be, with as many evaluations and changes of the rate as a record may have. */
    @Test
    void takesTheLargestRecordThatAPageMakes() {
        TrainingConfig config = new TrainingConfig(
                "mnist",
                57,
                59,
                1,
                Activation.SIGMOID,
                1,
                0.1,
                1_000_000,
                4294967295.0,
                GradientMethod.BACKPROPAGATION);
        DataSet data = DataSet.of(TestServer.smallSet("mnist", 60));
        Trainer trainer = new Trainer(config, data.train(57), data.test(59));
        while (!trainer.isDone()) {
            trainer.step();
            if (trainer.stepsDone() > 1_000_000 - RunRecord.MAX_CHANGES) {
                trainer.changeLearningRate(1 / (3.0 + trainer.stepsDone()));
                trainer.evaluate();
            }
        }
        NamedRun run =
                new NamedRun(UUID.randomUUID().toString(), "가".repeat(40), null, RunRecord.of(trainer, "0".repeat(64)));
        byte[] body = RunJson.write(SavedRun.of(run, 1)).getBytes(StandardCharsets.UTF_8);
        assertThat(body.length).isBetween(Security.MAX_BODY * 8 / 10, Security.MAX_BODY);
    }

    @Test
    void takesABodyOf64KibibytesAndNotOneByteMore() {
        String run = RunSamples.newRun();
        int space = Security.MAX_BODY - run.getBytes(StandardCharsets.UTF_8).length;
        assertThat(server.postRun(run + " ".repeat(space)).statusCode()).isEqualTo(201);
        HttpResponse<byte[]> tooLarge = server.postRun(run + " ".repeat(space + 1));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(json(tooLarge).get("error").textValue()).isEqualTo("the body is larger than 65536 bytes");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCountedToo() {
        byte[] body = new byte[Security.MAX_BODY + 1];
        HttpResponse<byte[]> response =
                server.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/runs"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build());
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "민",
                "홍길동 ",
                "👩‍👩‍👧‍👦",
                "𝔸𝔹",
                "<script>alert(1)</script>",
                "a'); DROP TABLE run; --",
                "\"\\",
                "a b"
            })
    void anyVisibleNameIsKeptLiterally(String nickname) {
        String id = UUID.randomUUID().toString();
        String run = RunSamples.changed(r -> r.put("id", id).put("nickname", nickname));
        assertThat(server.postRun(run).statusCode()).isEqualTo(201);
        assertThat(json(server.get("/api/runs/" + id)).get("nickname").textValue())
                .isEqualTo(nickname.strip());
    }

    @Test
    void aNameIsCountedInCharactersNotInUnitsOfUtf16() {
        requireNickname("😀".repeat(40), 201);
        requireNickname("😀".repeat(41), 422);
        requireNickname("가".repeat(40), 201);
        // Decomposed Hangul, three code points a syllable, is composed first.
        requireNickname("\u1112\u1161\u11ab".repeat(40), 201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00a0\u3000",
                "\u200b\u200d",
                "a\u0000b",
                "a\nb",
                "a\u202eb",
                "a\u2028b",
                "\ud800",
                "a\udc00b",
                "\u3164",
                "민지\u3164",
                "\ufe0f",
                "\u0301\u0489",
                "\u2800",
                "e\u0489\u0489\u0489\u0489"
            })
    void aNameThatCannotBeShownIsRefused(String nickname) {
        requireNickname(nickname, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "관리자 (선생님) ✔",
                "관 리 자",
                "선생님",
                "Ａｄｍｉｎ",
                "𝓐𝓭𝓶𝓲𝓷",
                "A.d.m.i.n 2",
                "teacher",
                "민지 ✓",
                "✅ 민지",
                "민지 확인됨",
                "Verified by server",
                // Cyrillic and Greek letters among Latin ones.
                "\u0430dmin",
                "te\u0430cher",
                "\u03B1dmin",
                // Wide signs with which a sheet begins a formula.
                "\uFF1D1+1",
                "\uFF20SUM(1)"
            })
    void aNameOfSomebodyToBeTrustedIsRefused(String nickname) {
        requireNickname(nickname, 422);
    }

    /** Marks of living scripts, a heart whose look a selector chooses, and a name that only begins like a title. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Nguyễn", "e\u0302\u0301", "ก็", "❤️", "선생", "교수형", "Adam", "확인", "Ольга", "Ελένη 민", "@민지"})
    void namesOfOthersAreTaken(String nickname) {
        requireNickname(nickname, 201);
    }

    private static void requireNickname(String nickname, int status) {
        String run = RunSamples.changed(
                r -> r.put("id", UUID.randomUUID().toString()).put("nickname", "NAME"));
        // Written as escapes, so that a lone surrogate reaches the server as such.
        StringBuilder escaped = new StringBuilder();
        nickname.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        HttpResponse<byte[]> response = server.postRun(run.replace("NAME", escaped.toString()));
        assertThat(response.statusCode()).as(TestServer.text(response)).isEqualTo(status);
        if (status != 201) {
            assertThat(json(response).get("field").textValue()).isEqualTo("nickname");
        }
    }

    private static ObjectNode config(ObjectNode run) {
        return (ObjectNode) run.get("config");
    }

    private static ObjectNode at(ObjectNode run, String list, int index) {
        return (ObjectNode) run.get(list).get(index);
    }
}
