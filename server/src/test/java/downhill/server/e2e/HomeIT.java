package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One tap on the first page trains the book's network, and what the page then says is true. */
class HomeIT {
    private static final TrainingConfig RUN = new TrainingConfig(
            "mnist", 1000, 1000, 50, Activation.SIGMOID, 100, 0.1, 1000, 0, GradientMethod.BACKPROPAGATION);

    private static final int DIGITS = 12;
    private static final int SIDE = 28;

    /** The picture of a run takes eight seconds. */
    private static final Map<String, String> STILL = Map.of("prefers-reduced-motion", "reduce");

    private static final int CLASSES = 10;

    /** Counts the workers that the page starts. */
    private static final String COUNT_WORKERS = "window.workers = 0; window.Worker = class extends Worker {"
            + " constructor(...args) { super(...args); window.workers++; } };";

    /** Keeps the steps that the page shows, one after the other. */
    private static final String NOTE_STEPS = """
            const status = document.querySelector('#run-status');
            window.steps = [];
            new MutationObserver(() => window.steps.push(Number(status.dataset.step)))
              .observe(status, {attributes: true, attributeFilter: ['data-step']});
            """;

    /** Keeps the size of the next picture that is made of a canvas, and makes none. */
    private static final String NOTE_CARD =
            "HTMLCanvasElement.prototype.toBlob =" + " function () { window.card = this.width + ' ' + this.height; };";

    private static final String SHARES = "[...document.querySelectorAll('.home-read > li')]"
            + ".reduce((sum, bar) => sum + Number(bar.style.getPropertyValue('--share')), 0)";

    private static final String TEXT = "document.querySelector('%s').textContent";

    /** The upper edges of all that stands above the fold, and how far the lowest of it reaches. */
    private static final String PLACES = """
            (() => {
              const all = [...document.querySelectorAll('.hill, h1, #run-status, #home-digits > li, .home-guess, [data-action=train], #home-note')];
              const boxes = all.map(e => e.getBoundingClientRect());
              return [boxes.map(b => Math.round(b.top + scrollY)).join(' '), Math.max(...boxes.map(b => b.bottom)) - innerHeight];
            })()""";

    @Test
    void nothingIsFetchedForTheRunBeforeTheTap() throws IOException {
        try (Gateway gateway = new Gateway(Product.shared());
                BrowserPage page = BrowserPage.open(Window.PHONE, "about:blank")) {
            addFirst(page, COUNT_WORKERS);
            page.emulate(STILL);
            page.go(gateway.url("/"));
            page.find("[data-action=train][aria-disabled=false]");
            // A service worker keeps the site's own files in the meantime: it must be through, to be seen not to fetch
            // data.
            page.driver()
                    .executeAsyncScript(
                            "const done = arguments[0]; navigator.serviceWorker.ready.then(() => done(true))");
            assertThat((List<?>) page.evaluate("performance.getEntriesByType('resource').map(e => e.name)"
                            + ".filter(name => /\\/data\\/|\\/app\\/worker/.test(name))"))
                    .isEmpty();
            assertThat(page.evaluate("window.workers")).isEqualTo(0L);
            assertThat(gateway.shardsServed()).isEmpty();
            page.click("[data-action=train]");
            new RunStatus(page).await("done");
            assertThat(page.evaluate("window.workers")).isEqualTo(1L);
            assertThat(gateway.shardsServed()).hasSize(2);
        }
    }

