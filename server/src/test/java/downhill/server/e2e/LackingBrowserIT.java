package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeOptions;

/** Browsers that lack something compute the same bits without it, or the page says in a sentence what is missing. */
class LackingBrowserIT {
    private static final String LAB = Runs.lab(Runs.SHORT) + "&autostart=1";

    /** Where the browser draws, computes and keeps nothing but what a page of a course website allows. */
    private static final String SANDBOX = "<!doctype html><iframe sandbox=\"allow-scripts\" src=\"%s\"></iframe>";

    /** Tells whether anything is drawn on the chart of the loss. */
    private static final String DRAWN = "(() => { const canvas = document.querySelector('#loss-figure canvas');"
            + " return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(one => one); })()";

    private static Product product;

    @BeforeAll
    static void startProduct() throws IOException {
        product = Product.shared();
    }

    @Test
    void withoutWebAssemblyTheLoopsArePlainJava() throws IOException {
        try (Lab lab = lab(options -> options.addArguments("--js-flags=--jitless"))) {
            assertThat(lab.page().evaluate("typeof WebAssembly")).isEqualTo("undefined");
            assertDone(lab);
            assertThat(lab.hook("path")).isEqualTo("java");
        }
    }

    @Test
    void withoutSimdTheLoopsArePlainJava() throws IOException {
        try (Gateway gateway = new Gateway(product)) {
            gateway.precede("/app/client.", "WebAssembly.validate = () => false;");
            try (Lab lab = Lab.open(Window.DESKTOP, gateway.url(LAB))) {
                assertDone(lab);
                assertThat(lab.hook("path")).isEqualTo("java");
            }
        }
    }

    @Test
    void whereStorageIsForbiddenNothingIsKeptAndAllElseWorks() throws IOException {
        Map<String, Object> blocked =
                Map.of("intl.accept_languages", "ko-KR", "profile.default_content_setting_values.cookies", 2);
        try (Lab lab = lab(options -> options.setExperimentalOption("prefs", blocked))) {
            assertThat(lab.page()
                            .evaluate(
                                    "(() => { try { return String(localStorage); } catch (e) { return e.name; } })()"))
                    .isEqualTo("SecurityError");
            assertDone(lab);
            lab.page().go(product.url("/learn/cost?lang=en"));
            assertBookNumbers(lab.page());
        }
    }

    /** The C locale of a bare Linux, as WebKit tells it. */
    @Test
    void whereTheLanguageIsNoLanguageChartsAreDrawn() throws IOException {
        String none = "Object.defineProperty(Navigator.prototype, 'language', {get: () => 'C', configurable: true});"
                + " Object.defineProperty(Navigator.prototype, 'languages', {get: () => ['C'], configurable: true});";
        try (Lab lab = lab(none, LAB.replace("&lang=en", ""))) {
            assertDone(lab);
            lab.page().awaitShown("#loss-figure canvas");
            assertThat(lab.page().evaluate(DRAWN)).isEqualTo(true);
            assertThat(lab.page().evaluate("document.documentElement.lang")).isEqualTo("en");
        }
    }

