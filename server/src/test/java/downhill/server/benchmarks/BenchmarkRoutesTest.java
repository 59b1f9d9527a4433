package downhill.server.benchmarks;

import static downhill.server.BenchmarkSamples.ID;
import static downhill.server.TestServer.header;
import static downhill.server.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.BenchmarkSamples;
import downhill.server.RunSamples;
import downhill.server.TestServer;
import downhill.server.http.PostLimit;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkRoutesTest {
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
    void aSharedBenchmarkComesBackBitForBit() throws Exception {
        HttpResponse<byte[]> response = server.postBenchmark(BenchmarkSamples.benchmark(ID));
        assertThat(response.statusCode()).as(TestServer.text(response)).isEqualTo(201);
        assertThat(header(response, "Location")).isEqualTo("/api/benchmarks/" + ID);
        assertThat(json(response).get("id").textValue()).isEqualTo(ID);
        assertThat(json(response).get("url").textValue()).isEqualTo("/runs#speeds");

        HttpResponse<byte[]> saved = server.get("/api/benchmarks/" + ID);
        ObjectNode expected = (ObjectNode) new ObjectMapper().readTree(BenchmarkSamples.benchmark(ID));
        expected.put("createdAt", server.clock.millis());
        // As texts: 17 and 17.0 are one number, but Jackson's nodes of them differ.
        assertThat(asDoubles(json(saved))).isEqualTo(asDoubles(expected));
        assertThat(header(saved, "Cache-Control")).isEqualTo("no-store");
        assertThat(server.head("/api/benchmarks/" + ID).statusCode()).isEqualTo(200);
    }

    private static String asDoubles(JsonNode node) {
        StringBuilder text = new StringBuilder();
        if (node.isContainerNode()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            names.sort(null);
            names.forEach(name -> text.append(name).append('=').append(asDoubles(node.get(name))));
            node.forEach(element -> text.append(node.isArray() ? asDoubles(element) : ""));
            return "(" + text + ")";
        }
        return (node.isNumber() ? Double.toString(node.doubleValue()) : node.asText()) + ";";
    }

    @Test
    void whatTheServerAnsweredCanBePostedAgain() {
        server.postBenchmark(BenchmarkSamples.benchmark(ID));
        String answered = TestServer.text(server.get("/api/benchmarks/" + ID));
        assertThat(server.postBenchmark(answered).statusCode()).isEqualTo(200);
    }

    @Test
    void theSameBenchmarkAgainIsHarmlessAndKeepsItsTime() {
        server.postBenchmark(BenchmarkSamples.benchmark(ID));
        long savedAt = server.clock.millis();
        server.clock.advance(1000);
        assertThat(server.postBenchmark(BenchmarkSamples.benchmark(ID)).statusCode())
                .isEqualTo(200);
        JsonNode list = json(server.get("/api/benchmarks")).get("benchmarks");
        assertThat(list).hasSize(1);
        assertThat(list.get(0).get("createdAt").longValue()).isEqualTo(savedAt);
    }

    @Test
    void anotherBenchmarkUnderTheSameIdIsAConflict() {
        server.postBenchmark(BenchmarkSamples.benchmark(ID));
        List<String> others = List.of(
                BenchmarkSamples.changed(b -> b.put("nickname", "다른 사람")),
                BenchmarkSamples.changed(b -> b.put("device", "다른 기기")),
                BenchmarkSamples.changed(b -> b.put("browser", "Firefox 150")),
                BenchmarkSamples.changedRow(5, row -> row.put("max", 10.5)));
        for (String other : others) {
            HttpResponse<byte[]> response = server.postBenchmark(other);
            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(json(response).get("field").textValue()).isEqualTo("id");
            assertThat(json(response).get("error").textValue()).isEqualTo("another benchmark is saved under this id");
        }
    }

    @Test
    void onlyTheTokenThatSharingReturnedDeletesABenchmark() {
        String token = json(server.postBenchmark(BenchmarkSamples.benchmark(ID), "Idempotency-Key", KEY))
                .get("deleteToken")
                .textValue();
        String address = "/api/benchmarks/" + ID;
        assertThat(server.delete(address).statusCode()).isEqualTo(401);
        assertThat(server.delete(address, "Authorization", "Bearer wrong").statusCode())
                .isEqualTo(403);
        // The token of a benchmark deletes no run, even one with the same id.
        server.postRun(RunSamples.run(ID));
        assertThat(server.delete("/api/runs/" + ID, "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.delete(address, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(204);
        assertThat(server.get(address).statusCode()).isEqualTo(404);
        HttpResponse<byte[]> again = server.delete(address, "Authorization", "Bearer " + token);
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(json(again).get("error").textValue()).isEqualTo("there is no benchmark with this id");
        assertThat(server.get("/api/runs/" + ID).statusCode()).isEqualTo(200);
    }

    @Test
    void theTokenComesAgainOnlyForTheKeyThatShared() {
        HttpResponse<byte[]> first = server.postBenchmark(BenchmarkSamples.benchmark(ID), "Idempotency-Key", KEY);
        HttpResponse<byte[]> again = server.postBenchmark(BenchmarkSamples.benchmark(ID), "Idempotency-Key", KEY);
        HttpResponse<byte[]> stranger = server.postBenchmark(BenchmarkSamples.benchmark(ID));
        assertThat(json(again).get("deleteToken")).isEqualTo(json(first).get("deleteToken"));
        assertThat(json(stranger).has("deleteToken")).isFalse();
    }

    @Test
    void aListHasOnlyWhatDevicesAreComparedBy() {
        server.postBenchmark(BenchmarkSamples.benchmark(ID));
        JsonNode item = json(server.get("/api/benchmarks")).get("benchmarks").get(0);
        assertThat(item.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "nickname", "createdAt", "device", "browser", "rows");
        assertThat(item.get("device").textValue()).isEqualTo("갤럭시 북, 8코어");
        assertThat(item.get("rows")).hasSize(6).allSatisfy(row -> {
            assertThat(row.get("hidden").intValue()).isEqualTo(50);
            assertThat(row.get("batch").intValue()).isEqualTo(100);
        });
    }

    @ParameterizedTest
    @CsvSource({"'', 43210", "order=newest, 43210", "order=fastest, 31024"})
    void pagesGoByTimeOrBySpeed(String order, String expected) {
        // By speed, then by id: 3 (0.1 ms), 1 (0.125), 0 and 2 (0.15, with ascending ids), 4 (0.175).
        double[] millis = {0.15, 0.125, 0.15, 0.1, 0.175};
        for (int i = 0; i < millis.length; i++) {
            server.postBenchmark(BenchmarkSamples.taking("00000000-0000-4000-8000-00000000000" + i, millis[i]));
            server.clock.advance(1);
        }
        StringBuilder listed = new StringBuilder();
        String next = null;
        do {
            String after = next == null ? "" : "&after=" + next;
            JsonNode page = json(server.get("/api/benchmarks?limit=2&" + order + after));
            assertThat(page.get("benchmarks").size()).isBetween(1, 2);
            page.get("benchmarks")
                    .forEach(item -> listed.append(item.get("id").textValue().substring(35)));
            next = page.get("next").textValue();
        } while (next != null);
        assertThat(listed).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "order=slowest, order, 'order is not one of newest, fastest'",
        "order=, order, newest",
        "limit=101, limit, '[1, 100]'",
        "after=x, after, cursor"
    })
    void aListThatCannotBeIsRefused(String query, String field, String part) {
        HttpResponse<byte[]> response = server.get("/api/benchmarks?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("field").textValue()).isEqualTo(field);
        assertThat(json(response).get("error").textValue()).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "3f0c0a52-9a5e-4c1b-8d27-0123456789ac", "%27%20OR%20%271%27=%271"})
    void anUnknownBenchmarkIsNotFound(String id) {
        assertThat(server.get("/api/benchmarks/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyJsonOfThisServersOwnPagesIsTaken() {
        byte[] body = BenchmarkSamples.benchmark(ID).getBytes(StandardCharsets.UTF_8);
        assertThat(server.post("/api/benchmarks", body, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(server.postBenchmark(BenchmarkSamples.benchmark(ID), "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.delete("/api/benchmarks/" + ID, "Authorization", "Bearer x", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(header(server.delete("/api/benchmarks"), "Allow").split(", "))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST");
    }

    @Test
    void runsAndBenchmarksShareOneLimit() {
        for (int i = 0; i < PostLimit.OF_STRANGERS / 2; i++) {
            assertThat(server.postRun("{}").statusCode()).isEqualTo(400);
            assertThat(server.postBenchmark("{}").statusCode()).isEqualTo(400);
        }
        HttpResponse<byte[]> response = server.postBenchmark(BenchmarkSamples.benchmark(ID));
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(header(response, "Retry-After")).isEqualTo("1");
        server.time.advance(Duration.ofSeconds(1));
        assertThat(server.postBenchmark(BenchmarkSamples.benchmark(ID)).statusCode())
                .isEqualTo(201);
    }
}
