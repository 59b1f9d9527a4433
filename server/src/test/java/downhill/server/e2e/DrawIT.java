package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.data.LabeledImages;
import downhill.core.drawing.DigitImage;
import downhill.core.drawing.Strokes;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** A digit that is drawn in the lab is read by the lab's network. */
class DrawIT {
    private static final int CLASSES = 10;

    private static final TrainingConfig CONFIG = new TrainingConfig(
            "mnist", 3001, 307, 41, Activation.SIGMOID, 53, 0.5, 900, 11, GradientMethod.BACKPROPAGATION);

    /** A seven, in pads. */
    private static final double[] SEVEN = {
        0.27, 0.22, 0.42, 0.2, 0.58, 0.2, 0.73, 0.22, 0.64, 0.4, 0.54, 0.6, 0.46, 0.84
    };

    private static final double KEY_STEP = 1.0 / 28;

    @ParameterizedTest
    @EnumSource(Window.class)
    void pointerDrawsAndTheNetworkReads(Window window) throws IOException {
        try (Lab lab = trained(window)) {
            BrowserPage page = lab.page();
            WebElement pad = pad(page);
            PointerInput.Kind kind = window == Window.PHONE ? PointerInput.Kind.TOUCH : PointerInput.Kind.MOUSE;
            draw(page, pad, new PointerInput(kind, "pointer"));
            awaitDigit(page, "7");
            double[] probabilities = probabilities(page);
            assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, within(1e-9));
            assertThat(page.find(".draw-answer").getText()).startsWith("7 · ");
            assertThat(page.find(".draw-evidence h3").getText()).isEqualTo("Why 7?");
            page.click(".draw-bar:nth-child(2)");
            assertThat(page.find(".draw-evidence h3").getText()).isEqualTo("Why 1?");
            page.click("[data-action=own-image]");
            assertThat(page.find(".forward-head").getText()).startsWith("My drawing · read as 7 · ");
            Accessible.check(page, "the lab with a drawing");

            page.click("[data-action=clear-drawing]");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.find("#draw-result").getDomAttribute("data-digit") == null,
                    () -> "the pad is not cleared");
        }
    }

    /** The keys draw exactly, so the ten probabilities are those of the JVM. */
    @Test
    void keysDrawAndTheNetworkReadsAsOnTheJvm() throws IOException {
        try (Lab lab = trained(Window.DESKTOP)) {
            BrowserPage page = lab.page();
            pad(page);
            page.evaluate("document.querySelector('#draw-pad').focus()");
            List<Double> stroke = new ArrayList<>(List.of(0.5, 0.25));
            Voice.listen(page);
            page.press(" ");
            Voice.await(page, "Pen down. 50% from the left, 25% from the top.");
            for (int down = 0; down < 14; down++) {
                page.press("ArrowDown");
                stroke.add(0.5);
                stroke.add(stroke.get(stroke.size() - 2) + KEY_STEP);
            }
            page.press(" ");
            awaitDigit(page, "1");
            DigitImage image = DigitImage.of(
                    Strokes.of(List.of(stroke.stream().mapToDouble(x -> x).toArray())), DigitImage.DEFAULT_THICKNESS);
            Trainer trainer = Runs.trainer(CONFIG);
            Runs.advance(trainer, CONFIG.steps());
            double[] y = trainer.network().predict(LabeledImages.of(image.pixels(), new byte[1], 784), 0);
            assertThat(probabilities(page)).containsExactly(y);

            page.press("Backspace");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.find("#draw-result").getDomAttribute("data-digit") == null,
                    () -> "Backspace takes nothing back");
        }
    }

    private static Lab trained(Window window) throws IOException {
        Lab lab = Lab.open(window, Product.shared().url(Runs.lab(CONFIG) + "&autostart=1"));
        lab.await("done");
        return lab;
    }

    private static WebElement pad(BrowserPage page) {
        page.find("#draw-section");
        page.show("#draw-section");
        page.await("#draw-section", "data-filled", "");
        page.awaitShown("#draw-pad");
        return page.find("#draw-pad");
    }

    private static void draw(BrowserPage page, WebElement pad, PointerInput pointer) {
        int side = pad.getSize().getWidth();
        PointerInput.Origin middle = PointerInput.Origin.fromElement(pad);
        Sequence moves = new Sequence(pointer, 0);
        for (int i = 0; i < SEVEN.length; i += 2) {
            moves.addAction(pointer.createPointerMove(
                    Duration.ofMillis(20), middle, (int) Math.round((SEVEN[i] - 0.5) * side), (int)
                            Math.round((SEVEN[i + 1] - 0.5) * side)));
            if (i == 0) {
                moves.addAction(pointer.createPointerDown(PointerInput.MouseButton.LEFT.asArg()));
            }
        }
        moves.addAction(pointer.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
        page.driver().perform(List.of(moves));
    }

    private static void awaitDigit(BrowserPage page, String digit) {
        Pause.until(
                WebPage.LIMIT,
                () -> digit.equals(page.find("#draw-result").getDomAttribute("data-digit")),
                () -> "it is read as " + page.find("#draw-result").getDomAttribute("data-digit"));
    }

    private static double[] probabilities(BrowserPage page) {
        String json = page.find("#draw-result").getDomAttribute("data-probabilities");
        double[] numbers = Arrays.stream(json.substring(1, json.length() - 1).split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(numbers).hasSize(CLASSES);
        return numbers;
    }
}
