package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Letters twice as large on a phone, the narrowest window, wide spacing: no page scrolls sideways, nothing is printed over.
 * {@code LessonsIT} looks at the lessons.
 */
class LargeTextIT {

    @ParameterizedTest
    @EnumSource
    void everythingFits(Enlarged enlarged) throws IOException {
        Product product = Product.shared();
        List<String> paths =
                List.of("/", Runs.lab(Runs.SHORT), "/runs", "/bench", "/sweep", "/learn", "/learn/glossary");
        List<String> faults = new ArrayList<>();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/"))) {
            enlarged.enlarge(page);
            for (String path : paths) {
                page.go(product.url(path));
                faults.addAll(enlarged.faults(page, path.replaceAll("\\?.*", "")));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Answers which heads and numbers of the confusion matrix are broken into lines or lie over the next. */
    private static final String BROKEN = """
            return [...document.querySelectorAll('.matrix :is(th, td):not(.matrix-corner)')].filter(cell => {
              const words = document.createRange();
              words.selectNodeContents(cell.querySelector('button') || cell);
              const rects = [...words.getClientRects()].filter(r => r.width > 1);
              return rects.length > 1 || rects.some(r => r.width > cell.getBoundingClientRect().width + 2);
            }).map(cell => cell.textContent);
            """;

    /** All 10,000 test images: some counts have four digits. */
    @ParameterizedTest
    @EnumSource
    void whatTheNetworkHasLearnedFits(Enlarged enlarged) throws IOException {
        TrainingConfig config = new TrainingConfig(
                "mnist", 1000, 10_000, 17, Activation.SIGMOID, 53, 0.9, 90, 3, GradientMethod.BACKPROPAGATION);
        List<String> faults = new ArrayList<>();
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(config) + "&autostart=1"))) {
            BrowserPage page = lab.page();
            enlarged.enlarge(page);
            lab.await("done");
            for (String section : List.of("learned", "forward", "failing", "draw", "spread", "slope")) {
                page.show("#" + section + "-section");
                page.await("#" + section + "-section", "data-filled", "");
                if (section.equals("learned")) {
                    page.driver().executeScript("document.querySelector('.tile').click()");
                }
                faults.addAll(enlarged.faults(page, "the lab, " + section));
            }
            page.show("#failing-section");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.find(".matrix caption").getText().contains("90"),
                    () -> page.find(".matrix caption").getText());
            faults.addAll(enlarged.faults(page, "the lab, its matrix"));
            for (String language : List.of("en", "ko")) {
                page.speak(language);
                for (Object broken : (List<?>) page.driver().executeScript(BROKEN)) {
                    faults.add(language + ": “" + broken + "” is broken");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The highest figure of all lessons, in a window of 1280×1024 enlarged four times, on a phone on its side, and on a phone. */
    @ParameterizedTest
    @CsvSource({"320, 256, static", "320, 568, static", "360, 740, sticky", "640, 280, sticky", "1280, 700, sticky"})
    void aLessonsFigureStaysOnlyWhereItLeavesRoomToRead(int width, int height, String position) throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, "about:blank")) {
            page.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
            page.go(Product.shared().url("/learn/loss?lang=en"));
            page.find("#experiment[data-ready]");
            page.awaitFrames();
            assertThat(page.evaluate("getComputedStyle(document.getElementById('experiment')).position"))
                    .isEqualTo(position);
            // Whatever the keyboard comes to can be seen, and is not behind the figure.
            assertThat((List<?>) page.driver().executeScript(BEHIND)).isEmpty();
        }
    }

    private static final String BEHIND = """
            const figure = document.getElementById('experiment');
            return [...document.querySelectorAll('.lesson-text :is(a, button)')].filter(e => e.checkVisibility()).reverse()
              .filter(e => {
                e.focus();
                const at = e.getClientRects()[0];
                const top = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
                return !top || figure.contains(top);
              }).map(e => e.textContent);
            """;
}
