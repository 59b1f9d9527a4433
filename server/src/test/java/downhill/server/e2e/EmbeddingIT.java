package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lesson and the lab in a frame of a course page, which is of another site. */
class EmbeddingIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** An isolated page whose frame becomes as high as it says, and which keeps what it has heard. */
    private static final String COURSE = """
            <!doctype html><html lang="ko"><title>Course</title><link rel="icon" href="data:,">
            <iframe title="Downhill" %s width="360" height="300" src="%s"></iframe>
            <script>
              const frame = document.querySelector('iframe');
              window.heights = [];
              addEventListener('message', (event) => {
                if (event.source === frame.contentWindow && event.data.type === 'downhill:height') {
                  heights.push(event.data.height);
                  frame.height = event.data.height;
                }
              });
            </script>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"/learn/cost?embed=1", "/lab?embed=1&lang=en"})
    void frameInAnIsolatedPageTellsItsHeightWheneverItChanges(String path) throws IOException {
        try (Course course = new Course("", Product.shared().url(path));
                BrowserPage page = BrowserPage.open(Window.DESKTOP, course.url())) {
            page.forgive(BrowserPage.NO_FOCUS_IN_FRAMES);
            assertThat(page.evaluate("crossOriginIsolated")).isEqualTo(true);
            awaitWholeFrame(page);
            long narrow = height(page);
            assertThat(narrow).isGreaterThan(500);

            page.evaluate("frame.width = 900");
            Pause.until(LIMIT, () -> height(page) < narrow, () -> "the wider frame is no lower than " + narrow);
            awaitWholeFrame(page);
        }
    }

    @Test
    void lessonWorksInASandboxWhereItIsAStrangerToItsOwnServer() throws IOException {
        try (Course course =
                        new Course("sandbox=\"allow-scripts\"", Product.shared().url("/learn/cost?embed=1&W=5"));
                BrowserPage page = BrowserPage.open(Window.DESKTOP, course.url())) {
            page.forgive(BrowserPage.NO_FOCUS_IN_FRAMES);
            awaitWholeFrame(page);
            page.driver().switchTo().frame(0);
            assertThat(page.evaluate("self.origin")).isEqualTo("null");
            page.find("#experiment[data-ready] canvas");
            assertThat(page.evaluate("getComputedStyle(document.body).margin")).isEqualTo("0px");
            page.driver().switchTo().defaultContent();
        }
    }

    @Test
    void labKeepsItsFrameInTheAddressAndHasNoHeader() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.PHONE, Product.shared().url("/lab?embed=1&present=1&lang=en"))) {
            assertThat(page.find(".site-header").isDisplayed()).isFalse();
            page.type("#hidden", "17");
            assertThat(page.driver().getCurrentUrl()).contains("hidden=17", "embed=1", "present=1", "lang=en");
        }
    }

    @Test
    void labShowsTheTaskOfTheLinkAsTextAndKeepsIt() throws IOException {
        String task = "task=" + URLEncoder.encode("reach 0.9 <b>soon</b>", StandardCharsets.UTF_8);
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/lab?lang=en&" + task))) {
            page.awaitShown("#lab-task");
            assertThat(page.find("#lab-task").getText()).isEqualTo("Task: reach 0.9 <b>soon</b>");
            Accessible.check(page, "the lab with a task");
            page.type("#hidden", "17");
            assertThat(page.driver().getCurrentUrl()).contains("hidden=17", "task=reach");
            page.click("#language");
            assertThat(page.find("#lab-task").getText()).startsWith("과제: ");
        }
    }

    /** Waits until the frame is as high as what is in it. */
    private static void awaitWholeFrame(BrowserPage page) {
        Pause.until(
                LIMIT,
                () -> {
                    page.driver().switchTo().frame(0);
                    Object rest = page.evaluate("document.readyState !== 'complete' ? 1"
                            + " : document.documentElement.scrollHeight - innerHeight");
                    page.driver().switchTo().defaultContent();
                    return Long.valueOf(0).equals(rest) && height(page) > 0;
                },
                () -> "heights told: " + page.evaluate("heights.join()"));
    }

    private static long height(BrowserPage page) {
        return (Long) page.evaluate("heights.at(-1) ?? 0");
    }

    /** The course page's own server, under another name, so that it is another site. */
    private static final class Course implements AutoCloseable {
        private final HttpServer server;

        Course(String attributes, String embedded) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] html = COURSE.formatted(attributes, embedded).getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
                exchange.getResponseHeaders().set("Cross-Origin-Embedder-Policy", "require-corp");
                exchange.sendResponseHeaders(200, html.length);
                exchange.getResponseBody().write(html);
                exchange.close();
            });
            server.start();
        }

        String url() {
            return "http://localhost:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
