package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the self-test: its page, the modules that TeaVM compiled, and the images. It is not part of the product, so
 * the product's server does not know it; the headers that isolate the page are the same.
 */
final class SelfTestSite implements AutoCloseable {

    /** The module with bounds checks, and the one compiled as the product is. */
    static final List<String> MODULES = List.of("strict", "product");

    private static final Path FOLDER = Path.of(System.getProperty("downhill.selftest"));

    /** Checks of bounds make the hot loops six times slower; a busy machine has taken four minutes. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final String OUTPUT = "#self-test";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Starts serving. The data are further files, by name. */
    SelfTestSite(Map<String, byte[]> data) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        serve("/", "text/html; charset=utf-8", resource("index.html"));
        serve("/worker.js", "text/javascript", resource("worker.js"));
        for (String module : MODULES) {
            serve("/" + module + ".js", "text/javascript", compiled(module));
        }
        data.forEach((name, bytes) -> serve("/" + name, "application/octet-stream", bytes));
        server.start();
    }

    /** The compiled self-test. */
    static byte[] compiled(String module) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(module + ".js"));
    }

    /** The page that runs a module. */
    String url(String module) {
        return "http://localhost:" + server.getAddress().getPort() + "/?module=" + module;
    }

    /** Waits for the end of the checks on the page, which must be a success, and returns what they say. */
    static String result(WebPage page, String module) {
        Pause.until(
                LIMIT,
                () -> !"running".equals(page.attribute(OUTPUT, "data-state")),
                () -> module + " is still running");
        String text = (String) page.evaluate("document.querySelector('" + OUTPUT + "').textContent");
        assertThat(page.attribute(OUTPUT, "data-state")).as(text).isEqualTo("done");
        return text;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(String path, String type, byte[] bytes) {
        server.createContext(path, exchange -> answer(exchange, type, bytes));
    }

    /** Answers with a file and the headers that isolate a page. */
    static void answer(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
            exchange.getResponseHeaders().set("Cross-Origin-Embedder-Policy", "require-corp");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = SelfTestSite.class.getResourceAsStream("/selftest/" + name)) {
            return stream.readAllBytes();
        }
    }
}
