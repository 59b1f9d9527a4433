package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Every lesson in both languages and both windows: its numbers are the book's, nothing is wider than the window, axe-core
 * finds nothing serious, the console stays clean, and its controls answer to the keyboard and to the finger or mouse.
 */
class LessonsIT {
    private static final List<String> SLUGS = List.of(
            "learning",
            "cost",
            "logistic",
            "loss",
            "mini-batch",
            "why-loss",
            "numerical-diff",
            "partial-derivative",
            "gradient",
            "gradient-descent",
            "simple-net",
            "two-layer-net",
            "training",
            "evaluation",
            "round-up");

    /** Some lessons train before they know their numbers. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private static final Duration ANSWER = Duration.ofSeconds(4);

    /** Everything a reader sees of an experiment, values typed into fields and positions of sliders included. */
    private static final String SEEN = "(() => { const e = document.querySelector('#experiment');"
            + " return e.innerText + [...e.querySelectorAll('input')].map(i => i.value + i.checked).join()"
            + " + [...e.querySelectorAll('[aria-valuetext]')].map(i => i.getAttribute('aria-valuetext')).join(); })()";

    @ParameterizedTest
    @CsvSource({"DESKTOP, ko", "DESKTOP, en", "PHONE, ko", "PHONE, en"})
    void lessonsAreWhole(Window window, String language) throws IOException {
        Product product = Product.shared();
        GoldenValues golden = GoldenValues.read();
        try (BrowserPage page = BrowserPage.open(window, product.url("/learn?lang=" + language))) {
            check(page, "the map of the chapter");
            for (String slug : SLUGS) {
                page.go(product.url("/learn/" + slug + "?lang=" + language));
                awaitExperiment(page, slug);
                compareNumbers(page, slug, golden);
                check(page, slug);
                changeByKeyboard(page, slug);
                page.go(product.url("/learn/" + slug + "?lang=" + language));
                awaitExperiment(page, slug);
                changeByPointer(page, slug);
            }
            page.go(product.url("/learn/glossary?lang=" + language));
            check(page, "the glossary");
        }
    }

    private static void awaitExperiment(BrowserPage page, String slug) {
        Pause.until(
                LIMIT,
                () -> Boolean.TRUE.equals(page.evaluate("document.querySelector('#experiment').children.length > 0"
                        + " && !document.querySelector('#experiment .missing')")),
                () -> slug + " has no experiment");
    }

    private static void compareNumbers(BrowserPage page, String slug, GoldenValues golden) {
        Pause.until(
                LIMIT,
                () -> Long.valueOf(0)
                        .equals(page.evaluate("document.querySelectorAll('[data-golden]:not([data-value]),"
                                + " [data-golden][data-value=\"\"]').length")),
                () -> slug + " has not computed all its numbers");
        for (WebElement output : page.driver().findElements(By.cssSelector("[data-golden]"))) {
            String path = output.getDomAttribute("data-golden");
            double value = Double.parseDouble(output.getDomAttribute("data-value"));
            assertThat(golden.numbers()).as(slug).containsKey(path);
            double expected = golden.numbers().get(path);
            double tolerance = golden.tolerance(path);
            assertThat(Math.abs(value - expected))
                    .as("%s: %s is %s, not %s", slug, path, value, expected)
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    private static void check(BrowserPage page, String what) {
        for (String scheme : List.of("light", "dark")) {
            page.driver()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of(
                                    "features",
                                    List.of(
                                            Map.of("name", "prefers-color-scheme", "value", scheme),
                                            Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
            String place = what + ", " + scheme + ", " + page.driver().getCurrentUrl();
            assertThat(Axe.seriousViolations(page.driver())).as(place).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("width beyond the window of " + place)
                    .isEqualTo(0L);
        }
    }

    private static void changeByKeyboard(BrowserPage page, String slug) {
        List<String> tried = new ArrayList<>();
        for (WebElement control : shown(page, "[role=slider], input[type=range], input[type=radio]")) {
            String before = (String) page.evaluate(SEEN);
            control.sendKeys(Keys.ARROW_RIGHT);
            if (changes(page, before)) {
                return;
            }
            tried.add(control.getAccessibleName());
        }
        for (WebElement button : shown(page, "button:not([disabled])")) {
            String before = (String) page.evaluate(SEEN);
            button.sendKeys(Keys.ENTER);
            if (changes(page, before)) {
                return;
            }
            tried.add(button.getAccessibleName());
        }
        throw new AssertionError(slug + ": no key changes anything; tried " + tried);
    }

    private static void changeByPointer(BrowserPage page, String slug) {
        List<String> tried = new ArrayList<>();
        for (WebElement control : shown(page, "button:not([disabled]), .choice, label:has(input[type=radio])")) {
            String before = (String) page.evaluate(SEEN);
            page.driver().executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", control);
            control.click();
            if (changes(page, before)) {
                return;
            }
            tried.add(control.getText());
        }
        throw new AssertionError(slug + ": no tap changes anything; tried " + tried);
    }

    private static List<WebElement> shown(BrowserPage page, String css) {
        return page.driver().findElements(By.cssSelector("#experiment :is(" + css + ")")).stream()
                .filter(WebElement::isDisplayed)
                .limit(6)
                .toList();
    }

    private static boolean changes(BrowserPage page, String before) {
        long deadline = System.nanoTime() + ANSWER.toNanos();
        while (System.nanoTime() < deadline) {
            if (!before.equals(page.evaluate(SEEN))) {
                return true;
            }
            Pause.milliseconds(50);
        }
        return false;
    }
}
