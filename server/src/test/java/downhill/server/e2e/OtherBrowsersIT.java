package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.selftest.SelfTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The product in Firefox and WebKitGTK: the same bits as on the JVM and in Chromium. Runs with {@code -Pbrowsers} only. */
@Tag("browsers")
@ParameterizedClass
@EnumSource(OtherBrowser.class)
class OtherBrowsersIT {

    /** Sizes that neither the mini-batch nor the slices of an evaluation divide. */
    private static final TrainingConfig ODD = new TrainingConfig(
            "mnist", 1234, 567, 23, Activation.SIGMOID, 150, 0.1, 120, 7, GradientMethod.BACKPROPAGATION);

    /** The same, and work enough for a team: a last slice that is short has led workers into each other's rows. */
    private static final TrainingConfig TEAM = new TrainingConfig(
            "mnist", 5000, 1000, 100, Activation.SIGMOID, 150, 0.5, 200, 0, GradientMethod.BACKPROPAGATION);

    /** The numbers of a lesson's prose that begin on one line and end on another, for columns from a small phone to a desktop. */
    private static final String BROKEN_NUMBERS = """
            (() => {
              const column = document.querySelector('.lesson-text');
              const broken = new Set(['no number']);
              const range = document.createRange();
              for (let width = 296; width <= 480; width += 8) {
                column.style.width = width + 'px';
                const texts = document.createTreeWalker(column, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                  const text = texts.currentNode;
                  for (const number of text.data.matchAll(/\\d+[.,]\\d+/g)) {
                    broken.delete('no number');
                    range.setStart(text, number.index);
                    range.setEnd(text, number.index + number[0].length);
                    const lines = new Set([...range.getClientRects()].map(box => box.top));
                    if (lines.size > 1) broken.add(number[0]);
                  }
                }
              }
              return [...broken];
            })()""";

    private static Mnist mnist;
    private static SelfTestOracle selfTest;
    private static Gateway gateway;

    @Parameter
    private OtherBrowser browser;

    @BeforeAll
    static void startProduct() throws IOException {
        mnist = Mnist.first(5000, 1000);
        selfTest = SelfTestOracle.compute(SelfTest.Extent.ALL, mnist);
        gateway = new Gateway(Product.shared());
        ErrorRecorder.install(gateway);
        // A member of a team tells the page that it is there.
        gateway.precede(
                "/app/client.", "if (self.name === 'team-member') new BroadcastChannel('team').postMessage('here');");
    }

    @AfterAll
    static void stopGateway() {
        gateway.close();
    }

    @Test
    void selfTestComputesTheBitsOfTheJvmAndTheValuesOfNumPy() throws IOException {
        try (SelfTestSite site = new SelfTestSite(mnist.parts());
                WebPage page = browser.open()) {
            page.go(site.url("product"));
            selfTest.compare(page, "product");
        }
    }

    @Test
    void runOfALinkEndsAsOnTheJvm() throws IOException {
        try (WebPage page = browser.open()) {
            page.go(gateway.url(Runs.lab(ODD) + "&autostart=1&workers=1"));
            assertDone(page, ODD);
            assertThat(page.attribute("#run-status", "data-path")).isEqualTo("simd");
        }
    }

    /** Where memory cannot be shared, one worker does what a team was asked for, and the page says so. */
    @Test
    void runOfATeamEndsAsOnTheJvm() throws IOException {
        boolean shares = browser == OtherBrowser.FIREFOX;
        try (WebPage page = browser.open()) {
            page.go(gateway.url(Runs.lab(TEAM) + "&workers=2"));
            page.evaluate("(window.members = 0, window.team = new BroadcastChannel('team'),"
                    + " team.onmessage = () => { members++; }, 0)");
            page.evaluate("document.querySelector('[data-action=start]').click()");
            assertDone(page, TEAM);
            assertThat(page.evaluate("crossOriginIsolated && 'SharedArrayBuffer' in window"))
                    .isEqualTo(shares);
            assertThat(page.evaluate("members")).isEqualTo(shares ? 1L : 0L);
            String workers = new RunStatus(page).hook("workers");
            assertThat(workers).isIn(shares ? List.of("1", "2") : List.of("1"));
            assertThat((String) page.evaluate("document.querySelector('#engine-note').textContent"))
                    .contains("SIMD")
                    .contains(workers);
        }
    }

    @Test
    void lessonsComputeTheValuesOfNumPy() throws IOException {
        LessonNumbers numbers = new LessonNumbers(GoldenValues.read());
        try (WebPage page = browser.open()) {
            for (String slug : List.of("gradient-descent", "loss", "training")) {
                // A step of the run of "training", which begins with its first.
                page.go(gateway.url("/learn/" + slug + (slug.equals("training") ? "?step=1" : "")));
                LessonNumbers.awaitExperiment(page, slug);
                assertThat(numbers.compare(page, slug)).as(slug).isPositive();
                assertThat(page.errors()).as(slug).isEmpty();
            }
        }
    }

    @Test
    void koreanProseBreaksNoNumber() throws IOException {
        try (WebPage page = browser.open()) {
            page.go(gateway.url("/learn/gradient-descent?lang=ko"));
            assertThat((List<?>) page.evaluate(BROKEN_NUMBERS)).isEmpty();
        }
    }

    /**
     * In such a process {@code navigator.language} was "C" in earlier releases of WebKitGTK 2.54, which no part of the
     * language knows; in 2.54.3 it is "en". {@link LackingBrowserIT} forces it to be "C".
     */
    @Test
    void labShowsItsChartsInTheCLocale() throws IOException {
        try (WebPage page = browser.open("C.UTF-8")) {
            page.go(gateway.url(Runs.lab(Runs.SHORT) + "&autostart=1"));
            assertThat(page.errors()).isEmpty();
            new RunStatus(page).await("done");
            assertThat(page.evaluate(
                            "[...document.querySelectorAll('.chart canvas')].map(c => c.width > 0 && c.height > 0)"))
                    .isEqualTo(List.of(true, true));
            assertThat(page.errors()).isEmpty();
        }
    }

    private static void assertDone(WebPage page, TrainingConfig config) throws IOException {
        RunStatus status = new RunStatus(page);
        status.await("done");
        assertThat(status.result()).isEqualTo(Runs.onTheJvm(config));
        assertThat(page.errors()).isEmpty();
    }
}
