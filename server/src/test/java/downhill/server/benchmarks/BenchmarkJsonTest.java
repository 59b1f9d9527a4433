package downhill.server.benchmarks;

import static downhill.server.BenchmarkSamples.ID;
import static downhill.server.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.BenchmarkSamples;
import downhill.server.TestServer;
import downhill.server.http.Security;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a posted benchmark must look like, asked of a running server. */
class BenchmarkJsonTest {
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
        return Arguments.of(status, field, part, BenchmarkSamples.changed(change));
    }

    private static Arguments badRow(int status, String name, String part, Consumer<ObjectNode> change) {
        return Arguments.of(status, "rows[1]." + name, part, BenchmarkSamples.changedRow(1, change));
    }

    static Stream<Arguments> badBenchmarks() {
        return Stream.of(
                bad(400, "id", "is missing", b -> b.remove("id")),
                bad(422, "id", "not a UUID", b -> b.put("id", "1")),
                bad(400, "nickname", "a number, not a string", b -> b.put("nickname", 7)),
                bad(422, "nickname", "41 characters, outside [1, 40]", b -> b.put("nickname", "가".repeat(41))),
                bad(422, "device", "0 characters, outside [1, 80]", b -> b.put("device", "  ")),
                bad(422, "device", "81 characters, outside [1, 80]", b -> b.put("device", "가".repeat(81))),
                bad(422, "device", "control character", b -> b.put("device", "a\nb")),
                bad(422, "browser", "81 characters", b -> b.put("browser", "C".repeat(81))),
                bad(400, "browser", "null, not a string", b -> b.putNull("browser")),
                bad(
                        400,
                        "userAgent",
                        "a benchmark has no field named \"userAgent\", only",
                        b -> b.put("userAgent", "x")),
                bad(400, "rows", "is missing", b -> b.remove("rows")),
                bad(400, "rows", "an object, not a list", b -> b.putObject("rows")),
                bad(422, "rows", "0 entries, outside [1, 100]", b -> b.putArray("rows")),
                bad(422, "rows", "101 entries, outside [1, 100]", b -> grow(b, 101)),
                bad(400, "rows[0]", "a number, not an object", b -> rows(b).set(0, b.numberNode(1))),
                bad(
                        422,
                        "rows[8]",
                        "the same as rows[2]",
                        b -> rows(b).add(rows(b).get(2).deepCopy())),
                bad(
                        422,
                        "rows",
                        "no entry with work = step, hidden = 50 and batch = 100",
                        BenchmarkJsonTest::keepOthers),
                badRow(400, "ms", "is missing", r -> r.remove("ms")),
                badRow(400, "median", "rows[1] has no field named \"median\"", r -> r.put("median", 1)),
                badRow(
                        422,
                        "work",
                        "not one of step, forward, backward, update, numericalGradient, denseStep, wholeRun",
                        r -> r.put("work", "epoch")),
                badRow(422, "path", "not one of java, simd", r -> r.put("path", "SIMD")),
                badRow(400, "path", "a number, not a string", r -> r.put("path", 1)),
                badRow(422, "workers", "workers = 0, not a whole number in [1, 64]", r -> r.put("workers", 0)),
                badRow(422, "workers", "workers = 65, not a whole number in [1, 64]", r -> r.put("workers", 65)),
                badRow(422, "workers", "= 1.5, not a whole number", r -> r.put("workers", 1.5)),
                badRow(422, "hidden", "hidden = 501, not a whole number in [1, 500]", r -> r.put("hidden", 501)),
                badRow(422, "batch", "batch = 1001, not a whole number in [1, 1000]", r -> r.put("batch", 1001)),
                badRow(422, "ms", "ms = 0, outside [0.0001, 600000]", r -> r.put("ms", 0)),
                badRow(422, "min", "min = 0.00009, outside [0.0001, 600000]", r -> r.put("min", 9e-5)),
                badRow(422, "ms", "ms = -1, outside [0.0001, 600000]", r -> r.put("ms", -1)),
                badRow(422, "min", "min = 0, outside [0.0001, 600000]", r -> r.put("min", 0)),
                badRow(422, "max", "max = 600001, outside [0.0001, 600000]", r -> r.put("max", 600_001)),
                badRow(422, "min", "min = 0.31251, above ms = 0.3125", r -> r.put("min", 0.31251)),
                badRow(422, "max", "max = 0.31249, below ms = 0.3125", r -> r.put("max", 0.31249)),
                badRow(400, "ms", "a string, not a number", r -> r.put("ms", "1")));
    }

    @ParameterizedTest
    @MethodSource("badBenchmarks")
    void namesTheFieldAndWhatIsAllowed(int status, String field, String part, String benchmark) {
        HttpResponse<byte[]> response = server.postBenchmark(benchmark);
        assertThat(response.statusCode()).as(TestServer.text(response)).isEqualTo(status);
        assertThat(json(response).get("field").textValue()).isEqualTo(field);
        assertThat(json(response).get("error").textValue()).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400"})
    void aNumberBeyondDoublesIsRefused(String number) {
        HttpResponse<byte[]> response =
                server.postBenchmark(BenchmarkSamples.newBenchmark().replace("\"ms\":17", "\"ms\":" + number));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).get("field").textValue()).isEqualTo("rows[3].ms");
        assertThat(json(response).get("error").textValue()).contains("Infinity, outside [0.0001, 600000]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{}{}", "{\"id\":NaN}", "{\"id\":\"a\",\"id\":\"b\"}"})
    void whatIsNotOneJsonObjectIsRefused(String body) {
        assertThat(server.postBenchmark(body).statusCode()).isEqualTo(400);
    }

    @Test
    void aHundredRowsOfTheLongestNumbersAreTaken() {
        HttpResponse<byte[]> response = server.postBenchmark(BenchmarkSamples.changed(b -> grow(b, 100)));
        assertThat(response.statusCode()).as(TestServer.text(response)).isEqualTo(201);
        assertThat(json(server.get("/api/benchmarks/" + ID)).get("rows")).hasSize(100);
    }

    @Test
    void aBodyLargerThan64KibibytesIsRefused() {
        byte[] large =
                (BenchmarkSamples.newBenchmark() + " ".repeat(Security.MAX_BODY)).getBytes(StandardCharsets.UTF_8);
        assertThat(server.post("/api/benchmarks", large, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(413);
    }

    private static ArrayNode rows(ObjectNode benchmark) {
        return (ArrayNode) benchmark.get("rows");
    }

    /** Adds rows of different sizes, with doubles of seventeen digits and an exponent, until there are so many. */
    private static void grow(ObjectNode benchmark, int count) {
        for (int hidden = 401; rows(benchmark).size() < count; hidden++) {
            ObjectNode row = rows(benchmark).get(3).deepCopy();
            row.put("hidden", hidden).put("batch", 1000).put("workers", 64);
            rows(benchmark)
                    .add(row.put("min", 1.2345678901234567E-4)
                            .put("ms", 1.2345678901234568E-4)
                            .put("max", 123456.78901234567));
        }
    }

    private static void keepOthers(ObjectNode benchmark) {
        ArrayNode rows = rows(benchmark);
        rows.remove(0);
        rows.remove(0);
        rows.remove(0);
    }
}
