package downhill.web.lab;

import downhill.web.digit.DigitImage;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.worker.SampleDigits;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** One test image, the network's answer, and its ten probabilities as bars. */
final class DigitCard {
    private static final int CLASSES = 10;
    /** Drawn at this many canvas pixels a CSS pixel, so that it stays sharp on any screen. */
    private static final int SHARPNESS = 3;

    private static final int BAR_WIDTH = 6;
    private static final int BAR_GAP = 3;
    private static final int BARS_HEIGHT = 34;
    private static final int NAMES_HEIGHT = 12;

    private final int label;
    private final DigitImage image;
    private final HTMLCanvasElement bars;
    private final HTMLElement answer = Dom.element("span", "digit-answer");
    private final HTMLElement truth = Dom.element("span", "digit-truth");
    private final HTMLElement item;

    DigitCard(SampleDigits digits, int index) {
        label = digits.labels()[index];
        image = new DigitImage(digits.rows(), digits.columns());
        image.draw(digits.pixels(), index);
        bars = canvas(
                "digit-bars", CLASSES * (BAR_WIDTH + BAR_GAP) * SHARPNESS, (BARS_HEIGHT + NAMES_HEIGHT) * SHARPNESS);
        bars.setAttribute("aria-hidden", "true");
        HTMLElement words = Dom.element("p", "digit-words", answer, truth);
        words.setAttribute("aria-hidden", "true");
        item = Dom.element("li", "digit", image.element(), words, bars);
    }

    private static HTMLCanvasElement canvas(String className, int width, int height) {
        HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", className);
        canvas.setWidth(width);
        canvas.setHeight(height);
        return canvas;
    }

    HTMLElement element() {
        return item;
    }

    /** Shows an answer: bars for {@code probabilities[first]} and the nine after it, and in words what is right. */
    void show(double[] probabilities, int first, int predicted, String correction, String spoken) {
        boolean isRight = predicted == label;
        image.say(spoken);
        Dom.setText(answer, (isRight ? "✓ " : "✗ ") + predicted);
        Dom.setText(truth, isRight ? "" : correction);
        item.setAttribute("data-right", isRight ? "true" : "false");
        CanvasRenderingContext2D context = (CanvasRenderingContext2D) bars.getContext("2d");
        context.setTransform(SHARPNESS, 0, 0, SHARPNESS, 0, 0);
        context.clearRect(0, 0, CLASSES * (BAR_WIDTH + BAR_GAP), BARS_HEIGHT + NAMES_HEIGHT);
        context.setFont("9px " + Browser.styleProperty("--font"));
        context.setTextAlign("center");
        String ink = Browser.styleProperty("--ink");
        String muted = Browser.styleProperty("--muted");
        String accent = Browser.styleProperty("--accent");
        String hairline = Browser.styleProperty("--hairline");
        for (int c = 0; c < CLASSES; c++) {
            double x = c * (BAR_WIDTH + BAR_GAP) + BAR_GAP / 2.0;
            double height = Math.max(1, probabilities[first + c] * BARS_HEIGHT);
            context.setFillStyle(hairline);
            context.fillRect(x, BARS_HEIGHT - 1, BAR_WIDTH, 1);
            context.setFillStyle(c == predicted ? accent : muted);
            context.fillRect(x, BARS_HEIGHT - height, BAR_WIDTH, height);
            context.setFillStyle(c == label ? ink : muted);
            context.fillText(Integer.toString(c), x + BAR_WIDTH / 2.0, BARS_HEIGHT + 9);
        }
        context.setFillStyle(ink);
        context.fillRect(label * (BAR_WIDTH + BAR_GAP) + BAR_GAP / 2.0, BARS_HEIGHT + 10.5, BAR_WIDTH, 1);
    }
}
