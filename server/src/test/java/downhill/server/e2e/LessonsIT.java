package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Every lesson in both languages and both windows: its numbers are the book's, nothing is wider than the window, axe-core
 * finds nothing, the console stays clean, and its main control answers to the finger or mouse and to the keyboard.
 */
@Execution(ExecutionMode.CONCURRENT)
class LessonsIT {
    static final List<String> SLUGS = slugs();

    private static final Duration ANSWER = Duration.ofSeconds(4);

    /** What an output says, or shows where it is a drawing. */
    private static final String OUTPUT = "return [...document.querySelectorAll(arguments[0])]"
            + ".map(e => e instanceof HTMLCanvasElement ? e.toDataURL() : e.textContent).join('|')";

    @ParameterizedTest
    @CsvSource({"DESKTOP, ko", "DESKTOP, en", "PHONE, ko", "PHONE, en"})
    void lessonsAreWhole(Window window, String language) throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(window, product.url("/learn?lang=" + language))) {
            Accessible.check(page, "the map of the chapter");
            for (String slug : SLUGS) {
                // The other two readers walk through the lesson with axe-core in StepsIT.
                if (language.equals("ko") == (window == Window.PHONE)) {
                    continue;
                }
                page.go(product.url("/learn/" + slug + "?lang=" + language));
                LessonNumbers.awaitExperiment(page, slug);
                Accessible.check(page, slug);
                useMainControls(page, window, slug);
            }
            page.go(product.url("/learn/glossary?lang=" + language));
            Accessible.check(page, "the glossary");
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
    @Test
    void aLessonIsPrintedOnTwoPages() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url("/learn?lang=ko"))) {
            for (String slug : SLUGS) {
                page.go(Product.shared().url("/learn/" + slug + "?lang=ko"));
                LessonNumbers.awaitExperiment(page, slug);
                Object pdf = page.driver()
                        .executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
                        .get("data");
                String text = new String(Base64.getDecoder().decode((String) pdf), StandardCharsets.ISO_8859_1);
                assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                                .matcher(text)
                                .results()
                                .count())
                        .as(slug)
                        .isEqualTo(2);
            }
        }
    }

    private static String printed(BrowserPage page, String scheme) {
        emulate(page, scheme);
        // The screen's own drawing follows the scheme within a frame.
        Pause.milliseconds(200);
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

    /** The drag comes first; the key goes back again, where there is room. */
    private static void useMainControls(BrowserPage page, Window window, String slug) {
        Finger finger = new Finger(page, window);
        List<MainControl> own = MainControl.ALL.stream()
                .filter(control -> control.slug().equals(slug))
                .toList();
        assertThat(own).as("main control of " + slug).isNotEmpty();
        for (MainControl main : own) {
            WebElement control = shown(page, main);
            boolean drags = main.gesture() == MainControl.Gesture.DRAG;
            boolean[] right = {false};
            requireChange(page, main, "a finger", () -> {
                if (drags) {
                    right[0] = finger.drag(control);
                } else {
                    finger.tap(control);
                }
            });
            requireChange(page, main, "a key", () -> {
                if (drags) {
                    control.sendKeys(right[0] ? Keys.ARROW_LEFT : Keys.ARROW_RIGHT);
                } else {
                    press(page, control);
                }
            });
        }
    }

    /** A button answers to Enter; among chips, which are radio buttons, an arrow moves on from the one that has the focus. */
    private static void press(BrowserPage page, WebElement control) {
        if (control.getTagName().equals("button")) {
            control.sendKeys(Keys.ENTER);
        } else {
            page.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        }
    }

    /** Some lessons train before they have anything to move; controls stand in the figure or in the step. */
    private static WebElement shown(BrowserPage page, MainControl main) {
        WebElement[] control = {null};
        Pause.until(
                LessonNumbers.LIMIT,
                () -> {
                    control[0] = page.driver().findElements(By.cssSelector(within(main.css()))).stream()
                            .filter(WebElement::isDisplayed)
                            .findFirst()
                            .orElse(null);
                    return control[0] != null;
                },
                () -> main + " is not shown");
        return control[0];
    }

    private static String within(String css) {
        return "#experiment :is(" + css + "), .lesson-text :is(" + css + ")";
    }

    private static void requireChange(BrowserPage page, MainControl main, String how, Runnable action) {
        String before = settled(page, main);
        action.run();
        Pause.until(
                ANSWER,
                () -> !before.equals(output(page, main)),
                () -> "%s on %s leaves %s of %s at %s".formatted(how, main.css(), main.output(), main.slug(), before));
    }

    /** Waits until the output stands still by itself, and returns it. */
    private static String settled(BrowserPage page, MainControl main) {
        String[] last = {output(page, main)};
        Pause.until(
                LessonNumbers.LIMIT,
                () -> {
                    Pause.milliseconds(120);
                    String now = output(page, main);
                    boolean still = now.equals(last[0]);
                    last[0] = now;
                    return still;
                },
                () -> main + " never stands still");
        return last[0];
    }

    private static String output(BrowserPage page, MainControl main) {
        return (String) page.driver().executeScript(OUTPUT, within(main.output()));
    }
}
