package downhill.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import downhill.server.site.StaticFiles;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final String PICTURE = "<meta property=\"og:image\" content=\"";

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
    void theHeadIsInTheLanguageThatTheAddressAsksFor() {
        String korean = TestServer.text(server.get("/learn/cost?lang=ko", "Accept-Language", "en"));
        assertThat(korean)
                .contains("<html lang=\"ko\">", ">비용 · 내리막</title>", "content=\"얼마나 틀렸나?\">")
                .contains("<meta property=\"og:title\" content=\"비용 · 내리막\">")
                .contains("<meta property=\"og:description\" content=\"얼마나 틀렸나?\">")
                .contains("<meta property=\"og:locale\" content=\"ko_KR\">")
                .containsPattern(PICTURE + "http://127\\.0\\.0\\.1:[0-9]+/preview/ko/cost\\.[0-9a-f]{16}\\.png\">");
        String english = TestServer.text(server.get("/learn/cost?lang=en&W=5", "Accept-Language", "ko"));
        assertThat(english)
                .contains("<html lang=\"en\">", ">Cost · Downhill</title>", "content=\"How &quot;wrong&quot;?\">")
                .contains("<meta property=\"og:title\" content=\"Cost · Downhill\">")
                .contains("<meta property=\"og:description\" content=\"How &quot;wrong&quot;?\">")
                .containsPattern(PICTURE + "http://127\\.0\\.0\\.1:[0-9]+/preview/en/index\\.[0-9a-f]{16}\\.png\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US,en;q=0.9|en",
                "fr,en;q=0.5|en",
                "en;q=0.5,ko|ko",
                "en;q=0,fr|ko",
                "fr|ko",
                ";;=|ko",
                "*|ko",
                "-|ko"
            })
    void otherwiseTheBrowserDecidesAndKoreanComesFirst(String acceptLanguage, String language) {
        HttpResponse<byte[]> page = server.get("/learn/cost", "Accept-Language", acceptLanguage);
        assertThat(TestServer.text(page)).contains("<html lang=\"" + language + "\">");
        assertThat(page.headers().allValues("Vary")).contains("Accept-Language");
        String tag = TestServer.header(page, "ETag");
        assertThat(server.get("/learn/cost", "Accept-Language", acceptLanguage, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void behindAProxyThatSpeaksTlsThePictureIsThere() throws IOException {
        assertThat(rawPage("Host: downhill.example\r\nX-Forwarded-Proto: https"))
                .contains(PICTURE + "https://downhill.example/preview/ko/cost.");
    }

    /** What a client sends as Host comes back to itself only, and only where it can be a host. */
    @ParameterizedTest
    @ValueSource(strings = {"a_b.example", "a&quot;b", "exa'mple", "a,b"})
    void whatIsNoHostIsLeftOut(String host) throws IOException {
        String page = rawPage("Host: " + host);
        assertThat(page).doesNotContain(host + "/preview");
        if (page.startsWith("HTTP/1.1 200")) {
            assertThat(page).contains(PICTURE + "/preview/ko/cost.");
        }
    }

    /** A hundred names within a moment: but for a few of them the page is the one that is kept, and so is its tag. */
    @Test
    void aPageIsNotComposedForEachNameThatAStrangerInvents(@TempDir Path folder) throws IOException {
        try (TestServer other = new TestServer(folder)) {
            String known = "Host: downhill.example";
            assertThat(rawPage(other, known)).contains(PICTURE + "http://downhill.example/preview/ko/cost.");
            long begin = System.nanoTime();
            Set<String> tags = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                String page = rawPage(other, "Host: h" + i + ".example");
                tags.add(page.replaceAll("(?s).*\r\nETag: ([^\r]*)\r.*", "$1"));
                // The host that readers know is asked for meanwhile, too.
                assertThat(rawPage(other, known)).contains(PICTURE);
            }
            assertThat(tags.size()).isBetween(2, 10 + (int) ((System.nanoTime() - begin) / 1_000_000_000L));
        }
    }

    /** The page that a service worker keeps belongs to no host. */
    @Test
    void thePageWithAHashIsTheSameForAll() {
        StaticFiles files = StaticFiles.of(TestServer.FILES);
        String kept = TestServer.text(files.byAddress().get("/learn/cost"));
        assertThat(kept).contains("<html lang=\"ko\">", PICTURE + "/preview/ko/cost.");
    }

    private static String rawPage(String headers) throws IOException {
        return rawPage(server, headers);
    }

    private static String rawPage(TestServer server, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            String request = "GET /learn/cost HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
