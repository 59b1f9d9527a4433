package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Questions come back: on the map something waits, {@code /review} asks it, days later once more. */
class ReviewIT {
    private static final String QUESTION = ".question-card";
    private static final String ANSWERS = ".question-answers button";

    /** The clock of the page, later by so many days. */
    private static final String CLOCK = """
            {
              const Now = Date;
              window.Date = class extends Now {
                constructor(...parts) { super(...(parts.length === 0 ? [Now.now() + %d * 864e5] : parts)); }
              };
            }
            """;

    private static final JsonNode QUESTIONS = questions();

    private static JsonNode questions() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("../static/lessons/review.json").toFile());
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static void finish(BrowserPage page, String... slugs) {
        for (String slug : slugs) {
            page.evaluate("localStorage.setItem('downhill.progress.%s', 'done')".formatted(slug));
        }
    }

    /** Returns the place of the right answer to the question on the screen. */
    private static int right(BrowserPage page) {
        return right(page, QUESTION);
    }

    private static int right(BrowserPage page, String card) {
        String id = page.attribute(card, "data-question");
        for (JsonNode question : QUESTIONS) {
            if (question.get("id").asText().equals(id)) {
                return question.get("answers").findValuesAsText("right").indexOf("true");
            }
        }
        throw new AssertionError("no question " + id);
    }

    private static String kept(BrowserPage page, String id) {
        return (String) page.evaluate("localStorage.getItem('downhill.review.%s')".formatted(id));
    }

    private static long today(BrowserPage page) {
        return (Long)
                page.evaluate("(now => Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5))"
                        + "(new Date())");
    }

    private static void setClock(BrowserPage page, int days) {
        page.driver()
                .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", CLOCK.formatted(days)));
    }

    /** By touch: five of six, one wrong; then the sixth; then nothing waits until tomorrow, and the wrong one comes first. */
    @Test
    void whatIsDueIsAskedByTouch() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/learn?lang=ko"))) {
            assertThat(page.find("#review-due").isDisplayed()).isFalse();
            finish(page, "cost", "loss", "gradient");
            page.reload();
            page.awaitText("#review-due", "6");
            Finger finger = new Finger(page, Window.PHONE);
            page.click("#review-due");
            String wrong = null;
            for (int i = 0; i < 5; i++) {
                page.awaitShown(ANSWERS);
                Accessible.check(page, "/review " + i, List.of("main"), i % 2 == 0 ? "light" : "dark");
                boolean errs = i == 2;
                int place = (right(page) + (errs ? 1 : 0)) % 3;
                if (errs) {
                    wrong = page.attribute(QUESTION, "data-question");
                }
                finger.tap(page.driver().findElements(By.cssSelector(ANSWERS)).get(place));
                page.await(QUESTION, "data-verdict", errs ? "wrong" : "right");
                assertThat(page.find(".question-verdict a").isDisplayed()).isEqualTo(errs);
                page.awaitText("#review .note", i + 1 + " / 5");
                page.click("[data-main]");
            }
            long today = today(page);
            assertThat(kept(page, wrong)).isEqualTo(today + " 0");
            page.awaitText("#review .note", "1문제가 기다립니다");
            page.click("[data-main]");
            page.awaitShown(ANSWERS);
            finger.tap(page.driver().findElements(By.cssSelector(ANSWERS)).get(right(page)));
            page.click("[data-main]");
            page.awaitText("#review .note", "내일");
            assertThat(page.find("[data-main]").isDisplayed()).isFalse();

            setClock(page, 1);
            page.go(product.url("/review?lang=en"));
            page.await(QUESTION, "data-question", wrong);
            page.awaitText("#review .note", "1 / 1");
            setClock(page, 7);
            page.go(product.url("/learn?lang=en"));
            page.awaitText("#review-due", "6");
        }
    }

    /** By keyboard alone: Tab, Enter. The focus never falls out. */
    @Test
    void whatIsDueIsAskedByKeyboard() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url("/review?lang=en"))) {
            page.awaitText("#review .note", "Finish a lesson");
            finish(page, "cost");
            page.reload();
            for (int i = 0; i < 2; i++) {
                page.awaitShown(ANSWERS);
                WebElement answer =
                        page.driver().findElements(By.cssSelector(ANSWERS)).get(right(page));
                press(page, answer);
                page.await(QUESTION, "data-verdict", "right");
                assertThat(page.evaluate("document.activeElement.closest('.question-card') !== null"))
                        .isEqualTo(true);
                press(page, page.find("[data-main]"));
            }
            page.awaitText("#review .note", "All 2 were right.");
        }
    }

    /** Tabs to an element and presses it. */
    private static void press(BrowserPage page, WebElement element) {
        for (int i = 0; i < 12 && !element.equals(page.driver().switchTo().activeElement()); i++) {
            page.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        assertThat(page.driver().switchTo().activeElement()).isEqualTo(element);
        element.sendKeys(Keys.ENTER);
    }

    /** What is finished today comes back tomorrow; the end recalls the lesson two back, if that is finished. */
    @Test
    void theEndOfALessonRecallsAnEarlierOneAndItsQuestionsComeBackTomorrow() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/learn/gradient?lang=ko#play"))) {
            LessonNumbers.awaitExperiment(page, "gradient");
            finish(page, "numerical-diff", "partial-derivative");
            page.reload();
            page.awaitShown("[data-free] .step[data-current]");
            page.click("[data-action=next-step]");
            page.await("#end " + QUESTION, "data-question", "numerical-diff-transfer");
            page.awaitText("#end .end-from", "앞에서 배운 것");
            assertThat(kept(page, "gradient-why")).isEqualTo(today(page) + " 0");
            assertThat(kept(page, "numerical-diff-transfer")).isNull();
            new Finger(page, Window.PHONE)
                    .tap(page.driver()
                            .findElements(By.cssSelector("#end " + ANSWERS))
                            .get(right(page, "#end " + QUESTION)));
            // It was finished before there were questions, so it was due.
            page.await("#end " + QUESTION, "data-verdict", "right");
            assertThat(kept(page, "numerical-diff-transfer")).isEqualTo(today(page) + " 1");
            page.go(product.url("/learn?lang=ko"));
            page.awaitText("#review-due", "3");
            setClock(page, 1);
            page.reload();
            page.awaitText("#review-due", "5");
        }
    }

    /** The reason is asked before it is told, and a wrong one is answered, too. */
    @Test
    void theReasonIsAskedBeforeItIsTold() throws IOException {
        JsonNode why = null;
        for (JsonNode question : QUESTIONS) {
            why = question.get("id").asText().equals("gradient-descent-why") ? question : why;
        }
        String step = why.get("step").asText().replaceAll(".*#", "");
        String address = "/learn/gradient-descent?lang=en#" + step;
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url(address))) {
            LessonNumbers.awaitExperiment(page, "gradient-descent");
            for (int i = 0; i < 3; i++) {
                page.click("[data-action=carried]");
            }
            page.await("#" + step, "data-why", "open");
            String then = "#" + step + " > .then[lang=en]";
            assertThat(page.find(then).isDisplayed()).isFalse();
            assertThat(page.attribute("[data-main]", "data-action")).isEqualTo("wait");
            page.click(page.driver()
                    .findElements(By.cssSelector("#" + step + " " + ANSWERS))
                    .get((right(page) + 1) % 3));
            page.awaitShown(then);
            page.awaitShown("#" + step + " .question-verdict");
            page.await(QUESTION, "data-verdict", "wrong");
            page.click("[data-action=next-step]");
        }
    }
}
