package downhill.server.runs;

import static downhill.server.RunSamples.ID;
import static downhill.server.TestServer.header;
import static downhill.server.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.exchange.RunRecord;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.server.RunSamples;
import downhill.server.TestServer;
import downhill.server.data.DataSet;
import downhill.server.http.PostLimit;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunRoutesTest {
    private static final String KEY = "a-secret-of-the-client";

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSavedRunComesBackBitForBit() throws Exception {
        HttpResponse<byte[]> response = server.postRun(RunSamples.run(ID));
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(header(response, "Location")).isEqualTo("/api/runs/" + ID);
        assertThat(json(response).get("id").textValue()).isEqualTo(ID);
        assertThat(json(response).get("url").textValue()).isEqualTo("/runs#" + ID);

        HttpResponse<byte[]> saved = server.get("/api/runs/" + ID);
        ObjectNode expected = (ObjectNode) new ObjectMapper().readTree(RunSamples.run(ID));
        expected.put("createdAt", server.clock.millis());
        ObjectNode answered = (ObjectNode) json(saved);
        // The sample is no run that was ever trained; sooner or later that is said.
        assertThat(answered.remove("verification").get("state").textValue()).isIn("waiting", "different");
        assertThat(answered).isEqualTo(expected);
        assertThat(header(saved, "Cache-Control")).isEqualTo("no-store");
        assertThat(server.head("/api/runs/" + ID).statusCode()).isEqualTo(200);
    }

    /** A run that was really trained, and one that claims the weights of another. */
    @Test
    void eachSavedRunIsTrainedAgainAndSaysSo() throws Exception {
        DataSet files = DataSet.of(TestServer.smallSet("mnist", 60));
        TrainingConfig config =
                new TrainingConfig("mnist", 41, 17, 4, Activation.RELU, 7, 0.2, 29, 3, GradientMethod.BACKPROPAGATION);
        Trainer trainer = new Trainer(config, files.train(41), files.test(17));
        while (!trainer.isDone()) {
            trainer.step();
        }
        RunRecord record = RunRecord.of(trainer, files.digest());
        String run = RunJson.write(SavedRun.of(new NamedRun(ID, "민지", null, record), 0));
        String otherId = UUID.randomUUID().toString();
        assertThat(server.postRun(run).statusCode()).isEqualTo(201);
        assertThat(server.postRun(run.replace(ID, otherId).replace(record.fingerprint(), "deadbeefdeadbeef"))
                        .statusCode())
                .isEqualTo(201);

        assertThat(verdict(ID)).isEqualTo(new ObjectMapper().readTree("{\"state\": \"verified\"}"));
        assertThat(verdict(otherId)).isEqualTo(new ObjectMapper().readTree("{\"state\": \"different\", \"step\": 29}"));
        JsonNode list = json(server.get("/api/runs")).get("runs");
        assertThat(list.findValuesAsText("state")).containsExactlyInAnyOrder("verified", "different");
    }

    private JsonNode verdict(String id) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            JsonNode verification = json(server.get("/api/runs/" + id)).get("verification");
            if (!verification.get("state").textValue().equals("waiting")) {
                return verification;
            }
            assertThat(System.nanoTime()).as("no verdict on " + id).isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    /** The nickname is text, in the head, in attributes and in the page. */
    @Test
    void aReceiptHasTheRunInOneLineAndInItsHead() throws Exception {
        String name = "<b>\"민지\" & 'co'</b>";
        server.postRun(RunSamples.changed(run -> run.put("nickname", name)));
        HttpResponse<byte[]> receipt = server.get("/r/" + ID, "Accept-Language", "en");
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(header(receipt, "Content-Type")).startsWith("text/html");
        assertThat(header(receipt, "Cache-Control")).isEqualTo("no-store");
        String escaped = "&lt;b&gt;&quot;민지&quot; &amp; 'co'&lt;/b&gt;";
        assertThat(TestServer.text(receipt))
                .contains("<meta property=\"og:title\" content=\"A run by " + escaped
                        + ": test accuracy 0.1000 · Downhill\">")
                .contains("mnist · 5 hidden units · sigmoid · 50 training images · 10 test images · batch 10"
                        + " · learning rate 0.1 · seed 4294967295 · backpropagation · 12 steps · training accuracy 0.3000"
                        + " · test accuracy 0.1000 · fingerprint 0123456789abcdef · 2026-09-21 14:13 UTC")
                .contains("은닉층 5 · 시그모이드")
                .contains("<strong>0.1000</strong>", "class=\"hill-line\"")
                .doesNotContain("<b>", "{{");
        assertThat(TestServer.text(server.get("/r/" + ID.toUpperCase(Locale.ROOT))))
                .contains("<html lang=\"ko\">", "<title data-ko=\"" + escaped + "의 기록: 시험 정확도 0.1000 · 내리막\"");
        assertThat(server.get("/r/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        // Kept from before the server refused it: no number of images out of ten.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("runs.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE run SET test_accuracy = 0.999");
        }
        assertThat(TestServer.text(server.get("/r/" + ID))).contains("시험 정확도 0.9990");
        assertThat(server.head("/r/" + ID).statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheServerAnsweredCanBePostedAgain() {
        server.postRun(RunSamples.run(ID));
        String answered = TestServer.text(server.get("/api/runs/" + ID));
        assertThat(server.postRun(answered).statusCode()).isEqualTo(200);
    }

    @Test
    void theSameRunAgainIsHarmlessAndKeepsItsTime() {
        server.postRun(RunSamples.run(ID));
        long savedAt = server.clock.millis();
        server.clock.advance(1000);
        assertThat(server.postRun(RunSamples.run(ID)).statusCode()).isEqualTo(200);
        assertThat(server.postRun(RunSamples.run(ID.toUpperCase())).statusCode())
                .isEqualTo(200);
        JsonNode runs = json(server.get("/api/runs")).get("runs");
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).get("createdAt").longValue()).isEqualTo(savedAt);
    }

    @Test
    void anotherRunUnderTheSameIdIsAConflict() {
        server.postRun(RunSamples.run(ID));
        List<String> others = List.of(
                RunSamples.changed(run -> run.put("nickname", "다른 사람")),
                RunSamples.changed(run -> run.put("fingerprint", "0123456789abcdee")),
                RunSamples.changed(run -> run.withObject("/config").put("seed", 1)),
                RunSamples.changed(run -> run.withArray("/learningRateChanges").removeAll()));
        for (String other : others) {
            HttpResponse<byte[]> response = server.postRun(other);
            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(json(response).get("field").textValue()).isEqualTo("id");
        }
        assertThat(json(server.get("/api/runs/" + ID)).get("nickname").textValue())
                .isEqualTo("민지");
    }

    @Test
    void onlyTheTokenThatSavingReturnedDeletesARun() {
        String token =
                json(server.postRun(RunSamples.run(ID))).get("deleteToken").textValue();
        String address = "/api/runs/" + ID;
        HttpResponse<byte[]> withoutToken = server.delete(address);
        assertThat(withoutToken.statusCode()).isEqualTo(401);
        assertThat(header(withoutToken, "WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(server.delete(address, "Authorization", "Basic " + token).statusCode())
                .isEqualTo(401);
        assertThat(server.delete(address, "Authorization", "Bearer wrong").statusCode())
                .isEqualTo(403);
        assertThat(server.get(address).statusCode()).isEqualTo(200);

        assertThat(server.delete(address, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(204);
        assertThat(server.get(address).statusCode()).isEqualTo(404);
        assertThat(server.delete(address, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(404);
    }

    /** A browser that has lost the answer still waits to send it. */
    @Test
    void aDeletedRunIsNotSavedAgain() {
        String token = json(server.postRun(RunSamples.run(ID), "Idempotency-Key", KEY))
                .get("deleteToken")
                .textValue();
        server.delete("/api/runs/" + ID, "Authorization", "Bearer " + token);
        HttpResponse<byte[]> again = server.postRun(RunSamples.run(ID), "Idempotency-Key", KEY);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(json(again).get("error").textValue()).isEqualTo("this run has been deleted, which is final");
        assertThat(server.get("/api/runs/" + ID).statusCode()).isEqualTo(404);
    }

    @Test
    void theTokenComesAgainOnlyForTheKeyThatSavedTheRun() {
        HttpResponse<byte[]> first = server.postRun(RunSamples.run(ID), "Idempotency-Key", KEY);
        HttpResponse<byte[]> again = server.postRun(RunSamples.run(ID), "Idempotency-Key", KEY);
        HttpResponse<byte[]> stranger = server.postRun(RunSamples.run(ID), "Idempotency-Key", KEY + "x");
        HttpResponse<byte[]> withoutKey = server.postRun(RunSamples.run(ID));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("deleteToken")).isEqualTo(json(first).get("deleteToken"));
        for (HttpResponse<byte[]> other : List.of(stranger, withoutKey)) {
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(json(other).has("deleteToken")).isFalse();
        }
        String token = json(again).get("deleteToken").textValue();
        assertThat(server.delete("/api/runs/" + ID, "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too-short", "0123456789abcde!", "0123456789 123456", ""})
    void aWeakKeyIsRefused(String key) {
        HttpResponse<byte[]> response = server.postRun(RunSamples.run(ID), "Idempotency-Key", key);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("field").textValue()).isEqualTo("Idempotency-Key");
    }

    @Test
    void pagesGoFromTheNewestToTheOldestAlsoWithinOneMillisecond() {
        List<String> ids = IntStream.range(0, 25)
                .mapToObj("00000000-0000-4000-8000-%012x"::formatted)
                .toList();
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled);
        shuffled.forEach(id -> server.postRun(RunSamples.run(id)));
        server.clock.advance(1);
        server.postRun(RunSamples.run(ID));

        List<String> listed = new ArrayList<>();
        String next = null;
        do {
            JsonNode page = json(server.get("/api/runs?limit=5" + (next == null ? "" : "&after=" + next)));
            assertThat(page.get("runs").size()).isBetween(1, 5);
            page.get("runs").forEach(run -> listed.add(run.get("id").textValue()));
            next = page.get("next").textValue();
            // A run saved in between appears on no later page and shifts none.
            server.clock.advance(1);
            server.postRun(RunSamples.newRun());
        } while (next != null);

        List<String> expected = new ArrayList<>(ids);
        Collections.reverse(expected);
        expected.add(0, ID);
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void aListHasNoCurvesAndTwentyRunsAPage() {
        IntStream.range(0, 21).forEach(i -> server.postRun(RunSamples.newRun()));
        JsonNode page = json(server.get("/api/runs"));
        assertThat(page.get("runs")).hasSize(20);
        assertThat(page.get("runs").get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "nickname",
                        "createdAt",
                        "config",
                        "step",
                        "loss",
                        "trainAccuracy",
                        "testAccuracy",
                        "fingerprint",
                        "verification",
                        "sketch");
        assertThat(json(server.get("/api/runs?limit=100")).get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "99999999999999", "1.5", "many", ""})
    void aLimitOutsideItsRangeIsRefused(String limit) {
        HttpResponse<byte[]> response = server.get("/api/runs?limit=" + limit);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("field").textValue()).isEqualTo("limit");
        assertThat(json(response).get("error").textValue()).contains("[1, 100]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%00", "MTIz", "OTk5OTk5OTk5OTk5OTk5OTk5OTk6MQ", "'%20OR%201=1--"})
    void aCursorThatNoPageGaveIsRefused(String cursor) {
        HttpResponse<byte[]> response = server.get("/api/runs?after=" + cursor);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("field").textValue()).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "3f0c0a52-9a5e-4c1b-8d27-0123456789ac", "%27%20OR%20%271%27=%271"})
    void anUnknownRunIsNotFound(String id) {
        assertThat(server.get("/api/runs/" + id).statusCode()).isEqualTo(404);
        assertThat(server.delete("/api/runs/" + id, "Authorization", "Bearer x").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json; charset=euc-kr",
                "application/json; charset=klingon",
                "application/json; charset=\"",
                "json"
            })
    void onlyJsonIsTaken(String contentType) {
        byte[] body = RunSamples.run(ID).getBytes(StandardCharsets.UTF_8);
        assertThat(server.post("/api/runs", body, "Content-Type", contentType).statusCode())
                .isEqualTo(415);
        assertThat(server.post("/api/runs", body).statusCode()).isEqualTo(415);
        assertThat(server.post("/api/runs", body, "Content-Type", "application/json; charset=UTF-8")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void runMayUseAllImagesOfItsSetAndNoMore() {
        assertThat(server.postRun(withSizes(60, 60)).statusCode()).isEqualTo(201);
        for (String tooLarge : new String[] {withSizes(61, 60), withSizes(60, 61)}) {
            HttpResponse<byte[]> response = server.postRun(tooLarge);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(TestServer.text(response)).contains("= 61, but mnist has 60 images");
        }
    }

    private static String withSizes(int train, int test) {
        return RunSamples.changed(run -> {
            ((ObjectNode) run.get("config")).put("trainSize", train).put("testSize", test);
            RunSamples.allRight(run);
        });
    }

    @Test
    void aClassMaySaveAtOnceButAProgramGoneWildMayNot() {
        for (int i = 0; i < PostLimit.OF_STRANGERS; i++) {
            assertThat(server.postRun("{}").statusCode()).isEqualTo(400);
        }
        HttpResponse<byte[]> response = server.postRun(RunSamples.run(ID));
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(header(response, "Retry-After")).isEqualTo("1");
        server.time.advance(Duration.ofSeconds(1));
        assertThat(server.postRun(RunSamples.run(ID)).statusCode()).isEqualTo(201);
    }
}
