package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.training.Trainer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.Kind;
import org.openqa.selenium.interactions.PointerInput.MouseButton;
import org.openqa.selenium.interactions.PointerInput.Origin;
import org.openqa.selenium.interactions.Sequence;

/** Reading the loss curve: by a finger, by the keyboard, in the table. */
class ChartIT {

    private static final String READER = "#loss-figure [role=slider]";

    /** Answers the red, green, blue and opacity of the canvas under the mark of what is read. */
    private static final String INK_UNDER_MARK = """
            (() => {
              const canvas = document.querySelector('#loss-figure canvas');
              const all = canvas.getBoundingClientRect();
              const mark = document.querySelector('#loss-figure .reader-dot').getBoundingClientRect();
              const scale = canvas.width / all.width;
              const x = (mark.left + mark.width / 2 - all.left) * scale;
              const y = (mark.top + mark.height / 2 - all.top) * scale;
              return [...canvas.getContext('2d').getImageData(x, y, 1, 1).data];
            })()""";

    private static Product product;
    private static Trainer trainer;

    @BeforeAll
    static void trainOnTheJvm() throws IOException {
        product = Product.shared();
        trainer = Runs.trainer(Runs.SHORT);
        Runs.advance(trainer, Runs.SHORT.steps());
    }

    @Test
    void fingerReadsTheStepBelowIt() throws IOException {
        try (Lab lab = finishedRun(Window.PHONE)) {
            WebElement plot = lab.page().find("#loss-figure .plot-area");
            lab.page()
                    .driver()
                    .executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", plot);
            Dimension size = plot.getSize();
            PointerInput finger = new PointerInput(Kind.TOUCH, "finger");
            Sequence touch = new Sequence(finger, 0)
                    .addAction(finger.createPointerMove(Duration.ZERO, Origin.fromElement(plot), 0, 0))
                    .addAction(finger.createPointerDown(MouseButton.LEFT.asArg()))
                    .addAction(finger.createPointerMove(
                            Duration.ofMillis(100), Origin.fromElement(plot), size.width / 4, 0))
                    .addAction(finger.createPointerUp(MouseButton.LEFT.asArg()));
            lab.page().driver().perform(List.of(touch));
            // Three quarters of the way from step 0 to step 120, give or take the margins of the axis.
            int step = Integer.parseInt(lab.page().find(READER).getDomAttribute("aria-valuenow"));
            assertThat(step).isBetween(80, 100);
            assertThat(lab.page().find("#loss-figure").getText()).contains(lossOf(step));
        }
    }

    @Test
    void keysReadOneStepAfterAnother() throws IOException {
        try (Lab lab = finishedRun(Window.DESKTOP)) {
            // Whoever reads without looking has not scrolled to it.
            lab.page().await("#accuracy-figure [role=slider]", "aria-valuemax", Integer.toString(Runs.SHORT.steps()));
            WebElement reader = lab.page().find(READER);
            reader.sendKeys(Keys.HOME);
            assertThat(reader.getDomAttribute("aria-valuenow")).isEqualTo("1");
            reader.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
            assertThat(reader.getDomAttribute("aria-valuenow")).isEqualTo("3");
            assertThat(reader.getDomAttribute("aria-valuetext")).contains(lossOf(3));
        }
    }

    @Test
    void markStandsOnTheCurve() throws IOException {
        try (Lab lab = finishedRun(Window.DESKTOP)) {
            WebElement reader = lab.page().find(READER);
            reader.sendKeys(Keys.HOME, Keys.PAGE_UP, Keys.PAGE_UP);
            List<?> ink = (List<?>) lab.page().evaluate(INK_UNDER_MARK);
            assertThat(((Number) ink.get(2)).intValue())
                    .as("blue of the curve, not a grey of the axes: %s", ink)
                    .isGreaterThan(((Number) ink.get(0)).intValue() + 40);
        }
    }

    @Test
    void tableHoldsWhatTheCurveShows() throws IOException {
        try (Lab lab = finishedRun(Window.PHONE)) {
            lab.page().click("#loss-figure summary");
            lab.page().awaitShown("#loss-figure tbody tr:last-child");
            awaitRow(lab.page(), "first-child", 1);
            awaitRow(lab.page(), "last-child", 120);
        }
    }

    /** The table may be made anew while it is read. */
    private static void awaitRow(BrowserPage page, String place, int step) {
        String css = "#loss-figure tbody tr:" + place;
        Pause.until(
                WebPage.LIMIT,
                () -> {
                    String row = page.find(css).getText();
                    return row.startsWith(step + " ") && row.contains(lossOf(step));
                },
                () -> css + " is " + page.find(css).getText() + ", not of " + lossOf(step));
    }

    private static Lab finishedRun(Window window) throws IOException {
        Lab lab = Lab.open(window, product.url(Runs.lab(Runs.SHORT) + "&autostart=1"));
        lab.await("done");
        return lab;
    }

    /** The loss with the four decimals of the page, rounded as JavaScript rounds. */
    private static String lossOf(int step) {
        return new BigDecimal(trainer.history().loss(step))
                .setScale(4, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
