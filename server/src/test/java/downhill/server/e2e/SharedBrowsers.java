package downhill.server.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.net.PortProber;

/**
 * The browsers of the tests, all behind one driver. Most tests share a browser: each has a tab and an origin of its own in
 * it, and no other test uses the browser meanwhile.
 */
final class SharedBrowsers {

    private static final Map<Window, Deque<ChromeDriver>> FREE = new EnumMap<>(Window.class);
    private static final List<ChromeDriver> ALL = new ArrayList<>();
    private static Service service;

    private SharedBrowsers() {}

    /** Returns a Korean reader's browser that nobody uses, a new one if there is none. */
    static ChromeDriver take(Window window) throws IOException {
        synchronized (FREE) {
            ChromeDriver free =
                    FREE.computeIfAbsent(window, any -> new ArrayDeque<>()).poll();
            if (free != null) {
                return free;
            }
        }
        ChromeDriver driver = start(
                window, "ko-KR", options -> options.setBinary(browser().shell().toFile()));
        synchronized (FREE) {
            ALL.add(driver);
        }
        return driver;
    }

    static void giveBack(Window window, ChromeDriver driver) {
        synchronized (FREE) {
            FREE.get(window).push(driver);
        }
    }

    private static Browser browser() {
        try {
            return Browser.load(Path.of(System.getProperty("downhill.browser")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a whole browser that is not shared: with tabs that lie behind each other, and a cache of pages to go back to. */
    static ChromeDriver start(Window window, String languages, Consumer<ChromeOptions> more) throws IOException {
        // Both are named, so that Selenium has nothing to look for or download.
        Browser browser = browser();
        ChromeOptions options = window.options(browser, languages);
        more.accept(options);
        return new ChromeDriver(service(browser), options);
    }

    private static synchronized Service service(Browser browser) throws IOException {
        if (service == null) {
            service = new Service(browser.driver().toFile(), PortProber.findFreePort());
            service.start();
            Runtime.getRuntime().addShutdownHook(new Thread(SharedBrowsers::endAll));
        }
        return service;
    }

    /** Ends a browser. Its own {@code quit} would wait for the end of the driver, which others use. */
    static void quit(ChromeDriver driver) {
        URI session = URI.create(service.getUrl() + "/session/" + driver.getSessionId());
        try {
            HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(session).DELETE().build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Selenium may have ended the driver already, which does not end the browsers: shells that run them as their children. */
    private static void endAll() {
        for (ChromeDriver driver : ALL) {
            long shell = ((Number) driver.getCapabilities().getCapability("goog:processID")).longValue();
            ProcessHandle.of(shell).ifPresent(process -> process.descendants().forEach(ProcessHandle::destroy));
        }
        service.end();
    }

    /** Stays when one of its browsers quits. */
    private static final class Service extends ChromeDriverService {

        private Service(File driver, int port) throws IOException {
            super(driver, port, Duration.ofSeconds(60), List.of("--port=" + port), System.getenv());
        }

        @Override
        public void stop() {
            // Until the last test is over.
        }

        private void end() {
            super.stop();
        }
    }
}