    @Test
    void aLessonFetchesImagesWithTheStepThatShowsThem() throws IOException {
        try (Gateway gateway = new Gateway(Product.shared());
                BrowserPage page = BrowserPage.open(Window.PHONE, "about:blank")) {
            for (String slug : List.of("training", "evaluation")) {
                page.go(gateway.url("/learn/" + slug));
                page.find("#experiment[data-ready]");
                page.awaitFrames();
            }
            assertThat(gateway.shardsServed()).isEmpty();
            page.go(gateway.url("/learn/training"));
            page.click("[data-main]");
            Pause.until(WebPage.LIMIT, () -> !gateway.shardsServed().isEmpty(), () -> "no images are fetched");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRunIsThatOfTheJvmAndRepeatsItself(Window window) throws IOException {
        Trainer trainer = Runs.trainer(RUN);
        Runs.advance(trainer, RUN.steps());
        RunResult expected = RunResult.of(trainer);
        String percent = "%.1f%%".formatted(100 * expected.testAccuracy());
        try (BrowserPage page = BrowserPage.open(window, Product.shared().url("/?lang=ko"))) {
            RunStatus status = new RunStatus(page);
            status.await("idle");
            assertThat(page.find("#home-why").isDisplayed()).isFalse();
            page.driver().executeScript(NOTE_STEPS);
            page.click("[data-action=more]");
            page.click("[data-action=more]");
            for (int time = 0; time < 2; time++) {
                page.emulate(time == 0 ? Map.of() : STILL);
                page.click("[data-action=train]");
                status.await("done");
                assertThat(status.result()).isEqualTo(expected);
                assertThat(page.evaluate(TEXT.formatted("#run-status")))
                        .asString()
                        .contains(percent, "1,000장");
                assertThat(page.evaluate(TEXT.formatted("#hill-percent"))).isEqualTo(percent);
                assertThat((List<?>)
                                page.evaluate("[...document.querySelectorAll('.home-mark')].map(e => e.textContent)"))
                        .isEqualTo(marks(trainer));
                long right = marks(trainer).stream()
                        .filter(mark -> mark.startsWith("✓"))
                        .count();
                assertThat(page.find("#home-guess").getText())
                        .as("what was guessed beside what is so")
                        .isEqualTo("열두 장 중 " + right + "장 맞힘 · 예측 7장");
            }
            assertThat((List<?>) page.evaluate("window.steps"))
                    .as("the steps between the first and the last are shown, too")
                    .hasSizeGreaterThan(10);
            assertThat(page.evaluate("document.querySelector('#hill').getAttribute('aria-label')"))
                    .asString()
                    .contains("1,000걸음 동안 2.30에서");
            Accessible.check(page, "the first page, trained");
            page.click("#language");
            page.await("html", "lang", "en");
            assertThat(page.find(".home").getText())
                    .contains(percent, "Draw one yourself")
                    .doesNotContainPattern("[가-힣]");
            page.driver().executeScript(NOTE_CARD);
            page.click("[data-action=share]");
            page.awaitTrue("window.card === '1200 630'", () -> "no card is made: " + page.evaluate("window.card"));
            page.click("[data-action=draw]");
            new Finger(page, window).drag(page.find("#draw-pad"));
            page.awaitText(".home-answer", "The network says");
            assertThat(((Number) page.evaluate(SHARES)).doubleValue()).isBetween(0.99, 1.01);
            Accessible.check(page, "the first page, drawn on");
            page.click("#home-why");
            page.find("body[data-page=lesson] [data-lesson=learning]");
        }
    }

    /** Before anything is fetched a picture of them stands there. */
    @Test
    void theDigitsInThePictureAreThoseOfTheTestImages() throws IOException {
        BufferedImage picture = ImageIO.read(new File("../static/icons/digits.png"));
        Mnist mnist = Mnist.first(RUN.trainSize(), RUN.testSize());
        for (int n = 0; n < DIGITS; n++) {
            byte[] pixels = mnist.test().pixels(n);
            for (int i = 0; i < pixels.length; i++) {
                assertThat(255 - picture.getRaster().getSample(SIDE * n + i % SIDE, i / SIDE, 0))
                        .as("pixel %d of image %d", i, n)
                        .isEqualTo(pixels[i] & 255);
            }
        }
    }

    /** What the JVM's network says of the first test images. */
    private static List<String> marks(Trainer trainer) throws IOException {
        Mnist mnist = Mnist.first(RUN.trainSize(), RUN.testSize());
        int[] first = new int[DIGITS];
        for (int n = 0; n < DIGITS; n++) {
            first[n] = n;
        }
        double[] y = trainer.network().predict(mnist.test(), first);
        List<String> marks = new ArrayList<>();
        for (int n = 0; n < DIGITS; n++) {
            int answer = 0;
            for (int c = 1; c < CLASSES; c++) {
                answer = y[n * CLASSES + c] > y[n * CLASSES + answer] ? c : answer;
            }
            marks.add((answer == mnist.test().label(n) ? "✓ " : "✗ ") + answer);
        }
        return marks;
    }

    @ParameterizedTest
    @EnumSource
    void allStandsAboveTheFoldAndStaysWhereItIs(Window window) throws IOException {
        try (BrowserPage page = BrowserPage.open(window, "about:blank")) {
            if (window == Window.DESKTOP) {
                page.driver()
                        .executeCdpCommand(
                                "Emulation.setDeviceMetricsOverride",
                                Map.of("width", 1280, "height", 800, "deviceScaleFactor", 1, "mobile", false));
            }
            RunStatus status = new RunStatus(page);
            Object before = null;
            for (String language : List.of("ko", "en")) {
                page.go(Product.shared().url("/?lang=" + language));
                status.await("idle");
                List<?> places = (List<?>) page.evaluate(PLACES);
                assertThat(((Number) places.get(1)).doubleValue())
                        .as("below the fold, " + language)
                        .isNotPositive();
                before = places.get(0);
            }
            Voice.listen(page);
            page.click("[data-action=train]");
            status.await("running");
            assertThat(((List<?>) page.evaluate(PLACES)).get(0)).as("running").isEqualTo(before);
            status.await("done");
            assertThat(((List<?>) page.evaluate(PLACES)).get(0)).as("done").isEqualTo(before);
            Voice.await(page, "new digits");
            assertThat(Voice.heard(page)).as("at the start and at the end").hasSize(2);
            Accessible.check(page, "the first page, trained");
        }
    }

    @Test
    void withoutMotionThereIsABeginningAndAnEnd() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, "about:blank")) {
            page.emulate(STILL);
            page.go(Product.shared().url("/"));
            page.find("[data-action=train][aria-disabled=false]");
            page.driver().executeScript(NOTE_STEPS);
            page.click("[data-action=train]");
            new RunStatus(page).await("done");
            assertThat((List<?>) page.evaluate("window.steps.filter(step => step !== 0)"))
                    .allSatisfy(step -> assertThat(step).isEqualTo(1000L));
        }
    }

    @Test
    void imagesThatDoNotArriveAreSaidAndCanBeTriedAgain() throws IOException {
        try (Gateway gateway = new Gateway(Product.shared())) {
            gateway.refuse("/data/");
            try (BrowserPage page = BrowserPage.open(Window.PHONE, gateway.url("/?lang=ko"))) {
                page.forgive("/data/");
                page.emulate(STILL);
                RunStatus status = new RunStatus(page);
                page.click("[data-action=train]");
                status.await("failed");
                assertThat(page.find("#run-status").getText()).contains("받지 못했습니다");
                assertThat(page.find("[data-action=train]").getText()).isEqualTo("다시 시도");
                gateway.heal();
                page.click("[data-action=train]");
                status.await("done");
                assertThat(status.result()).isEqualTo(Runs.onTheJvm(RUN));
            }
        }
    }

    @Test
    void aBrowserWithoutWorkersIsTold() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, "about:blank")) {
            addFirst(page, "delete window.Worker;");
            page.go(Product.shared().url("/?lang=en"));
            page.click("[data-action=train]");
            new RunStatus(page).await("failed");
            assertThat(page.find("#run-status").getText()).contains("could not start the web worker");
            assertThat(page.find("[data-action=train]").getText()).isEqualTo("Try again");
        }
    }

    private static void addFirst(BrowserPage page, String script) {
        page.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }
}
