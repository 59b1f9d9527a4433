package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.server.hardship.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebDriverException;

/**
 * Every lesson in both windows: its numbers are the book's, nothing is wider than the window nor sticks out of its box,
 * axe-core finds nothing, the console stays clean, its main control answers to the finger or mouse and to the keyboard, its
 * steps lead to the end in both languages (on the desktop those of lessons drawn anew), no button drops the focus, and on paper it has at most two pages.
 */
@Execution(ExecutionMode.CONCURRENT)
@Order(1)
class LessonsIT {
    static final List<String> SLUGS = slugs();
    private static final List<String> DRAWN = drawn("LessonsIT");
    private static final int READERS = 3;

    /** One reader is Korean and has a phone, the other is not and has a laptop; each reads every third lesson. */
    @ParameterizedTest
    @CsvSource({"PHONE, 0", "DESKTOP, 0", "PHONE, 1", "DESKTOP, 1", "PHONE, 2", "DESKTOP, 2"})
    void lessonsAreWhole(Window window, int first) throws IOException {
        Product product = Product.shared();
        LessonNumbers numbers = new LessonNumbers(GoldenValues.read());
        String language = window == Window.PHONE ? "ko" : "en";
        List<String> faults = new ArrayList<>();
        List<String> followed = window == Window.PHONE ? SLUGS : DRAWN;
        try (BrowserPage page = BrowserPage.open(window, product.url("/learn/glossary?lang=" + language))) {
            if (first == 0) {
                Accessible.check(page, "the glossary");
            }
            for (int i = first; i < SLUGS.size(); i += READERS) {
                String slug = SLUGS.get(i);
                String url = product.url("/learn/" + slug + "?lang=" + language);
                try {
                    faults.addAll(look(page, window, slug, url, language));
                    if (followed.contains(slug)) {
                        faults.addAll(follow(page, window, slug, url, numbers));
                    }
                } catch (AssertionError | WebDriverException fault) {
                    // The other lessons are looked at all the same.
                    faults.add(slug + ": " + fault.getMessage());
                    Enlarged.restore(page);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> look(BrowserPage page, Window window, String slug, String url, String language) {
        List<String> faults = new ArrayList<>();
        page.go(url);
        LessonNumbers.awaitExperiment(page, slug);
        Accessible.check(page, slug);
        if (window == Window.PHONE) {
            faults.addAll(enlarge(page, slug));
        } else {
            page.speak("ko");
            requireAtMostTwoPagesOfPaper(page, slug);
        }
        page.speak(language);
        MainControl.use(page, window, slug);
        if (window == Window.DESKTOP) {
            LessonSteps.goToFreePlay(page);
            TapsAlone.faults(page, window).forEach(fault -> faults.add(slug + ": not by taps: " + fault));
        }
        return faults;
    }

    private static List<String> follow(
            BrowserPage page, Window window, String slug, String url, LessonNumbers numbers) {
        page.evaluate("localStorage.clear()");
        page.go(url);
        LessonNumbers.awaitExperiment(page, slug);
        LessonSteps.follow(page, slug, window);
        if (numbers.compare(page, slug) > 0) {
            page.await("#book-numbers", "data-state", "done");
            assertThat(page.attribute("#book-numbers", "data-equal"))
                    .isEqualTo(page.attribute("#book-numbers", "data-total"));
        }
        LessonSteps.requireKept(page, slug);
        if (window == Window.PHONE) {
            return List.of();
        }
        page.emulate(Map.of("prefers-reduced-motion", "reduce"));
        List<String> faults = FocusIT.pressAll(page, slug);
        page.emulate(Map.of());
        return faults;
    }

    /** What takes long and is much the same everywhere: five lessons, with {@code downhill.endurance} all. */
    static List<String> drawn(String test) {
        if (Boolean.getBoolean("downhill.endurance")) {
            return SLUGS;
        }
        List<String> slugs = new ArrayList<>(SLUGS);
        Collections.shuffle(slugs, new Random(Seed.of(test)));
        return slugs.subList(0, 5);
    }

    private static List<String> enlarge(BrowserPage page, String slug) {
        List<String> faults = new ArrayList<>();
        for (Enlarged enlarged : Enlarged.values()) {
            enlarged.enlarge(page);
            faults.addAll(enlarged.faults(page, slug));
        }
        Enlarged.restore(page);
        return faults;
    }

    /** What was guessed is kept beyond a lesson that begins again: there the guess stands, and the reader goes on. */
    @Test
    void guessOfAnEarlierVisitIsPassed() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/learn/why-loss?lang=ko"))) {
            LessonNumbers.awaitExperiment(page, "why-loss");
            assertThat(page.attribute("[data-main]", "aria-description"))
                    .as("what an unavailable button waits for")
                    .contains("먼저 답을");
            LessonSteps.guess(page, "guess");
            assertThat(page.attribute("[data-main]", "aria-description")).isEmpty();
            page.evaluate("localStorage.removeItem('downhill.steps.why-loss')");
            page.reload();
            LessonNumbers.awaitExperiment(page, "why-loss");
            page.awaitShown("#guess");
            page.click("[data-action=next-step]");
            page.awaitShown("#tiny");
            assertThat(page.attribute("#tiny", "data-state")).isEqualTo("open");
        }
    }

    /** A teacher sends a class to a step: what it needs is set, and what was passed on the way can be done later. */
    @Test
    void anAddressOpensAStepAndWhatWasPassedIsSkipped() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/learn/cost?lang=en#edge"))) {
            LessonNumbers.awaitExperiment(page, "cost");
            page.awaitShown("#edge");
            page.await(".figures > :nth-child(2) .handle", "aria-valuenow", "0.998138");
            assertThat(page.attribute("#descend", "data-state")).isEqualTo("skipped");
            page.click("[data-action=previous-step]");
            page.awaitShown("#descend");
            page.click("[data-action=carried]");
            page.click("[data-action=carried]");
            page.click("[data-action=carried]");
            page.await("#descend", "data-state", "done");
            page.click("[data-action=next-step]");
            page.awaitShown("#edge");
            page.evaluate("location.hash = 'end'");
            page.awaitShown("#end");
            assertThat(page.attribute(".step-marks", "aria-label")).contains("skipped");
            page.reload();
            page.awaitShown("#end");
            page.click(".lesson-close");
            page.await("[data-lesson=cost]", "data-state", "with-skips");
            page.awaitText("[data-lesson=cost] .map-state", "skipped");
        }
    }

