package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.LabeledImages;
import downhill.core.drawing.DigitImage;
import downhill.core.drawing.Strokes;
import downhill.core.exchange.Npz;
import downhill.core.function.Activation;
import downhill.core.network.Parameters;
import downhill.core.plot.Spread;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** Runs with drawings or weights of the reader's own, and the way back to an earlier step: each has the bits of the JVM's. */
class OwnRunIT {
    private static final TrainingConfig CONFIG = new TrainingConfig(
            "mnist", 501, 107, 21, Activation.SIGMOID, 23, 0.5, 130, 7, GradientMethod.BACKPROPAGATION);

    private static final double KEY_STEP = 1.0 / 28;

    @TempDir
    Path folder;

    @Test
    void drawingsAreKeptTriedAndTrainedOn() throws IOException {
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(CONFIG) + "&autostart=1"))) {
            lab.await("done");
            BrowserPage page = lab.page();
            List<byte[]> drawings = new ArrayList<>();
            for (int length : new int[] {12, 15}) {
                drawings.add(drawDown(page, length));
                page.click("[data-keep='1']");
                awaitKept(page, drawings.size());
            }
            Accessible.check(page, "the lab with kept drawings");

            page.go(Product.shared().url(Runs.lab(CONFIG) + "&autostart=1"));
            lab.await("done");
            showPad(page);
            awaitKept(page, 2);
            page.click("[data-action=train-with-drawings]");
            page.await("#run-status", "data-own", "images 2");
            lab.await("done");

            Trainer ordinary = Runs.trainer(CONFIG);
            Runs.advance(ordinary, CONFIG.steps());
            byte[] pixels = new byte[2 * 784];
            System.arraycopy(drawings.get(0), 0, pixels, 0, 784);
            System.arraycopy(drawings.get(1), 0, pixels, 784, 784);
            Mnist data = Mnist.first(CONFIG.trainSize() - 2, CONFIG.testSize());
            LabeledImages train =
                    LabeledImages.join(List.of(data.train(), LabeledImages.of(pixels, new byte[] {1, 1}, 784)));
            Trainer trainer = new Trainer(CONFIG, train, data.test());
            Runs.advance(trainer, CONFIG.steps());
            assertThat(fingerprint(page)).isEqualTo(trainer.fingerprint());
            assertThat(page.find("#run-own").getText())
                    .isEqualTo(
                            "2 of the 501 training images are your own drawings, so this run cannot be compared with others"
                                    + " and is not saved.");
            assertThat(page.find("[data-action=save-run]").getDomAttribute("aria-disabled"))
                    .isEqualTo("true");

            // Again is with the drawings, too, until the run is reset.
            lab.press("start");
            lab.await("done");
            assertThat(lab.hook("own")).isEqualTo("images 2");
            assertThat(fingerprint(page)).isEqualTo(trainer.fingerprint());
            lab.press("reset");
            lab.press("start");
            lab.await("done");
            assertThat(lab.hook("own")).isEmpty();
            assertThat(fingerprint(page)).isEqualTo(ordinary.fingerprint());
            page.click("[data-action=train-with-drawings]");
            page.await("#run-status", "data-own", "images 2");
            lab.await("done");

            // It is this page's alone: a program cannot repeat it, and a reload does not bring it back.
            page.click("[data-action=download-python]");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.find(".take-home-files .tiles-note").getText().contains("cannot be repeated"),
                    () -> page.find(".take-home-files .tiles-note").getText());
            page.click(".drawing-shelf li:first-child .remove-drawing");
            awaitKept(page, 1);
            page.go(Product.shared().url(Runs.lab(CONFIG)));
            lab.await("idle");
            assertThat(page.find("#run-status").getDomAttribute("data-own")).isEmpty();
            // The run before it, of settings alone, is the one that is kept.
            assertThat(page.find("#kept-run-config").getText()).contains("501 training");
            page.click("[data-action=go-on]");
            lab.await("done");
            assertThat(fingerprint(page)).isEqualTo(ordinary.fingerprint());
        }
    }

    /** What is kept or removed in one tab is so in the other, which has it on its page without a reload. */
    @Test
    void twoTabsKeepTheSameDrawings() throws IOException {
        String address = Product.shared().url(Runs.lab(CONFIG) + "&autostart=1");
        try (Lab lab = Lab.open(Window.DESKTOP, address)) {
            BrowserPage page = lab.page();
            lab.await("done");
            String first = page.driver().getWindowHandle();
            drawDown(page, 12);
            page.click("[data-keep='1']");
            awaitKept(page, 1);
            page.driver().switchTo().newWindow(WindowType.TAB);
            String second = page.driver().getWindowHandle();
            page.go(address);
            lab.await("done");
            showPad(page);
            awaitKept(page, 1);

            page.driver().switchTo().window(first);
            drawDown(page, 15);
            page.click("[data-keep='2']");
            awaitKept(page, 2);
            page.driver().switchTo().window(second);
            awaitKept(page, 2);
            drawDown(page, 9);
            page.click("[data-keep='3']");
            awaitKept(page, 3);
            page.evaluate("document.querySelector('.drawing-shelf li:nth-child(2) .remove-drawing').focus()");

            page.driver().switchTo().window(first);
            awaitKept(page, 3);
            page.click(".drawing-shelf li:nth-child(2) .remove-drawing");
            awaitKept(page, 2);
            page.driver().switchTo().window(second);
            awaitKept(page, 2);
            assertThat(page.evaluate("document.activeElement.parentElement.innerText[0]"))
                    .isEqualTo("3");
            assertThat(page.evaluate(
                            "[...document.querySelectorAll('.drawing-shelf li')].map(li => li.innerText[0]).join()"))
                    .isEqualTo("1,3");
            page.driver().navigate().refresh();
            lab.await("done");
            showPad(page);
            awaitKept(page, 2);
            page.click("[data-action=clear-shelf]");
            page.driver().switchTo().window(first);
            Pause.until(
                    WebPage.LIMIT,
                    () -> !page.find(".drawing-shelf").isDisplayed(),
                    () -> page.find(".drawing-shelf").getText());
        }
    }

    @Test
    void weightsOfAFileAreTrainedOn() throws IOException {
        TrainingConfig larger = new TrainingConfig(
                "mnist", 501, 107, 33, Activation.SIGMOID, 23, 0.5, 130, 7, GradientMethod.BACKPROPAGATION);
        Trainer elsewhere = Runs.trainer(new TrainingConfig(
                "mnist", 333, 107, 33, Activation.SIGMOID, 17, 0.3, 90, 5, GradientMethod.BACKPROPAGATION));
        Runs.advance(elsewhere, 90);
        Parameters weights = elsewhere.network().parameters();
        Path file = Files.write(folder.resolve("mine.npz"), Npz.write(weights));
        Trainer trainer = Runs.trainer(larger);
        trainer.beginWith(weights.toArray());
        Runs.advance(trainer, larger.steps());
        try (Lab lab = Lab.open(Window.DESKTOP, Product.shared().url(Runs.lab(CONFIG) + "&autostart=1"))) {
            lab.await("done");
            BrowserPage page = lab.page();
            page.find("#take-home-section[data-filled]");
            page.find("#npz-file").sendKeys(file.toString());
            page.show("#learned-section");
            page.awaitShown("#learned-section [data-action=train-on]");
            page.click("#learned-section [data-action=train-on]");
            page.await("#run-status", "data-own", "weights");
            lab.await("done");
            assertThat(fingerprint(page)).isEqualTo(trainer.fingerprint());
            assertThat(page.find("#hidden").getDomProperty("value")).isEqualTo("33");
            assertThat(page.find("#run-own").getText()).startsWith("This run began with the weights of a file");
            page.show("#digits");
            String doubt = "The problems listed below may have come with those weights.";
            assertThat(page.find("#run-own").getText().endsWith(doubt))
                    .isEqualTo(page.find("#diagnosis").isDisplayed());
            assertThat(page.find("#learned-section .opened").isDisplayed()).isFalse();

            // What was at the start are the weights of the file, not those that the seed draws.
            page.show("#spread-section");
            page.awaitShown(".spread summary");
            page.evaluate("document.querySelector('.spread details').open = true");
            String extremes = "[...document.querySelectorAll('.spread tbody tr:nth-child(2) td')].slice(4)"
                    + ".map(cell => cell.textContent.replace('−', '-')).join()";
            Spread start = Spread.of(weights.w1());
            Pause.until(
                    WebPage.LIMIT,
                    () -> isAlmost((String) page.evaluate(extremes), start),
                    () -> page.evaluate(extremes) + " instead of " + start);
        }
    }

    /** Two digits are shown. */
    private static boolean isAlmost(String extremes, Spread spread) {
        String[] two = extremes.split(",");
        return two.length == 2
                && Math.abs(Double.parseDouble(two[0]) / spread.least() - 1) < 0.06
                && Math.abs(Double.parseDouble(two[1]) / spread.greatest() - 1) < 0.06;
    }

    @Test
    void weightsOfAnotherSizeLeaveTheSettingsOfATeacher() throws IOException {
        Parameters weights = new Parameters(784, 33, 10);
        Path file = Files.write(folder.resolve("other.npz"), Npz.write(weights));
        String address = Runs.lab(CONFIG) + "&lock=hidden,data&autostart=1";
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(address))) {
            lab.await("done");
            BrowserPage page = lab.page();
            assertThat(page.find("[data-action=own-data]").isDisplayed()).isFalse();
            page.find("#take-home-section[data-filled]");
            page.find("#npz-file").sendKeys(file.toString());
            page.show("#learned-section");
            page.awaitShown("#learned-section [data-action=train-on]");
            page.click("#learned-section [data-action=train-on]");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.find("#hidden-note")
                            .getText()
                            .equals("This link sets 21 hidden units, but the weights in the file have 33."),
                    () -> page.find("#hidden-note").getText());
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("hidden");
            assertThat(page.find("#run-status").getDomAttribute("data-own")).isEmpty();
            assertThat(page.find("#learned-section .opened").isDisplayed()).isTrue();
        }
    }

    @Test
    void aRunGoesBackToAStepAndOn() throws IOException {
        Trainer trainer = Runs.trainer(CONFIG);
        Runs.advance(trainer, 64);
        String earlier = trainer.fingerprint();
        Runs.advance(trainer, CONFIG.steps());
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(CONFIG) + "&autostart=1"))) {
            lab.await("done");
            BrowserPage page = lab.page();
            lab.look(64);
            assertThat(page.find("#shown-past").getText()).startsWith("Step 64");
            page.click("#language");
            assertThat(page.find("#shown-past").getText()).startsWith("64걸음 때");
            page.click("#language");
            page.click("[data-action=go-back]");
            // The button goes while the steps are repeated.
            assertThat(page.evaluate("document.activeElement.dataset.action")).isEqualTo("reset");
            lab.await("paused");
            assertThat(lab.step()).isEqualTo(64);
            assertThat(fingerprint(page)).isEqualTo(earlier);

            // A reload brings it back there, and on it goes to the same end.
            page.driver().navigate().refresh();
            lab.await("paused");
            assertThat(lab.step()).isEqualTo(64);
            lab.press("start");
            lab.await("done");
            assertThat(fingerprint(page)).isEqualTo(trainer.fingerprint());
        }
    }

    private static String fingerprint(BrowserPage page) {
        return page.find("#run-status").getDomAttribute("data-fingerprint");
    }

    private static void showPad(BrowserPage page) {
        page.find("#draw-section");
        page.show("#draw-section");
        page.await("#draw-section", "data-filled", "");
        page.awaitShown("#draw-pad");
    }

    /** Draws a stroke down by keys, from where the pen begins; returns the image that it becomes. */
    private static byte[] drawDown(BrowserPage page, int length) {
        showPad(page);
        page.evaluate("document.querySelector('#draw-pad').focus()");
        page.press(" ");
        List<Double> stroke = new ArrayList<>(List.of(0.5, 0.25));
        for (int down = 0; down < length; down++) {
            page.press("ArrowDown");
            stroke.add(0.5);
            stroke.add(stroke.get(stroke.size() - 2) + KEY_STEP);
        }
        page.press(" ");
        Pause.until(
                WebPage.LIMIT,
                () -> page.find("#draw-result").getDomAttribute("data-digit") != null,
                () -> "nothing is read");
        return DigitImage.of(
                        Strokes.of(List.of(stroke.stream().mapToDouble(x -> x).toArray())),
                        DigitImage.DEFAULT_THICKNESS)
                .pixels();
    }

    private static void awaitKept(BrowserPage page, int count) {
        Pause.until(
                WebPage.LIMIT,
                () -> page.driver()
                                .findElements(By.cssSelector(".drawing-shelf li"))
                                .size()
                        == count,
                () -> "not " + count + " drawings are kept");
        assertThat(page.find(".drawing-shelf .tiles-note").getText()).contains(" of " + count + ". Every network");
    }
}
