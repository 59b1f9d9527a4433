package downhill.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.RunSamples;
import downhill.server.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code /metrics} and the access log say of requests, and to whom. */
class TrafficTest {
    private static final String TOKEN = "abcdefghijklmnop";
    private static final Map<String, String> SETTINGS = Map.of("METRICS_TOKEN", TOKEN);

    @TempDir
    Path folder;

    private static String metrics(TestServer server) {
        return TestServer.text(server.get("/metrics", "Authorization", "Bearer " + TOKEN));
    }

    /** The answer may be here before it has been counted. */
    private static void awaitLine(TestServer server, String line) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        String said = metrics(server);
        while (!said.contains("\n" + line + "\n")) {
            assertThat(System.nanoTime()).as(line + "\nis not in\n" + said).isLessThan(deadline);
            Thread.sleep(20);
            said = metrics(server);
        }
    }

    @Test
    void requestsAreCountedByRouteMethodAndStatus() throws Exception {
        try (TestServer server = new TestServer(folder, SETTINGS)) {
            server.postRun(RunSamples.run(RunSamples.ID));
            server.postRun(RunSamples.run(RunSamples.ID));
            server.postRun("{");
            server.get("/api/runs/" + RunSamples.ID + "?secret=1");
            server.get("/nothing/" + RunSamples.ID);
            server.get("/lab");
            server.get("/css/a.css");
            server.get("/js/a.js");
            server.send(server.request("BREW", "/lab", new byte[0]));
            String count = "http_server_requests_seconds_count";
            awaitLine(server, count + "{method=\"POST\",route=\"/api/runs\",status=\"201\"} 1");
            awaitLine(server, count + "{method=\"POST\",route=\"/api/runs\",status=\"200\"} 1");
            awaitLine(server, count + "{method=\"POST\",route=\"/api/runs\",status=\"400\"} 1");
            awaitLine(server, count + "{method=\"GET\",route=\"/api/runs/{id}\",status=\"200\"} 1");
            awaitLine(server, count + "{method=\"GET\",route=\"none\",status=\"404\"} 1");
            awaitLine(server, count + "{method=\"GET\",route=\"/lab\",status=\"200\"} 1");
            awaitLine(server, count + "{method=\"GET\",route=\"/css/*.css\",status=\"200\"} 1");
            awaitLine(server, count + "{method=\"GET\",route=\"/js/*.js\",status=\"200\"} 1");
            awaitLine(server, "downhill_saved_total{kind=\"run\"} 1.0");
            awaitLine(server, "downhill_runs_checked_total{verdict=\"different\"} 1.0");
            awaitLine(server, "downhill_runs_waiting 0.0");
            // Its own request is under way.
            awaitLine(server, "http_server_requests_active 1.0");
            assertThat(metrics(server))
                    .contains(
                            "jvm_memory_used_bytes{", "jvm_gc_", "jvm_threads_live_threads ", "process_uptime_seconds ")
                    .contains("hikaricp_connections_active{pool=\"readers\"}", "hikaricp_connections{pool=\"writer\"}")
                    .contains("method=\"OTHER\"")
                    .contains("http_server_requests_seconds_bucket{")
                    .doesNotContain(RunSamples.ID, "secret", "민지", "BREW", "127.0.0.1");
        }
    }

    @Test
    void whatTheLimitRefusesIsCounted() throws Exception {
        try (TestServer server = new TestServer(folder, SETTINGS)) {
            int refused = 0;
            while (refused < 3) {
                HttpResponse<byte[]> answer = server.postRun("{}", PostLimit.TOKEN, "phone-0123456789");
                refused += answer.statusCode() == 429 ? 1 : 0;
            }
            awaitLine(server, "downhill_refused_total 3.0");
        }
    }

    @Test
    void onlyWhoSendsTheTokenIsAnswered() {
        try (TestServer server = new TestServer(folder, SETTINGS)) {
            HttpResponse<byte[]> answer = server.get("/metrics", "Authorization", "Bearer " + TOKEN);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(TestServer.header(answer, "Content-Type")).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
            assertThat(TestServer.header(answer, "Cache-Control")).isEqualTo("no-store");
            HttpResponse<byte[]> without = server.get("/metrics");
            assertThat(without.statusCode()).isEqualTo(401);
            assertThat(TestServer.header(without, "WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(server.get("/metrics", "Authorization", "Bearer " + TOKEN.toUpperCase(Locale.ROOT))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    /** A proxy on this computer may ask as a program here does: from 127.0.0.1, for 127.0.0.1, and adding nothing. */
    @Test
    void withoutTheSettingThereIsNothing() {
        try (TestServer server = new TestServer(folder)) {
            HttpResponse<byte[]> answer = server.get("/metrics");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(TestServer.text(answer))
                    .isEqualTo("{\"error\":\"there is nothing at this address\",\"field\":null}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/runs/{id}, /api/runs/{id}",
        "/learn/cost, /learn/cost",
        "/, /",
        "/*, /*",
        "/data/{set}/{file}, /data/{set}/{file}",
        "/service-worker.js, /*.js",
        "/app/client.0123456789abcdef.js, /app/*.js",
        "/lab.0123456789abcdef.html, /*.html",
        "/v1.2/runs, /v1.2/runs"
    })
    void filesAreKnownByFolderAndKind(String route, String pattern) {
        assertThat(Traffic.pattern(route)).isEqualTo(pattern);
    }

    @Test
    void theAccessLogHasALineForEachRequestAndNothingOfWhoSentIt() throws Exception {
        assertThat(accessLog(Map.of("ACCESS_LOG", "stdout", "METRICS_TOKEN", TOKEN)))
                .satisfiesExactly(
                        line -> assertThat(line).matches("POST /api/runs 201 \\d+ \\d+"),
                        line -> assertThat(line).matches("GET /api/runs/\\{id} 200 \\d{3} \\d+"),
                        line -> assertThat(line).matches("GET none 404 \\d+ \\d+"));
    }

    @Test
    void thereIsNoAccessLogUnlessItIsAskedFor() throws Exception {
        assertThat(accessLog(SETTINGS)).isEmpty();
    }

    /** Returns what a server writes of three requests, without the time of each; other tests may print meanwhile. */
    private List<String> accessLog(Map<String, String> settings) throws Exception {
        PrintStream standardOutput = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try (TestServer server = new TestServer(folder, settings)) {
            server.postRun(RunSamples.run(RunSamples.ID));
            server.get("/api/runs/" + RunSamples.ID + "?secret=1", "User-Agent", "Some browser");
            server.get("/nothing");
            // The answer may be here before it has been written down.
            awaitLine(server, "http_server_requests_seconds_count{method=\"GET\",route=\"none\",status=\"404\"} 1");
        } finally {
            System.setOut(standardOutput);
        }
        Pattern line = Pattern.compile("(?m)^20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z (.*)$");
        return line.matcher(written.toString(StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .filter(request -> !request.contains(" /metrics "))
                .toList();
    }
}
