package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WindowType;

/** The site on a device that has opened it once, with the server stopped: a service worker's requests pass no emulated network. */
class OfflineIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Its images are those of the benchmark, too. */
    private static final String RUN = Runs.lab(Runs.BOOK) + "&autostart=1";

    private static final String WORKER_SCRIPT = "script[src^='/js/start.']";

    /** The names of the shells, which are the versions of the site that are kept. */
    private static final String SHELLS =
            "caches.keys().then(names => names.filter(name => name.startsWith('downhill-shell-')).sort().join())";

    /** The modules that are kept: how each has come, and whether it is what the hash in its name says. */
    private static final String KEPT_MODULES = """
            (async () => {
              const modules = [];
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  const [, module, hash] = /\\/app\\/(.*)\\.([0-9a-f]{16})\\.js$/.exec(request.url) || [];
                  if (module) {
                    const kept = await cache.match(request);
                    const digest = await crypto.subtle.digest('SHA-256', await kept.arrayBuffer());
                    const digits = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
                    modules.push([module, kept.headers.get('Content-Encoding'), digits.startsWith(hash)].join(' '));
                  }
                }
              }
              return modules.join();
            })()""";

    @TempDir
    Path profile;

    @Test
    void everythingOpensAndTrainsWithoutTheServerAndWhatIsSavedGoesOutOnce() throws IOException {
        try (Product product = Product.start()) {
            try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url(RUN), profile)) {
                Lab.on(page).await("done");
                awaitControl(page);
                // The lab's script came whole, the lessons' without what they share with it.
                assertThat(evaluate(page, KEPT_MODULES).split(","))
                        .hasSizeGreaterThan(10)
                        .allMatch(module -> module.endsWith(" true"))
                        .contains("client br true", "function-lessons dcb true", "network-lessons dcb true");
                // What the first page had fetched before is taken over from the browser's own cache.
                awaitScript(
                        page,
                        "caches.match('/data/mnist/manifest.json').then(async manifest =>"
                                + " manifest && Boolean(await caches.match((await manifest.json()).train.shards[0].url)))");
            }
            product.stop();
            // A browser that is opened anew, on pages it has never shown but for the lab.
            try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/"), profile)) {
                page.forgive("ERR_CONNECTION_REFUSED");
                page.click("[data-action=train]");
                new RunStatus(page).await("done");
                page.go(product.url("/learn/cost?W=5"));
                page.find("#experiment[data-ready] canvas");
                assertThat(page.find("title").getDomProperty("text")).contains("비용 함수");
                page.click("#language");
                page.await("html", "lang", "en");
                page.go(product.url("/learn/round-up#quiz"));
                page.awaitShown(".question-picture");
                awaitScript(
                        page,
                        "caches.match(getComputedStyle(document.querySelector('.question-picture')).backgroundImage"
                                + ".slice(5, -2)).then(Boolean)");
                page.go(product.url("/learn/glossary#loss-en"));
                assertThat(page.find("h1").getText()).isEqualTo("Glossary");
                page.go(product.url("/bench"));
                page.click("[data-action=measure]");
                Pause.until(
                        LIMIT,
                        () -> !"[]".equals(page.find("#bench-status").getDomAttribute("data-json")),
                        () -> "nothing is measured");

                page.go(product.url("/sweep?lr=0.1,0.5&batch=20&seeds=1&train=500&test=200&steps=60"));
                page.click("[data-action=start]");
                page.await("#sweep-status", "data-state", "done");

                page.go(product.url(RUN));
                Lab lab = Lab.on(page);
                lab.await("done");
                assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.BOOK));
                assertThat(page.evaluate("crossOriginIsolated")).isEqualTo(true);
                saveWhileAway(lab);

                product.run();
                Pause.until(LIMIT, () -> savedRuns(product) > 0, () -> "the run has not arrived at the server");
                for (String path : new String[] {RUN, "/runs"}) {
                    page.go(product.url(path));
                    awaitScript(page, "Object.keys(localStorage).every(name => !name.startsWith('downhill.outbox'))");
                }
                page.find("[data-run]");
                assertThat(savedRuns(product)).isEqualTo(1);
            }
        }
    }

    @Test
    void newVersionLeavesWhatIsOpenAloneUntilTheReaderLoadsItAnew() throws IOException {
        try (Product product = Product.start();
                BrowserPage page = BrowserPage.open(Window.DESKTOP, product.url("/lab"), profile)) {
            page.forgive("ERR_CONNECTION_REFUSED");
            awaitControl(page);
            // Loaded with all its files from the device, and its worker not yet started.
            page.go(product.url(Runs.lab(Runs.BOOK)));
            String script = page.find(WORKER_SCRIPT).getDomAttribute("src");
            String first = page.driver().getWindowHandle();
            product.stop();
            product.change("static/js/start.js", "// another version");
            product.run();

            page.driver().switchTo().newWindow(WindowType.TAB);
            page.go(product.url("/"));
            page.awaitShown(".update-notice [data-action=reload]");
            assertThat(page.find(".update-notice").getText()).contains("새 버전이 있습니다");
            page.driver().switchTo().window(first);
            page.awaitShown(".update-notice [data-action=reload]");
            assertThat(evaluate(page, SHELLS).split(",")).hasSize(2);

            Lab lab = Lab.on(page);
            assertThat(page.driver()
                            .executeAsyncScript(
                                    "fetch(arguments[0], {cache: 'reload'}).then(a => arguments[1](a.status))", script))
                    .isEqualTo(200L);
            lab.press("start");
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.BOOK));

            page.click("[data-action=reload]");
            awaitScript(
                    page,
                    "document.readyState === 'complete' && document.querySelector(\"" + WORKER_SCRIPT + "\")"
                            + ".getAttribute('src') !== '" + script + "'");
            // The other tab may still need the earlier version.
            assertThat(evaluate(page, SHELLS).split(",")).hasSize(2);
            page.closeTabsBut(first);
            page.reload();
            awaitScript(page, SHELLS.replace(".join()", ".length === 1"));
        }
    }

    /** Beyond the seconds that a page waits before it stores anything. */
    @Test
    void nothingIsStoredForAReaderWhoSavesData() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, "about:blank")) {
            page.driver()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument",
                            Map.of(
                                    "source",
                                    "Object.defineProperty(Navigator.prototype, 'connection', {get: () => ({saveData: true})});"));
            page.go(Product.shared().url("/privacy"));
            Pause.milliseconds(8000);
            assertThat(evaluate(page, "navigator.serviceWorker.getRegistration().then(one => one === undefined)"))
                    .isEqualTo("true");
        }
    }

    /** A browser that has kept the site for offline use shows an author what the files say now. */
    @Test
    void editedPagesAreSeenAlsoWhereAnEarlierVersionWasKept(@TempDir Path sources) throws IOException {
        copyPages(sources);
        Path index = sources.resolve("index.html");
        String edited = Files.readString(index).replaceFirst("(?s)<h1\\b.*?</h1>", "<h1>TITLE</h1>");
        Files.writeString(index, edited.replace("TITLE", "first"));
        try (Product product = Product.start();
                BrowserPage page = BrowserPage.open(Window.DESKTOP, product.url("/lab"), profile)) {
            awaitControl(page);
            product.stop();
            product.set("STATIC_DIR", sources.toString());
            product.run();
            // The page that was kept fetches the service worker that goes away, which opens the page anew.
            page.go(product.url("/"));
            awaitScript(page, "document.querySelector('h1').textContent === 'first'");
            awaitScript(page, "navigator.serviceWorker.controller === null");
            awaitScript(page, SHELLS + ".then(names => names === '')");
            page.evaluate("window.stays = true");
            Pause.milliseconds(1000);
            assertThat(page.evaluate("window.stays")).isEqualTo(true);

            Files.writeString(index, edited.replace("TITLE", "second"));
            page.reload();
            assertThat(page.find("h1").getText()).isEqualTo("second");
        }
    }

    /** Where a class opens the site at the address of the teacher's laptop, there is neither a service worker nor shared memory. */
    @Test
    void labTrainsWhereNoServiceWorkerIsAllowed() throws IOException {
        try (BrowserPage page = BrowserPage.open(
                Window.DESKTOP,
                Product.shared().url(RUN).replace("127.0.0.1", "classroom.example"),
                "ko-KR",
                options -> options.addArguments("--host-resolver-rules=MAP classroom.example 127.0.0.1"))) {
            page.forgive("Cross-Origin-Opener-Policy header has been ignored");
            assertThat(page.evaluate("navigator.serviceWorker === undefined")).isEqualTo(true);
            requireRun(page);
        }
    }

    @Test
    void labTrainsWhereStorageIsRefused() throws IOException {
        Map<String, Integer> blocked = Map.of("profile.default_content_setting_values.cookies", 2);
        try (BrowserPage page = BrowserPage.open(
                Window.DESKTOP,
                Product.shared().url(RUN),
                "ko-KR",
                options -> options.setExperimentalOption("prefs", blocked))) {
            requireRun(page);
        }
    }

    private static void requireRun(BrowserPage page) throws IOException {
        Lab lab = Lab.on(page);
        lab.await("done");
        assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.BOOK));
    }

    /** Waits until the service worker has kept the shell and serves this page. */
    private static void awaitControl(BrowserPage page) {
        awaitScript(page, "navigator.serviceWorker.controller !== null");
    }

    private static void awaitScript(BrowserPage page, String condition) {
        Pause.until(LIMIT, () -> evaluate(page, condition).equals("true"), () -> condition);
    }

    /** Returns what a promise, or a value, comes to. */
    private static String evaluate(BrowserPage page, String promise) {
        return String.valueOf(
                page.driver().executeAsyncScript("Promise.resolve(" + promise + ").then(arguments[0], arguments[0])"));
    }

    private static void saveWhileAway(Lab lab) {
        lab.press("save-run");
        lab.page().type("input[name=nickname]", "하늘");
        lab.press("confirm-save");
        lab.page().awaitShown("#save-outcome");
        assertThat(lab.page().find("#save-outcome-link").isDisplayed()).isFalse();
    }

    private static void copyPages(Path target) throws IOException {
        Path source = Path.of("../static");
        try (Stream<Path> all = Files.walk(source)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path path = source.relativize(file);
                if (!path.startsWith("data")) {
                    Files.createDirectories(target.resolve(path).getParent());
                    Files.copy(file, target.resolve(path));
                }
            }
        }
    }

    private static int savedRuns(Product product) {
        try {
            return new ObjectMapper()
                    .readTree(product.get("/api/runs"))
                    .get("runs")
                    .size();
        } catch (IOException e) {
            return 0;
        }
    }
}
