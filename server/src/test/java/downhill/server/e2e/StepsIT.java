package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Every step of every lesson that leads, in both languages and both windows: its act is done as a reader does it, its
 * condition is reached, the figure is in sight afterwards, and nothing is told before the guess.
 */
class StepsIT {
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** What is done in steps whose text has nothing to press, or asks for more than that. */
    private static final Map<String, Consumer<BrowserPage>> ACTS = Map.ofEntries(
            Map.entry("cost/turn", page -> type(page, "1")),
            Map.entry("cost/descend", page -> pressPrimary(page, 2)),
            Map.entry("cost/edge", page -> type(page, "0.22")),
            Map.entry("gradient-descent/walk", page -> pressPrimary(page, 3)),
            Map.entry("gradient-descent/edge", page -> {
                press(page, shown(page, "[data-do]"));
                type(page, "1.05");
            }),
            Map.entry("logistic/fit", page -> type(page, "0")),
            Map.entry("mini-batch/draw", page -> pressPrimary(page, 1)));

    private static final String IN_SIGHT = """
            const figure = [...document.querySelectorAll('#experiment :is(canvas, .share-bars)')]
                .find(c => c.getClientRects().length > 0);
            const box = figure.getBoundingClientRect();
            const x = box.left + box.width / 2;
            const y = box.top + box.height / 2;
            const top = document.elementFromPoint(x, y);
            return box.top > -40 && box.bottom < innerHeight
                && document.querySelector('#experiment').contains(top);
            """;

    @ParameterizedTest
    @CsvSource({"DESKTOP, ko", "DESKTOP, en", "PHONE, ko", "PHONE, en"})
    void stepsLeadToTheEnd(Window window, String language) throws IOException {
        Product product = Product.shared();
        LessonNumbers numbers = new LessonNumbers(GoldenValues.read());
        try (BrowserPage page = BrowserPage.open(window, product.url("/learn?lang=" + language))) {
            for (String slug : LessonsIT.SLUGS) {
                if (!leads(slug, language)) {
                    continue;
                }
                page.go(product.url("/learn/" + slug + "?lang=" + language));
                LessonNumbers.awaitExperiment(page, slug);
                follow(page, slug, language, window);
                if (numbers.compare(page, slug) > 0) {
                    page.await("#book-numbers", "data-state", "done");
                    assertThat(page.find("#book-numbers").getDomAttribute("data-equal"))
                            .isEqualTo(page.find("#book-numbers").getDomAttribute("data-total"));
                }
                requireKept(page, slug);
            }
        }
    }

    /** Whether the lesson is written as steps. */
    private static boolean leads(String slug, String language) throws IOException {
        return Files.readString(Path.of("../static/lessons", language, slug + ".html"))
                .contains("class=\"step\"");
    }

    private static void follow(BrowserPage page, String slug, String language, Window window) {
        List<WebElement> steps = page.driver().findElements(By.cssSelector(".step"));
        assertThat(steps).hasSizeBetween(3, 9);
        String other = language.equals("ko") ? "en" : "ko";
        for (int i = 0; i < steps.size(); i++) {
            WebElement step = steps.get(i);
            String name = slug + "/" + step.getDomAttribute("id");
            boolean last = i == steps.size() - 1;
            page.awaitShown("#" + step.getDomAttribute("id"));
            assertThat(step.getDomAttribute("data-current")).as(name).isNotNull();
            assertThat(page.find("main").getText())
                    .as("%s tells in the other language", name)
                    .doesNotContain(step.findElement(By.cssSelector(".step-words[lang=" + other + "] p"))
                            .getDomProperty("textContent")
                            .strip());
            if (!last) {
                assertThat(step.getDomAttribute("data-state")).as(name).isEqualTo("open");
                requireNothingTold(page, steps, i);
            }
            // Each language once: the check takes a second.
            if (language.equals("ko") == (window == Window.PHONE)) {
                Accessible.check(page, name);
            }
            if (step.getDomAttribute("data-guess") != null) {
                guess(page, step);
                continue;
            }
            if (!last) {
                ACTS.getOrDefault(name, acting -> press(acting, shown(acting, "[data-do]")))
                        .accept(page);
                page.await("#" + step.getDomAttribute("id"), "data-state", "done");
                Pause.until(
                        ANSWER,
                        () -> Boolean.TRUE.equals(page.driver().executeScript(IN_SIGHT)),
                        () -> "the figure is" + " out of sight after " + name);
                WebElement next = page.find("[data-action=next-step]");
                assertThat(next.getText())
                        .contains(steps.get(i + 1)
                                .findElement(By.cssSelector(".step-words[lang=" + language + "] > h2"))
                                .getDomProperty("textContent"));
                press(page, next);
            }
        }
        assertThat(page.find(".take-home:not([lang=" + other + "] *)").isDisplayed())
                .isTrue();
    }

    /** What comes later is not on the page, nor what is told once the step is done. */
    private static void requireNothingTold(BrowserPage page, List<WebElement> steps, int current) {
        for (int i = current; i < steps.size(); i++) {
            assertThat(steps.get(i).isDisplayed()).isEqualTo(i == current);
            for (WebElement then : steps.get(i).findElements(By.cssSelector(".then"))) {
                assertThat(then.isDisplayed()).isFalse();
            }
        }
        for (WebElement later : page.driver().findElements(By.cssSelector(".lesson-more, #book-numbers, .presets"))) {
            assertThat(later.isDisplayed()).as(later.getDomAttribute("class")).isFalse();
        }
    }

    private static void guess(BrowserPage page, WebElement step) {
        List<WebElement> chips = step.findElements(By.cssSelector(".predict .chip"));
        if (!chips.isEmpty()) {
            press(page, chips.get(0));
        }
        press(page, step.findElement(By.cssSelector("[data-action=commit-guess]")));
        page.await("#" + step.getDomAttribute("id"), "data-state", "done");
    }

    /** What has been done stays done: after a reload the lesson is where it was. */
    private static void requireKept(BrowserPage page, String slug) {
        page.driver().navigate().refresh();
        LessonNumbers.awaitExperiment(page, slug);
        page.awaitShown("[data-action=restart-lesson]");
        press(page, page.find("[data-action=restart-lesson]"));
        Pause.until(
                ANSWER,
                () -> page.driver()
                                .findElements(By.cssSelector(".step[data-state=waiting]"))
                                .size()
                        > 1,
                () -> slug + " does not begin again");
    }

    /** Presses the main button of the step's controls. */
    private static void pressPrimary(BrowserPage page, int times) {
        for (int i = 0; i < times; i++) {
            press(page, page.find(".step[data-current] .step-controls button.primary"));
        }
    }

    /** Types a number beside the step's slider. */
    private static void type(BrowserPage page, String number) {
        WebElement field = shown(page, ".slider input:not([type=range])");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), number, Keys.ENTER);
    }

    private static WebElement shown(BrowserPage page, String css) {
        return page.driver().findElements(By.cssSelector(".step[data-current] " + css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to press: " + css));
    }

    /** As a finger does: what is pressed is brought into sight first, below the figure. */
    private static void press(BrowserPage page, WebElement element) {
        page.driver()
                .executeScript(
                        "arguments[0].scrollIntoView({block: 'end', behavior: 'instant'}); scrollBy(0, 24);", element);
        element.click();
    }
}