    /** What has led to the end of a step leads no further by itself: the same press does not turn the page. */
    @Test
    void theMainButtonRestsBeforeItLeadsOn() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url("/learn/cost?lang=en#descend"))) {
            LessonNumbers.awaitExperiment(page, "cost");
            page.await("[data-main]", "data-action", "carried");
            page.driver().executeScript("""
                    const main = document.querySelector('[data-main]');
                    window.early = 0;
                    const press = () => {
                      if (main.dataset.action === 'next-step') { window.early++; main.click(); seen.disconnect(); }
                    };
                    const seen = new MutationObserver(press);
                    seen.observe(main, {attributes: true, attributeFilter: ['data-action']});
                    """);
            page.click("[data-action=carried]");
            page.click("[data-action=carried]");
            page.click("[data-action=carried]");
            page.await("[data-main]", "data-action", "next-step");
            page.await("[data-main]", "aria-disabled", "false");
            assertThat(page.evaluate("window.early")).isEqualTo(1L);
            assertThat((String) page.evaluate("document.querySelector('.step[data-current]').id"))
                    .isEqualTo("descend");
        }
    }

    /** The words of the first step are of W = 2. */
    @Test
    void anAddressThatTheFirstStepContradictsSaysSo() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url("/learn/cost?lang=en&w=0.5"))) {
            LessonNumbers.awaitExperiment(page, "cost");
            String weight = ".figures > :nth-child(2) .handle";
            page.await(weight, "aria-valuenow", "0.5");
            page.awaitShown("[data-action=begin-step]");
            page.click("[data-action=begin-step]");
            page.await(weight, "aria-valuenow", "2");
            assertThat(page.find("[data-action=begin-step]").isDisplayed()).isFalse();
        }
    }

    /** On a projector an earlier step is shown with the figure that it tells of, and the current one as it was left. */
    @Test
    void earlierStepsAreTurnedToWithTheirFigures() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url("/learn/cost?lang=en&present=1"))) {
            LessonNumbers.awaitExperiment(page, "cost");
            page.evaluate("localStorage.setItem('downhill.steps.cost', 'turn! guess! far! descend')");
            page.go(Product.shared().url("/learn/cost?lang=en&present=1"));
            String weight = ".figures > :nth-child(2) .handle";
            page.await(weight, "aria-valuenow", "0");
            assertThat(page.attribute(weight, "aria-disabled")).isEqualTo("true");
            page.press("ArrowLeft");
            page.awaitShown("#far > .then[lang=en]");
            page.await(weight, "aria-valuenow", "3");
            assertThat(page.attribute(weight, "aria-disabled")).isEqualTo("false");
            page.press("ArrowRight");
            page.awaitShown("#descend");
            page.await(weight, "aria-valuenow", "0");
        }
    }

    /**
     * On the way to the paper the figures are drawn anew, in its colours and its width: the same ones whatever the screen
     * was like. The page asks after them itself, since what is printed cannot be read back.
     */
    @Test
    void figuresArePrintedAlikeFromALightAndADarkScreen() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url("/learn/cost?lang=ko"))) {
            LessonNumbers.awaitExperiment(page, "cost");
            page.driver().executeScript("""
                            matchMedia('print').addEventListener('change', change => {
                              const canvas = document.querySelector('#experiment canvas');
                              const width = canvas.parentElement.clientWidth * devicePixelRatio;
                              if (change.matches) {
                                window.printed = canvas.toDataURL();
                                window.fits = Math.abs(canvas.width - width) <= 1;
                              }
                            });
                            """);
            String dark = printed(page, "dark");
            assertThat(printed(page, "light")).isEqualTo(dark);
        }
    }

    /** All steps with what they tell, and the sentence to take home. */
    private static void requireAtMostTwoPagesOfPaper(BrowserPage page, String slug) {
        Object pdf = page.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
                .get("data");
        String text = new String(Base64.getDecoder().decode((String) pdf), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                        .matcher(text)
                        .results()
                        .count())
                .as(slug)
                .isBetween(1L, 2L);
    }

    private static String printed(BrowserPage page, String scheme) {
        emulate(page, scheme);
        // The screen's own drawing follows the scheme within a frame.
        page.awaitFrames();
        String screen = (String) page.evaluate("document.querySelector('#experiment canvas').toDataURL()");
        page.driver().executeCdpCommand("Page.printToPDF", Map.of());
        assertThat(page.evaluate("window.fits")).isEqualTo(true);
        String printed = (String) page.evaluate("window.printed");
        assertThat(printed).isNotEqualTo(screen);
        return printed;
    }

    private static List<String> slugs() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("../static/lessons/lessons.json").toFile())
                    .findValuesAsText("slug");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void emulate(BrowserPage page, String scheme) {
        page.emulate(Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
    }
}
