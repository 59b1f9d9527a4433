package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The gestures that the steps of lessons ask for: what the ghost hand shows is done by a finger, and that is enough. */
@Execution(ExecutionMode.CONCURRENT)
@Order(2)
class GesturesIT {
    private static final String STEPS =
            "[...document.querySelectorAll('.step:has([data-gesture])')].map(step => step.id)";

    private static final String SLIDER = "document.querySelector('#guess .predict input[type=range]').value";

    /** How far the hand leads from the handle that it stands on. */
    private static final String WAY = """
            const style = document.querySelector('.ghost-hand').style;
            return ['--way-x', '--way-y'].map(name => parseFloat(style.getPropertyValue(name)));
            """;

    @Test
    void eachGestureAloneDoesItsStep() throws IOException {
        Product product = Product.shared();
        List<String> done = new ArrayList<>();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/learn/cost"))) {
            Finger finger = new Finger(page, Window.PHONE);
            for (String slug : LessonsIT.SLUGS) {
                page.go(product.url("/learn/" + slug));
                for (Object step : (List<?>) page.evaluate(STEPS)) {
                    page.go(product.url("/learn/glossary"));
                    page.evaluate("localStorage.clear()");
                    page.go(product.url("/learn/" + slug + "#" + step));
                    LessonNumbers.awaitExperiment(page, slug);
                    page.find(".ghost-hand");
                    page.awaitFrames();
                    followHand(page, finger);
                    page.await("#" + step, "data-state", "done");
                    LessonSteps.answerWhy(page);
                    page.awaitShown("#" + step + " > .then");
                    done.add(slug + "#" + step);
                }
            }
        }
        assertThat(done).as(String.join(", ", done)).hasSizeGreaterThanOrEqualTo(60);
    }

    /** A figure that has got another size meanwhile, as on a phone that is turned, is shown the way that leads there now. */
    @Test
    void theHandFollowsTheFigure() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/learn/mini-batch#four"))) {
            LessonNumbers.awaitExperiment(page, "mini-batch");
            page.find("[data-handle] > .ghost-hand");
            List<?> before = (List<?>) page.driver().executeScript(WAY);
            page.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", 600, "height", 740, "deviceScaleFactor", 2, "mobile", true));
            Pause.until(
                    LessonNumbers.LIMIT,
                    () -> !before.equals(page.driver().executeScript(WAY)),
                    () -> "the hand still leads " + before);
            followHand(page, new Finger(page, Window.PHONE));
            page.await("#four", "data-state", "done");
        }
    }

    private static void followHand(BrowserPage page, Finger finger) {
        WebElement handle = page.find("[data-handle]:has(> .ghost-hand)");
        List<?> way = (List<?>) page.driver().executeScript(WAY);
        finger.drag(handle, ((Number) way.get(0)).doubleValue(), ((Number) way.get(1)).doubleValue());
    }

    /** Whoever lets go beside the mark is told so, and after a rest may have it done. */
    @Test
    void whatComesToRestBesideItsMarkIsSaid() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/learn/cost?lang=en#far"))) {
            LessonNumbers.awaitExperiment(page, "cost");
            page.awaitText("[data-main]", "Drag it in the figure");
            WebElement handle = page.find("[data-handle=w]:has(> .ghost-hand)");
            new Finger(page, Window.PHONE).drag(handle, 0, 40);
            page.awaitText("[data-main]", "Not yet: move it again");
            page.await("[data-main]", "aria-disabled", "true");
            page.await("[data-main]", "data-action", "do-it");
            page.click("[data-action=do-it]");
            page.await("#far", "data-state", "done");
        }
    }

    /** What a question asks a place of is answered there: by a point to drag, or by a tap. */
    @Test
    void aGuessAboutAPlaceIsMadeInTheFigure() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.PHONE, product.url("/learn/cost#guess"))) {
            LessonNumbers.awaitExperiment(page, "cost");
            page.awaitShown("#guess");
            page.await("[data-main]", "aria-disabled", "true");
            Object middle = page.evaluate(SLIDER);
            new Finger(page, Window.PHONE).drag(page.find("#experiment .handle:not([data-handle], [hidden])"), 0, -40);
            page.await("[data-main]", "aria-disabled", "false");
            assertThat(page.evaluate(SLIDER)).as("the slider follows the point").isNotEqualTo(middle);
            page.click("[data-action=commit-guess]");
            page.awaitShown("#far .guess-kept");
            page.go(product.url("/learn/gradient-descent#two"));
            LessonNumbers.awaitExperiment(page, "gradient-descent");
            page.awaitShown("#two");
            page.click("#experiment .xy-plot");
            page.await("[data-main]", "aria-disabled", "false");
            assertThat(page.driver().findElements(By.cssSelector("#two .predict input:checked")))
                    .hasSize(1);
        }
    }
}
