package downhill.server.files;

import static downhill.server.TestServer.header;
import static downhill.server.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAnswerTest {
    private static final String CSS = "/css/a.css";
    private static final String MODULE = "/app/a.js";
    private static final String DCB = "gzip, deflate, br, zstd, dcb, dcz";
    private static final byte[] PLAIN = TestServer.FILES.get(CSS);

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void plainAndGzipAreTwoRepresentationsOfTheSameBytes() throws IOException {
        HttpResponse<byte[]> plain = server.get(CSS);
        HttpResponse<byte[]> gzip = server.get(CSS, "Accept-Encoding", "br, gzip");

        assertThat(plain.body()).isEqualTo(PLAIN);
        assertThat(header(plain, "Content-Encoding")).isNull();
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.body().length).isLessThan(PLAIN.length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(PLAIN);
        assertThat(header(plain, "ETag")).startsWith("\"").isNotEqualTo(header(gzip, "ETag"));
        for (HttpResponse<byte[]> response : Arrays.asList(plain, gzip)) {
            assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(header(response, "Content-Type")).isEqualTo("text/css; charset=utf-8");
            assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
            assertThat(header(response, "Accept-Ranges")).isEqualTo("bytes");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "GZIP;q=0.5 | true",
                "* | true",
                "identity, gzip | true",
                "gzip;q=0 | false",
                "gzip;q=0.000, * | false",
                "*;q=0 | false",
                "br, deflate | false",
                "xgzip | false"
            })
    void gzipIsSentToWhoeverAcceptsIt(String acceptEncoding, boolean gzip) {
        HttpResponse<byte[]> response = server.get(CSS, "Accept-Encoding", acceptEncoding);
        assertThat(header(response, "Content-Encoding")).isEqualTo(gzip ? "gzip" : null);
    }

    @Test
    void whatTheBuildHasCompressedByBrotliIsSentSoToWhoeverAcceptsIt() {
        HttpResponse<byte[]> brotli = server.get(MODULE, "Accept-Encoding", "gzip, deflate, br, zstd");
        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(header(brotli, "Vary")).isEqualTo("Accept-Encoding, Available-Dictionary");
        assertThat(brotli.body()).isEqualTo(TestServer.FILES.get("/app/a.js.br"));
        HttpResponse<byte[]> gzip = server.get(MODULE, "Accept-Encoding", "gzip, br;q=0");
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        HttpResponse<byte[]> plain = server.get(MODULE);
        assertThat(plain.body()).isEqualTo(TestServer.FILES.get("/app/a.js"));
        assertThat(Set.of(header(brotli, "ETag"), header(gzip, "ETag"), header(plain, "ETag")))
                .hasSize(3);
        String tag = header(brotli, "ETag");
        assertThat(server.get(MODULE, "Accept-Encoding", "br", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get(MODULE, "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> part = server.get(MODULE, "Accept-Encoding", "br", "Range", "bytes=0-3");
        assertThat(header(part, "Content-Encoding")).isNull();
        assertThat(text(part)).isEqualTo("let ");
        assertThat(server.get("/app/a.js.br").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverHasTheScriptThatAModuleIsCompressedAgainstGetsTheRest() {
        byte[] sha256 = StoredFile.sha256(TestServer.FILES.get("/js/a.js"));
        String kept = "/js/a." + StoredFile.hex(sha256).substring(0, 16) + ".js";
        assertThat(header(server.get(kept), "Use-As-Dictionary")).isEqualTo("match=\"/app/*\"");
        assertThat(header(server.get("/js/a.js"), "Use-As-Dictionary")).isNull();
        String known = ":" + Base64.getEncoder().encodeToString(sha256) + ":";

        HttpResponse<byte[]> rest = server.get(MODULE, "Accept-Encoding", DCB, "Available-Dictionary", known);
        assertThat(header(rest, "Content-Encoding")).isEqualTo("dcb");
        assertThat(header(rest, "Vary")).isEqualTo("Accept-Encoding, Available-Dictionary");
        assertThat(header(rest, "Use-As-Dictionary")).isNull();
        assertThat(rest.body()).isEqualTo(TestServer.FILES.get("/app/a.js.b.dcb"));
        assertThat(header(server.get(MODULE, "Accept-Encoding", DCB), "ETag")).isNotEqualTo(header(rest, "ETag"));
        assertThat(server.get(
                                MODULE,
                                "Accept-Encoding",
                                DCB,
                                "Available-Dictionary",
                                known,
                                "If-None-Match",
                                header(rest, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get("/app/a.js.b.dcb").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, br, dcb | :AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:",
                "gzip, br, dcb | KNOWN",
                "gzip, br, dcb | ::",
                "gzip, br, dcb | :KNOWN:, :KNOWN:",
                "gzip, br, dcb;q=0 | :KNOWN:",
                "gzip, br | :KNOWN:"
            })
    void whoeverHasAnotherDictionaryOrNoneGetsTheWholeModule(String accepted, String available) {
        String known = Base64.getEncoder().encodeToString(StoredFile.sha256(TestServer.FILES.get("/js/a.js")));
        HttpResponse<byte[]> response = server.get(
                MODULE, "Accept-Encoding", accepted, "Available-Dictionary", available.replace("KNOWN", known));
        assertThat(header(response, "Content-Encoding")).isEqualTo("br");
        assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding, Available-Dictionary");
        assertThat(response.body()).isEqualTo(TestServer.FILES.get("/app/a.js.br"));
    }

    @Test
    void whatGzipDoesNotShrinkIsSentAsItIs() {
        HttpResponse<byte[]> response = server.get("/js/a.js", "Accept-Encoding", "gzip");
        assertThat(text(response)).isEqualTo("let a = 1;");
        assertThat(header(response, "Content-Encoding")).isNull();
        assertThat(header(response, "Vary")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void headSaysWhatGetWouldSend(String acceptEncoding) {
        HttpResponse<byte[]> get = server.get(CSS, "Accept-Encoding", acceptEncoding);
        HttpResponse<byte[]> head = server.head(CSS, "Accept-Encoding", acceptEncoding, "Range", "bytes=0-3");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"ETag", "Content-Encoding", "Content-Type", "Cache-Control", "Vary"}) {
            assertThat(header(head, name)).isEqualTo(header(get, name));
        }
        assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(get.body().length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void aClientThatHasTheseBytesGetsNone(String acceptEncoding) {
        String tag = header(server.get(CSS, "Accept-Encoding", acceptEncoding), "ETag");
        for (String condition : new String[] {tag, "\"x\", W/" + tag, "*"}) {
            HttpResponse<byte[]> response =
                    server.get(CSS, "Accept-Encoding", acceptEncoding, "If-None-Match", condition);
            assertThat(response.statusCode()).isEqualTo(304);
            assertThat(response.body()).isEmpty();
            assertThat(header(response, "ETag")).isEqualTo(tag);
            assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void aTagOfTheOtherRepresentationDoesNotMatch() {
        String plainTag = header(server.get(CSS), "ETag");
        HttpResponse<byte[]> response = server.get(CSS, "Accept-Encoding", "gzip", "If-None-Match", plainTag);
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 0", "bytes=10-, 10, 3399", "bytes=-5, 3395, 3399", "bytes=3399-9999, 3399, 3399"})
    void aRangeIsOneOfThePlainBytes(String range, int first, int last) {
        HttpResponse<byte[]> response = server.get(CSS, "Range", range, "Accept-Encoding", "gzip");
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(header(response, "Content-Range")).isEqualTo("bytes " + first + "-" + last + "/3400");
        assertThat(header(response, "Content-Encoding")).isNull();
        assertThat(header(response, "ETag")).isEqualTo(header(server.get(CSS), "ETag"));
        assertThat(response.body()).isEqualTo(Arrays.copyOfRange(PLAIN, first, last + 1));
    }

    @Test
    void aRangeOutsideTheFileIsRefusedWithItsSize() {
        HttpResponse<byte[]> response = server.get(CSS, "Range", "bytes=3400-");
        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(header(response, "Content-Range")).isEqualTo("bytes */3400");
        assertThat(TestServer.json(response).get("error").textValue()).contains("3400 bytes");
    }

    @Test
    void severalRangesAreAnsweredWithTheWholeFile() {
        HttpResponse<byte[]> response = server.get(CSS, "Range", "bytes=0-1,5-6");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(PLAIN);
    }

    @Test
    void aRangeOfAFileThatHasChangedIsAnsweredWithTheWholeFile() {
        String tag = header(server.get(CSS), "ETag");
        assertThat(server.get(CSS, "Range", "bytes=0-1", "If-Range", tag).statusCode())
                .isEqualTo(206);
        for (String other : new String[] {"\"old\"", "W/" + tag, "Tue, 24 Nov 2026 08:00:00 GMT"}) {
            HttpResponse<byte[]> response = server.get(CSS, "Range", "bytes=0-1", "If-Range", other);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo(PLAIN);
        }
    }
}
