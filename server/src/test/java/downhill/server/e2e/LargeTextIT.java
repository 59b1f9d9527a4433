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
import org.junit.jupiter.params.provider.EnumSource;

/** Letters twice as large on a phone, the narrowest window, wide spacing: no page scrolls sideways, nothing is printed over. */
class LargeTextIT {

    /** How a reader enlarges: WCAG 2.2, 1.4.4, 1.4.10 and 1.4.12. */
    enum Enlarged {
        TWICE(360, 32, ""),
        NARROW(320, 16, ""),
        SPACED(
                320,
                16,
                "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                        + " p { margin-block-end: 2em !important }");

        private final int width;
        private final int textPixels;
        private final String style;

        Enlarged(int width, int textPixels, String style) {
            this.width = width;
            this.textPixels = textPixels;
            this.style = style;
        }

        private void enlarge(BrowserPage page) {
            page.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", width, "height", 740, "deviceScaleFactor", 2, "mobile", true));
            page.driver()
                    .executeCdpCommand(
                            "Page.setFontSizes",
                            Map.of("fontSizes", Map.of("standard", textPixels, "fixed", textPixels)));
        }
    }

    /** Answers what is wider than the window, and what has letters that stick out of its own box into the next one. */
    private static final String FAULTS = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(arguments[0]);
            document.adoptedStyleSheets = [sheet];
            const name = e => e.tagName + ' ' + (e.id || e.className) + ' "' + e.textContent.trim().slice(0, 20) + '" ';
            const faults = [];
            const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            if (over > 0) {
              faults.push('the page is ' + over + ' px too wide');
            }
            const apart = '.visually-hidden, math, pre, .table-scroll, .skip-link, .share-track, svg';
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const e = texts.currentNode.parentElement;
              const box = e.closest('button, a, p, h1, h2, h3, dt, dd, th, td, label, legend, summary, li, div') || e;
              if (!texts.currentNode.data.trim() || !e.checkVisibility() || e.closest(apart)
                  || getComputedStyle(box).display === 'inline') {
                continue;
              }
              const letters = document.createRange();
              letters.selectNodeContents(texts.currentNode);
              const room = box.getBoundingClientRect();
              for (const rect of letters.getClientRects()) {
                if (rect.right > room.right + 2 || rect.left < room.left - 2) {
                  faults.push(name(box) + Math.round(rect.right - room.right) + ' px out of its box');
                  break;
                }
              }
            }
            return faults;
            """;

    @ParameterizedTest
    @EnumSource
    void everythingFits(Enlarged enlarged) throws IOException {
        Product product = Product.shared();
        List<String> paths = new ArrayList<>(
                List.of("/", Runs.lab(Runs.SHORT), "/runs", "/bench", "/sweep", "/learn", "/learn/glossary"));
        LessonsIT.SLUGS.forEach(slug -> paths.add("/learn/" + slug));
        List<String> faults = new ArrayList<>();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/"))) {
            enlarged.enlarge(page);
            for (String path : paths) {
                page.go(product.url(path));
                if (path.startsWith("/learn/") && !path.endsWith("glossary")) {
                    LessonNumbers.awaitExperiment(page, path);
                }
                for (String language : List.of("ko", "en")) {
                    String lang = (String) page.evaluate("document.documentElement.lang");
                    if (!lang.equals(language)) {
                        page.driver().executeScript("document.getElementById('language').click()");
                        page.await("html", "lang", language);
                    }
                    for (Object fault : (List<?>) page.driver().executeScript(FAULTS, enlarged.style)) {
                        faults.add(path.replaceAll("\\?.*", "") + " " + language + ": " + fault);
                    }
                }
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
                page.evaluate(
                        "document.getElementById('" + section + "-section').scrollIntoView({behavior: 'instant'})");
                page.await("#" + section + "-section", "data-filled", "");
            }
            page.driver().executeScript("document.querySelector('.tile').click()");
            page.driver().executeScript("document.getElementById('failing-section').scrollIntoView()");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.find(".matrix caption").getText().contains("90"),
                    () -> page.find(".matrix caption").getText());
            for (String language : List.of("en", "ko")) {
                if (!language.equals(page.evaluate("document.documentElement.lang"))) {
                    page.driver().executeScript("document.getElementById('language').click()");
                    page.await("html", "lang", language);
                }
                for (Object fault : (List<?>) page.driver().executeScript(FAULTS, enlarged.style)) {
                    faults.add(language + ": " + fault);
                }
                for (Object broken : (List<?>) page.driver().executeScript(BROKEN)) {
                    faults.add(language + ": “" + broken + "” is broken");
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
