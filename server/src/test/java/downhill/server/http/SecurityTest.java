package downhill.server.http;

import static downhill.server.TestServer.header;
import static downhill.server.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.RunSamples;
import downhill.server.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTest {
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
    void everyKindOfAnswerCarriesTheHeaders() {
        String tag = header(server.get("/lab"), "ETag");
        requireHeaders(server.get("/lab"), 200);
        requireHeaders(server.head("/lab"), 200);
        requireHeaders(server.get("/lab", "If-None-Match", tag), 304);
        requireHeaders(server.get("/lab", "Range", "bytes=0-1"), 206);
        requireHeaders(server.get("/lab", "Range", "bytes=9999-"), 416);
        requireHeaders(server.get("/nothing", "Accept", "text/html"), 404);
        requireHeaders(server.get("/api/nothing"), 404);
        requireHeaders(server.delete("/lab"), 405);
        requireHeaders(server.get("/api/runs"), 200);
        requireHeaders(server.get("/api/runs?limit=0"), 400);
        requireHeaders(server.postRun("{"), 400);
        requireHeaders(server.postRun(RunSamples.newRun()), 201);
        requireHeaders(server.post("/api/runs", new byte[] {1}), 415);
        requireHeaders(server.postRun("{", "Origin", "https://elsewhere.example"), 403);
        requireHeaders(server.get("/data/mnist/manifest.json"), 200);
        requireHeaders(server.get("/healthz"), 200);
    }

    @Test
    void strangersMayReadFilesAndDataButNothingElse() {
        for (String path :
                new String[] {"/lab", "/css/a.css", "/js/a.js", "/data/index.json", "/data/mnist/manifest.json"}) {
            HttpResponse<byte[]> file = server.get(path, "Origin", "null");
            assertThat(header(file, "Cross-Origin-Resource-Policy")).as(path).isEqualTo("cross-origin");
            assertThat(header(file, "Access-Control-Allow-Origin")).as(path).isEqualTo("*");
            assertThat(header(file, "Access-Control-Allow-Credentials"))
                    .as(path)
                    .isNull();
        }
        for (String path : new String[] {"/api/runs", "/api/nothing", "/healthz", "/nothing"}) {
            HttpResponse<byte[]> answer = server.get(path, "Origin", "null");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Access-Control-Allow-Origin")).as(path).isNull();
        }
    }

    @Test
    void theHeadersIsolateThePageAndAllowOnlyThisServersCode() {
        HttpResponse<byte[]> page = server.get("/lab");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Embedder-Policy")).isEqualTo("require-corp");
        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self';")
                .doesNotContain("unsafe-inline");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Server")).isNull();
    }

    /** Such as one in a frame that the course website has sandboxed: it has no origin, so nothing is of its own. */
    @Test
    void filesMayBeUsedByAnyPageAndAnswersOfTheBoardMayNot() {
        for (String path : List.of("/lab", "/js/a.js", "/css/a.css", "/data/mnist/manifest.json")) {
            HttpResponse<byte[]> file = server.get(path);
            assertThat(header(file, "Cross-Origin-Resource-Policy")).as(path).isEqualTo("cross-origin");
            assertThat(header(file, "Access-Control-Allow-Origin")).as(path).isEqualTo("*");
        }
        HttpResponse<byte[]> runs = server.get("/api/runs");
        assertThat(header(runs, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(runs, "Access-Control-Allow-Origin")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'GARBAGE', 400",
        "'GET / HTTP/1.1\r\nHost: a b c', 400",
        "'GET /%zz HTTP/1.1\r\nHost: localhost', 400",
        "'GET /%u0041 HTTP/1.1\r\nHost: localhost', 400",
        "'GET /api/runs/%u0041 HTTP/1.1\r\nHost: localhost', 400",
        "'GET /api/runs;%z0 HTTP/1.1\r\nHost: localhost', 400",
        "'GET /a/..;/b HTTP/1.1\r\nHost: localhost', 400",
        "'GET /../../etc/passwd HTTP/1.1\r\nHost: localhost', 400",
        "'TRACE /lab HTTP/1.1\r\nHost: localhost', 405"
    })
    void whatIsNoProperRequestGetsTheSameHeadersAndJson(String request, int status) throws IOException {
        requireRawAnswer(request, status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"})
    void aBodyThatBreaksOffIsRefusedAndNoFaultOfTheServer(String rest) throws IOException {
        PrintStream standardError = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (Socket socket = new Socket("127.0.0.1", server.port());
                PrintStream kept = new PrintStream(log)) {
            System.setErr(kept);
            socket.setSoTimeout(10_000);
            String head = "POST /api/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
            socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .endsWith("{\"error\":\"the body broke off before its end\",\"field\":null}");
        } finally {
            System.setErr(standardError);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void linesLongerThanEightKilobytesAreRefused() throws IOException {
        requireRawAnswer("GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: localhost", 414);
        requireRawAnswer("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(9000), 431);
    }

    @Test
    void aFailureInsideTheServerTellsTheClientNothingOfIt() {
        server.database.close();
        for (String path : new String[] {"/healthz", "/api/runs"}) {
            HttpResponse<byte[]> response = server.get(path);
            requireHeaders(response, 503);
            assertThat(json(response).get("error").textValue()).isEqualTo("the database does not answer");
        }
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsToldWhichOnesItTakes() {
        HttpResponse<byte[]> response = server.post("/lab", new byte[0]);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
        assertThat(header(server.delete("/api/runs"), "Allow").split(", "))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST");
        assertThat(server.post("/nothing", new byte[0]).statusCode()).isEqualTo(404);
    }

    @Test
    void theShortAddressOfTheGlossaryLeadsThere() {
        HttpResponse<byte[]> response = server.get("/glossary?lang=en");
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(header(response, "Location")).endsWith("/learn/glossary?lang=en");
    }

    @Test
    void aLostReaderGetsAPageInBothLanguagesAndAProgramJson() {
        HttpResponse<byte[]> page = server.get("/nothing", "Accept", "text/html,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(TestServer.text(page)).contains("이 주소에는 페이지가 없습니다", "There is no page at this address");
        assertThat(TestServer.text(page)).contains("<html lang=\"ko\">", "<a href=\"/learn\">", "<title data-ko");
        HttpResponse<byte[]> english = server.get("/nothing", "Accept", "text/html", "Accept-Language", "en");
        assertThat(TestServer.text(english)).contains("<html lang=\"en\">", ">Page not found · Downhill</title>");
        HttpResponse<byte[]> api = server.get("/api/nothing", "Accept", "text/html");
        assertThat(header(api, "Content-Type")).isEqualTo("application/json");
        assertThat(json(api).get("error").textValue()).isEqualTo("there is nothing at this address");
        assertThat(json(api).get("field").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example, 403",
        "Origin, null, 403",
        "Origin, http://127.0.0.1:1, 403",
        "Origin, http://[, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 201",
        "Sec-Fetch-Site, none, 201"
    })
    void onlyTheServersOwnPagesMaySaveAndDelete(String name, String value, int status) {
        assertThat(server.postRun(RunSamples.newRun(), name, value).statusCode())
                .isEqualTo(status);
        int deletion = server.delete("/api/runs/" + RunSamples.ID, "Authorization", "Bearer x", name, value)
                .statusCode();
        assertThat(deletion).isEqualTo(status == 403 ? 403 : 404);
    }

    @Test
    void theOwnOriginMaySave() {
        String own = "http://127.0.0.1:" + server.port();
        assertThat(server.postRun(RunSamples.newRun(), "Origin", own).statusCode())
                .isEqualTo(201);
        String behindProxy = "https://127.0.0.1:" + server.port();
        assertThat(server.postRun(RunSamples.newRun(), "Origin", behindProxy).statusCode())
                .isEqualTo(201);
    }

    private void requireRawAnswer(String request, int status) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("{\"error\":\"");
            Security.HEADERS.forEach(
                    (name, value) -> assertThat(answer).contains("\r\n" + name + ": " + value + "\r\n"));
        }
    }

    private static void requireHeaders(HttpResponse<byte[]> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        boolean file = header(response, "Access-Control-Allow-Origin") != null;
        Security.HEADERS.forEach((name, value) -> {
            boolean shared = file && name.equals("Cross-Origin-Resource-Policy");
            assertThat(response.headers().allValues(name)).as(name).containsExactly(shared ? "cross-origin" : value);
        });
        if (status >= 400) {
            assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        }
    }
}