    @Test
    void withoutWorkersTheLabSaysSoAndTheLessonsWork() throws IOException {
        try (Lab lab = lab("delete window.Worker;", LAB)) {
            assertSaid(lab.page(), "worker", "no web workers", "웹 워커가 없어");
            lab.await("failed");
            lab.page().go(product.url("/learn/cost?lang=en"));
            assertBookNumbers(lab.page());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/client.", "/js/start."})
    void scriptThatDoesNotArriveIsSaidAndCanBeFetchedAgain(String script) throws IOException {
        try (Gateway gateway = new Gateway(product)) {
            gateway.refuse(script);
            try (Lab lab = Lab.open(Window.PHONE, gateway.url(LAB))) {
                lab.page().forgive(script);
                lab.page().forgive("Failed to fetch dynamically imported module");
                assertSaid(lab.page(), "script", "could not be loaded", "받지 못해");
                gateway.heal();
                lab.page().click(".page-fault button");
                assertDone(lab);
                assertThat(lab.page().driver().findElements(By.cssSelector(".page-fault")))
                        .isEmpty();
            }
        }
    }

    /** The page is there before its program, which may come late, and is said to be missing when it does not come. */
    @Test
    void whatIsPressedBeforeTheProgramRunsIsDoneWhenItDoes() throws IOException {
        try (Gateway gateway = new Gateway(product)) {
            CountDownLatch held = new CountDownLatch(1);
            gateway.alter("/app/client.", 1, script -> {
                Pause.untilReleased(held);
                return script;
            });
            // Not waited for: the page has not loaded before its program has.
            try (Lab lab = Lab.on(BrowserPage.open(
                    Window.PHONE,
                    gateway.url(LAB.replace("&autostart=1", "")),
                    "en-US",
                    options -> options.setPageLoadStrategy(PageLoadStrategy.NONE)))) {
                lab.page().awaitText("#run-status", "Loading");
                lab.page().driver().executeScript("document.querySelector('[data-action=start]').click()");
                assertSaid(lab.page(), "script", "could not be loaded", "받지 못해");
                held.countDown();
                assertDone(lab);
                assertThat(lab.page().driver().findElements(By.cssSelector(".page-fault, [data-queued]")))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WebAssembly.Memory = function () { throw new RangeError('could not allocate memory'); };",
                "WebAssembly.Module = function () { throw new WebAssembly.CompileError('refused'); };"
            })
    void whereWebAssemblyIsRefusedTheLoopsArePlainJava(String refusal) throws IOException {
        try (Gateway gateway = new Gateway(product)) {
            gateway.precede("/app/client.", refusal);
            try (Lab lab = Lab.open(Window.DESKTOP, gateway.url(LAB))) {
                assertDone(lab);
                assertThat(lab.hook("path")).isEqualTo("java");
            }
        }
    }

    /** A browser without modules ignores them; one that cannot read them stops at what it does not know. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"type=\"module\" | type=\"none\"", "client.main( | client.main(("})
    void browserThatIsTooOldIsTold(String what, String instead) throws IOException {
        try (Gateway gateway = new Gateway(product)) {
            for (String path : new String[] {"/lab", "/js/start."}) {
                gateway.alter(
                        path,
                        Integer.MAX_VALUE,
                        file -> new String(file, StandardCharsets.UTF_8)
                                .replace(what, instead)
                                .getBytes(StandardCharsets.UTF_8));
            }
            try (BrowserPage page = BrowserPage.open(Window.PHONE, gateway.url(LAB))) {
                page.forgive("SyntaxError");
                assertSaid(page, "browser", "does not run in this browser", "실행되지 않습니다");
            }
        }
    }

    /** The lesson's page has not loaded the module that its worker needs. */
    @Test
    void workerWhoseScriptDoesNotArriveIsSaidInTheLesson() throws IOException {
        try (Gateway gateway = new Gateway(product)) {
            try (BrowserPage page = BrowserPage.open(Window.DESKTOP, gateway.url("/learn/round-up?lang=en"))) {
                String module = page.find("link[rel=worker-module]").getDomAttribute("href");
                gateway.refuse(module);
                page.forgive(module);
                page.forgive("Failed to fetch dynamically imported module");
                page.click("[data-action=skip-guess]");
                page.click("[data-main]");
                Pause.until(
                        Duration.ofSeconds(60),
                        () -> page.find(".race-outcome").getText().contains("has stopped"),
                        () -> page.find(".race-outcome").getText());
            }
        }
    }

    @Test
    void inASandboxedFrameALessonComputesAndSaysWhatItCannotDo() throws IOException {
        HttpServer website = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] html = SANDBOX.formatted(product.url("/learn/cost?lang=en")).getBytes(StandardCharsets.UTF_8);
        website.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        website.start();
        String url = "http://localhost:" + website.getAddress().getPort() + "/";
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, url)) {
            page.forgive("favicon");
            page.forgive(BrowserPage.NO_FOCUS_IN_FRAMES);
            page.driver().switchTo().frame(0);
            assertThat(page.evaluate("self.origin")).isEqualTo("null");
            assertSaid(page, "frame", "inside a restricted frame", "제한된 프레임");
            assertBookNumbers(page);
            assertThat(page.find(".page-fault [lang=ko]").isDisplayed())
                    .as("styled")
                    .isFalse();
        } finally {
            website.stop(0);
        }
    }

    private static void assertDone(Lab lab) throws IOException {
        lab.await("done");
        assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.SHORT));
    }

    /** The sentence is there in both languages, and one of them can be seen. */
    private static void assertSaid(BrowserPage page, String what, String english, String korean) {
        page.awaitShown(".page-fault[data-fault=" + what + "]");
        assertThat(page.find(".page-fault [lang=en]").getText()).contains(english);
        assertThat(page.find(".page-fault [lang=ko]").getDomProperty("textContent"))
                .contains(korean);
    }

    /** The lesson about costs computes what the book prints. */
    private static void assertBookNumbers(BrowserPage page) throws IOException {
        String path = "linearCost.0.0";
        page.find("[data-golden='" + path + "'][data-value]");
        assertThat(Double.parseDouble(page.find("[data-golden='" + path + "']").getDomAttribute("data-value")))
                .isEqualTo(GoldenValues.read().numbers().get(path));
    }

    private static Lab lab(Consumer<ChromeOptions> more) throws IOException {
        return Lab.on(BrowserPage.open(Window.DESKTOP, product.url(LAB), "ko-KR", more));
    }

    /** Opens an address with a script that runs before those of the page. */
    private static Lab lab(String first, String address) throws IOException {
        BrowserPage page = BrowserPage.open(Window.DESKTOP, "about:blank");
        page.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", first));
        page.go(product.url(address));
        return Lab.on(page);
    }
}
