package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/** A run outlives hidden, cached, reloaded and closed pages, with every bit as on the JVM. */
class KeptRunIT {

    /** In plain Java its repetition takes longer than the time between two reports. */
    private static final TrainingConfig SLOW = new TrainingConfig(
            "mnist", 1000, 200, 50, Activation.SIGMOID, 100, 0.3, 1500, 5, GradientMethod.BACKPROPAGATION);

    private static Product product;

    @BeforeAll
    static void startProduct() throws IOException {
        product = Product.shared();
    }

    @Test
    void runGoesOnAfterAFlickOfTabs() throws IOException {
        try (Lab lab = Lab.open(Window.PHONE, product.url(Runs.lab(Runs.LONG) + "&autostart=1"))) {
            lab.await("running");
            // Covered and seen again before the worker can have answered the first.
            lab.page()
                    .driver()
                    .executeScript("for (const seen of ['hidden', 'visible', 'hidden', 'visible']) {"
                            + " Object.defineProperty(document, 'visibilityState', {value: seen, configurable: true});"
                            + " document.dispatchEvent(new Event('visibilitychange')); }");
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.LONG));
        }
    }

    @Test
    void runRestsBehindAnotherTabAndGoesOnWhenItIsSeenAgain() throws IOException {
        try (Lab lab = Lab.on(BrowserPage.open(Window.DESKTOP, product.url(Runs.lab(Runs.LONG)), "ko-KR"))) {
            lab.step(10);
            ChromeDriver driver = lab.page().driver();
            String tab = driver.getWindowHandle();
            // Not by the driver, for which a tab comes to the front when it is spoken to.
            driver.executeScript("window.open('about:blank')");
            Pause.until(
                    Duration.ofSeconds(60),
                    () -> "hidden".equals(lab.page().evaluate("document.visibilityState")),
                    () -> "the new tab is not in front");
            driver.executeScript("document.querySelector('[data-action=start]').click()");
            lab.await("paused");
            assertThat(lab.page().find("#run-message-text").getDomProperty("textContent"))
                    .contains("rests while the page is hidden");
            assertThat(lab.step()).isEqualTo(10);
            lab.page().closeTabsBut(tab);
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.LONG));
        }
    }

    @Test
    void runGoesOnWhenItsPageComesBackFromTheCache() throws IOException {
        try (Lab lab = Lab.on(
                BrowserPage.open(Window.DESKTOP, product.url(Runs.lab(SLOW) + "&path=java&autostart=1"), "ko-KR"))) {
            lab.awaitStepFrom(1);
            ChromeDriver driver = lab.page().driver();
            driver.executeScript("window.isTheSamePage = true");
            lab.page().go(product.url("/runs"));
            driver.navigate().back();
            assertThat(lab.page().evaluate("window.isTheSamePage"))
                    .as("from the cache")
                    .isEqualTo(true);
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(SLOW));
        }
    }

    @Test
    void reloadsDuringTheRepetitionKeepTheStep() throws IOException {
        try (Lab lab = Lab.open(Window.DESKTOP, product.url(Runs.lab(SLOW) + "&path=java"))) {
            for (int i = 0; i < 5; i++) {
                lab.step(100);
            }
            // Twice, as soon as the page shows that some of the steps are repeated and before all of them are.
            lab.page()
                    .driver()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument",
                            Map.of(
                                    "source",
                                    "new MutationObserver(() => { const run = document.querySelector('#run-status')?.dataset;"
                                            + " const reloads = Number(sessionStorage.getItem('test.reloads'));"
                                            + " if (run?.state === 'loading' && run.step > 0 && run.step < 500 && reloads < 2) {"
                                            + " sessionStorage.setItem('test.reloads', reloads + 1); location.reload(); }"
                                            + " }).observe(document, {subtree: true, childList: true, attributes: true});"));
            lab.page().reload();
            Pause.until(
                    Duration.ofSeconds(60),
                    () -> "2".equals(lab.page().evaluate("sessionStorage.getItem('test.reloads')")),
                    () -> "the page was not reloaded twice in the middle of the repetition");
            lab.await("paused");
            assertThat(lab.step()).isEqualTo(500);
            Trainer trainer = Runs.trainer(SLOW);
            Runs.advance(trainer, 500);
            assertThat(lab.hook("fingerprint")).isEqualTo(trainer.fingerprint());
        }
    }

    @Test
    void runThatWasDoneIsBackWithoutBeingTrainedAgain() throws IOException {
        try (Lab lab = Lab.open(Window.DESKTOP, product.url(Runs.lab(SLOW) + "&path=java&autostart=1"))) {
            lab.await("done");
            RunResult result = lab.result();
            Pause.until(
                    Duration.ofSeconds(60),
                    () -> lab.page().driver().executeAsyncScript(KEPT).equals(true),
                    () -> "nothing is kept");
            lab.page()
                    .driver()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument",
                            Map.of(
                                    "source",
                                    "self.steps = new Set(); new MutationObserver(() => {"
                                            + " steps.add(document.querySelector('#run-status')?.dataset.step); })"
                                            + ".observe(document, {subtree: true, childList: true, attributes: true});"));
            lab.page().reload();
            lab.await("done");
            assertThat(lab.result()).isEqualTo(result).isEqualTo(Runs.onTheJvm(SLOW));
            assertThat((List<?>) lab.page().evaluate("[...steps].filter(step => Number(step) > 0)"))
                    .isEqualTo(List.of(Integer.toString(SLOW.steps())));
        }
    }

    /** Answers whether the weights of a run are in the database, which the page has made. */
    private static final String KEPT = """
            const done = arguments[0];
            indexedDB.databases().then(all => {
              if (!all.some(one => one.name === 'downhill' && one.version === 1)) { done(false); return; }
              const opening = indexedDB.open('downhill');
              opening.onsuccess = () => {
                const asked = opening.result.transaction('numbers').objectStore('numbers').get('order');
                asked.onsuccess = () => { opening.result.close(); done((asked.result || []).length > 0); };
              };
            });
            """;

    @Test
    void runOfAClosedTabIsOfferedAndGoneOnWith() throws IOException {
        try (Lab lab = Lab.open(Window.PHONE, product.url(Runs.lab(Runs.LONG)))) {
            lab.step(100);
            ChromeDriver driver = lab.page().driver();
            String first = driver.getWindowHandle();
            String second = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
            lab.page().go(product.url("/lab?lang=en"));
            awaitOffer(lab, false);
            driver.switchTo().window(first).close();
            driver.switchTo().window(second);

            // A link with settings does what it says, and the run of the closed tab is still on offer.
            lab.page().go(product.url(Runs.lab(Runs.SHORT) + "&autostart=1"));
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.SHORT));
            lab.page().show("#compare");
            awaitOffer(lab, true);
            assertThat(lab.page().find("#kept-run-text").getText()).contains("step 100 of 6,000");

            lab.press("go-on");
            lab.awaitStep(Runs.LONG.steps());
            lab.await("done");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.LONG));
            assertThat(driver.getCurrentUrl()).contains("steps=6000");

            // The other one has made room, and is on offer in its turn until it is thrown away.
            assertThat(lab.page().find("#kept-run-text").getText()).contains("finished after 120 steps");
            lab.press("discard-kept");
            awaitOffer(lab, false);
            lab.page().go(product.url("/lab?lang=en"));
            lab.await("done");
            awaitOffer(lab, false);
        }
    }

    private static void awaitOffer(Lab lab, boolean shown) {
        Pause.until(
                Duration.ofSeconds(60),
                () -> lab.page().find("#kept-run").isDisplayed() == shown,
                () -> shown ? "no run on offer" : "a run on offer that is open, or was thrown away");
    }
}
