package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** Readers with their own colours, with a keyboard. */
class ReadersIT {
    /** How much of the middle of the focused element is covered by something that does not belong to it. */
    private static final String FOCUS_IS_COVERED = """
            const focused = document.activeElement;
            const box = focused.getBoundingClientRect();
            const bar = document.querySelector('.lab-bar, .sweep-run');
            const top = bar.getBoundingClientRect().top;
            return !bar.contains(focused) && !focused.matches('body, .skip-link') && box.bottom > top + 1
              ? (focused.id || focused.outerHTML.slice(0, 80)) + ': ' + box.bottom + ' > ' + top : null;
            """;

    @Test
    void focusIsNeverBehindTheBarOfTheLab() throws IOException {
        requireFocusAboveTheBar(Runs.lab(Runs.SHORT));
    }

    @Test
    void focusIsNeverBehindTheBarOfTheSweep() throws IOException {
        requireFocusAboveTheBar("/sweep?lang=en");
    }

    private static void requireFocusAboveTheBar(String path) throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url(path))) {
            page.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", 360, "height", 640, "deviceScaleFactor", 2, "mobile", true));
            List<String> covered = new ArrayList<>();
            int stops = 0;
            do {
                page.press("Tab");
                stops++;
                String fault = (String) page.driver().executeScript(FOCUS_IS_COVERED);
                if (fault != null) {
                    covered.add(fault);
                }
            } while (stops < 100 && !Boolean.TRUE.equals(page.evaluate("document.activeElement === document.body")));
            assertThat(stops).isBetween(20, 99);
            assertThat(covered).isEmpty();
        }
    }

    @Test
    void phoneOnItsSideShowsTheFirstChartAndTheButtons() throws IOException {
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(Runs.SHORT)))) {
            BrowserPage page = lab.page();
            page.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", 740, "height", 360, "deviceScaleFactor", 2, "mobile", true));
            Pause.until(
                    Duration.ofSeconds(20),
                    () -> Long.valueOf(740).equals(page.evaluate("document.documentElement.clientWidth")),
                    () -> "the phone does not turn");
            page.driver().executeScript("scrollTo(0, 0)");
            for (String part : List.of("#loss-figure .plot", "[data-action=start]", "[data-action=reset]")) {
                assertThat(page.driver().executeScript("""
                        const box = document.querySelector(arguments[0]).getBoundingClientRect();
                        return box.top >= 0 && box.bottom <= innerHeight && box.height > 40;
                        """, part)).as(part).isEqualTo(true);
            }
            // Above each other: neither covers the other.
            assertThat(page.evaluate("document.querySelector('#loss-figure .plot').getBoundingClientRect().bottom"
                            + " <= document.querySelector('.lab-bar').getBoundingClientRect().top"))
                    .isEqualTo(true);
        }
    }

    @Test
    void chosenColoursShowSharesProgressAndChoices() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, product.url("/learn/loss?lang=en"))) {
            page.emulate(Map.of("forced-colors", "active"));
            LessonNumbers.awaitExperiment(page, "loss");
            List<Double> drawn = new ArrayList<>();
            List<Double> told = new ArrayList<>();
            for (WebElement track : page.driver().findElements(By.cssSelector(".share-track"))) {
                if (track.isDisplayed()) {
                    drawn.add(filled(track));
                    told.add(Double.parseDouble(track.getDomAttribute("aria-valuenow")));
                }
            }
            assertThat(told).hasSizeGreaterThan(5);
            for (int i = 0; i < told.size(); i++) {
                assertThat(drawn.get(i)).as("bar %d of %s", i, told).isCloseTo(told.get(i), within(0.06));
            }

            page.go(product.url(Runs.lab(Runs.SHORT)));
            page.await("#run-status", "data-state", "idle");
            page.show("#train");
            WebElement timeline = page.find("#run-timeline");
            double empty = track(timeline);
            WebElement chosen = page.find("#settings [data-set][value='1000']");
            double before = ground(chosen);
            page.click(chosen);
            assertThat(Math.abs(ground(chosen) - before))
                    .as("the ground of a chosen chip")
                    .isGreaterThan(0.1);
            page.click("[data-action=start]");
            page.await("#run-status", "data-state", "done");
            assertThat(Math.abs(track(timeline) - empty)).as("the line of time").isGreaterThan(0.1);
        }
    }

    private static final String GO_ON = """
            [...document.querySelectorAll('[data-action=skip-step], [data-action=skip-guess], [data-action=next-step]')]
              .find(e => e.checkVisibility() && e.ariaDisabled !== 'true')?.click();
            return document.querySelector('.lesson-text').hasAttribute('data-free');
            """;

    /** A screen reader on a touch screen moves a slider in one direction only. */
    @Test
    void tablesAreThereFromTheFirstStepAndPointsThatMoveBothWaysCanBeTyped() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/learn/cost?lang=en"))) {
            LessonNumbers.awaitExperiment(page, "cost");
            page.awaitShown(".step[data-current] .step-controls .table-twin:not(.point-fields) summary");
            Pause.until(
                    WebPage.LIMIT,
                    () -> Boolean.TRUE.equals(page.driver().executeScript(GO_ON)),
                    () -> "the lesson does not end");
            page.click(".point-fields summary");
            String point = "#experiment .handle[data-moves=both]";
            assertThat(page.attribute(point, "aria-description")).contains("y");
            WebElement y = page.driver()
                    .findElements(By.cssSelector(".point-row input"))
                    .get(1);
            y.clear();
            y.sendKeys("2.5", "\n");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.attribute(point, "aria-valuetext").endsWith("y 2.5"),
                    () -> page.attribute(point, "aria-valuetext"));
        }
    }

    private static String said(WebElement slider) {
        return slider.getDomAttribute("aria-valuenow") + " " + slider.getDomAttribute("aria-valuetext");
    }

    @Test
    void altAndAnArrowBelongToTheBrowser() throws IOException {
        try (BrowserPage page =
                BrowserPage.open(Window.DESKTOP, Product.shared().url("/learn/cost?lang=en"))) {
            LessonNumbers.awaitExperiment(page, "cost");
            for (String slider : List.of("#experiment .handle[aria-disabled=false]")) {
                WebElement handle = page.find(slider);
                String before = said(handle);
                page.driver().executeScript("""
                        arguments[0].focus();
                        window.left = arguments[0].dispatchEvent(new KeyboardEvent('keydown',
                          {key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true}));
                        """, handle);
                assertThat(page.evaluate("window.left"))
                        .as("left to the browser")
                        .isEqualTo(true);
                assertThat(said(handle)).isEqualTo(before);
            }
        }
    }

    @Test
    void refusalsSpeakKoreanOnKoreanPages() throws IOException {
        try (Lab lab =
                Lab.open(Window.PHONE, Product.shared().url(Runs.lab(Runs.SHORT).replace("lang=en", "lang=ko")))) {
            BrowserPage page = lab.page();
            lab.press("start");
            lab.await("done");
            page.forgive("/api/runs");
            Voice.listen(page);
            lab.press("save-run");
            page.type("input[name=nickname]", "a\u202eb");
            lab.press("confirm-save");
            page.await("#nickname", "aria-invalid", "true");
            assertThat(page.find("#nickname-note").getText()).matches("서버가 받지 않았습니다: 별명에는 .*");
            page.type("input[name=nickname]", "하늘");
            lab.press("confirm-save");
            page.awaitShown("#save-outcome-link");
            Voice.await(page, "저장했습니다.");
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double off) {
        return org.assertj.core.data.Offset.offset(off);
    }

    /** Returns which share of an element's width is filled, a third of the way down: what differs from its right end. */
    private static double filled(WebElement element) throws IOException {
        BufferedImage image = picture(element);
        int row = image.getHeight() / 3;
        int ground = image.getRGB(image.getWidth() - 3, row);
        int ink = image.getRGB(2, row);
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            count += image.getRGB(x, row) != ground ? 1 : 0;
        }
        return count > 2 || ink != ground ? (double) count / image.getWidth() : 0;
    }

    /** Returns how bright the ground of an element is, near its upper edge. */
    private static double ground(WebElement element) throws IOException {
        BufferedImage image = picture(element);
        return light(image, image.getWidth() / 2, Math.min(6, image.getHeight() / 2));
    }

    /** How light the line of a slider is in its first quarter. */
    private static double track(WebElement slider) throws IOException {
        BufferedImage image = picture(slider);
        return light(image, image.getWidth() / 4, image.getHeight() / 2);
    }

    private static double light(BufferedImage image, int x, int y) {
        int color = image.getRGB(x, y);
        return ((color >> 16 & 255) + (color >> 8 & 255) + (color & 255)) / 765.0;
    }

    private static BufferedImage picture(WebElement element) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(element.getScreenshotAs(OutputType.BYTES)));
    }
}
