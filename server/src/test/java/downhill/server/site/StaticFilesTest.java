package downhill.server.site;

import static downhill.server.TestServer.header;
import static downhill.server.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import downhill.server.files.MediaTypes;
import downhill.server.files.StoredFile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticFilesTest {
    private static final Pattern LINK = Pattern.compile("\\s(?:src|href)=\"(/[^\"?#]*)");

    @Test
    void pagesNameTheirAssetsByContent(@TempDir Path folder) {
        try (TestServer server = new TestServer(folder)) {
            String html = text(server.get("/"));
            assertThat(html)
                    .matches(".*href=\"/css/a\\.[0-9a-f]{16}\\.css\".*src=\"/js/a\\.[0-9a-f]{16}\\.js\".*")
                    .contains("<a href=\"/lab\">");
            String script = html.replaceFirst(".*src=\"([^\"]*)\".*", "$1");
            HttpResponse<byte[]> response = server.get(script);
            assertThat(text(response)).isEqualTo("let a = 1;");
            assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(response, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        }
    }

    @Test
    void aPageIsRevalidatedAndSaysItsCharset(@TempDir Path folder) {
        try (TestServer server = new TestServer(folder)) {
            HttpResponse<byte[]> response = server.get("/lab");
            assertThat(text(response)).contains("내리막");
            assertThat(header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
            assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
            assertThat(server.get("/lab.html").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anotherContentGivesAnotherName() {
        Set<String> before =
                StaticFiles.of(Map.of("/a.js", bytes("1"))).byAddress().keySet();
        Set<String> after =
                StaticFiles.of(Map.of("/a.js", bytes("2"))).byAddress().keySet();
        assertThat(before).hasSize(2).contains("/a.js").isNotEqualTo(after);
    }

    @Test
    void dollarsAndBackslashesInNamesAreOnlyCharacters() {
        StaticFiles files = StaticFiles.of(Map.of("/p.html", bytes("<a href=\"/$1\\x\">"), "/v1.0/x", bytes("x")));
        assertThat(TestServer.text(files.byAddress().get("/p"))).isEqualTo("<a href=\"/$1\\x\">");
        assertThat(files.byAddress().keySet()).anyMatch(name -> name.matches("/v1\\.0/x\\.[0-9a-f]{16}"));
    }

    @Test
    void theServiceWorkerKnowsTheHashedAddressOfEveryPageAndAsset() {
        Map<String, StoredFile> files = StaticFiles.of(Map.of(
                        "/index.html", bytes("<link href=\"/a.css\">"),
                        "/learn/cost.html", bytes("<p>"),
                        "/a.css", bytes("p {}"),
                        "/a.png", bytes("picture"),
                        "/service-worker.js", bytes("install(SITE);")))
                .byAddress();
        StoredFile worker = files.get("/service-worker.js");
        assertThat(worker.cacheControl()).isEqualTo(StoredFile.REVALIDATE);
        String[] lines = TestServer.text(worker).split("\n");
        assertThat(lines[1]).isEqualTo("install(SITE);");
        assertThat(lines[0])
                .matches("const SITE = \\{\"pages\":\\{\"/\":\"/index\\.[0-9a-f]{16}\\.html\","
                        + "\"/learn/cost\":\"/learn/cost\\.[0-9a-f]{16}\\.html\"},"
                        + "\"files\":\\[\"/a\\.[0-9a-f]{16}\\.css\"],\"version\":\"[0-9a-f]{16}\"};");
        String page = lines[0].replaceFirst(".*\"/\":\"([^\"]*)\".*", "$1");
        assertThat(files.get(page).cacheControl()).isEqualTo(StoredFile.IMMUTABLE);
        assertThat(TestServer.text(files.get(page))).isEqualTo(TestServer.text(files.get("/")));
    }

    @Test
    void theServiceWorkerFetchesFirstWhatOthersAreCompressedAgainstAndLastWhatIsRarelyNeeded() {
        Map<String, byte[]> contents = Map.of(
                "/app/bench.js", bytes("1"),
                "/app/boards.js", bytes("2"),
                "/app/client.js", bytes("3"),
                "/app/client.js.worker.dcb", TestServer.compressedAgainst("5"),
                "/app/worker.js", bytes("5"),
                "/css/base.css", bytes("4"),
                "/service-worker.js", bytes("x"));
        String site = TestServer.text(StaticFiles.of(contents).byAddress().get("/service-worker.js"));
        assertThat(site)
                .containsPattern(
                        "\\[\"/app/worker[^\"]*\",\"/app/client[^\"]*\",\"/css/base[^\"]*\",\"/app/bench[^\"]*\",\"/app/boards[^\"]*\"]");
    }

    @Test
    void aChangeOfAnyFileIsANewVersion() {
        Map<String, byte[]> one = Map.of("/service-worker.js", bytes("x"), "/p.html", bytes("1"), "/a.js", bytes("1"));
        Map<String, byte[]> page = new TreeMap<>(one);
        page.put("/p.html", bytes("2"));
        Map<String, byte[]> asset = new TreeMap<>(one);
        asset.put("/a.js", bytes("2"));
        Set<String> versions = Stream.of(one, page, asset)
                .map(contents -> StaticFiles.of(contents)
                        .byAddress()
                        .get("/service-worker.js")
                        .hash())
                .collect(Collectors.toSet());
        assertThat(versions).hasSize(3);
    }

    @Test
    void theProgramHoldsTheClientAndEveryFileItsPagesName() {
        Map<String, StoredFile> files = StaticFiles.load().byAddress();
        assertThat(files).containsKeys("/app/client.js", "/app/pages.js", "/app/worker.js");
        assertThat(files.keySet()).noneMatch(address -> address.startsWith("/data/"));
        files.forEach((address, file) -> {
            assertThat(file.contentType()).as(address).isNotEqualTo(MediaTypes.BINARY);
            if (file.contentType().equals(MediaTypes.HTML)) {
                assertThat(TestServer.text(file))
                        .as(address + " says in both languages that it needs JavaScript")
                        .containsPattern("(?s)<noscript>.*lang=\"ko\".*lang=\"en\".*</noscript>");
                Set<String> named = LINK.matcher(TestServer.text(file))
                        .results()
                        .map((MatchResult link) -> link.group(1))
                        .collect(Collectors.toSet());
                assertThat(files.keySet()).as("named by " + address).containsAll(named);
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
