package downhill.web.lab;

import downhill.web.digit.DigitImage;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.worker.SampleDigits;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** One test image, the network's answer, and its ten probabilities as bars: a button that leads to why. */
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
    private final HTMLElement button;
    private final HTMLElement item;
    /** The colours in which the names stand there, or null. */
    private Colors named;

    DigitCard(SampleDigits digits, int index, Runnable pressed) {
        label = digits.labels()[index];
        image = new DigitImage(digits.rows(), digits.columns());
        image.draw(digits.pixels(), index);
        bars = canvas(
                "digit-bars", CLASSES * (BAR_WIDTH + BAR_GAP) * SHARPNESS, (BARS_HEIGHT + NAMES_HEIGHT) * SHARPNESS);
        bars.setAttribute("aria-hidden", "true");
        HTMLElement words = Dom.element("span", "digit-words", answer, truth);
        words.setAttribute("aria-hidden", "true");
        button = Dom.element("button", "image-button digit", image.element(), words, bars);
        button.setAttribute("type", "button");
        button.addEventListener("click", event -> pressed.run());
        item = Dom.element("li", "", button);
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

    /** Says to those who hear the page what can be seen before there is an answer. */
    void say(String spoken) {
        image.say(spoken);
    }

    /** Shows an answer: bars for {@code probabilities[first]} and the nine after it, and in words what is right. */
    void show(
            Colors colors,
            double[] probabilities,
            int first,
            int predicted,
            String name,
            String correction,
            String spoken) {
        boolean isRight = predicted == label;
        image.say(spoken);
        Dom.setText(answer, (isRight ? "✓ " : "✗ ") + name);
        Dom.setText(truth, isRight ? "" : correction);
        button.setAttribute("data-right", isRight ? "true" : "false");
        CanvasRenderingContext2D context = (CanvasRenderingContext2D) bars.getContext("2d");
        if (!colors.equals(named)) {
            named = colors;
            paintNames(context, colors);
        }
        context.clearRect(0, 0, CLASSES * (BAR_WIDTH + BAR_GAP), BARS_HEIGHT);
        for (int c = 0; c < CLASSES; c++) {
            double x = c * (BAR_WIDTH + BAR_GAP) + BAR_GAP / 2.0;
            double height = Math.max(1, probabilities[first + c] * BARS_HEIGHT);
            context.setFillStyle(colors.hairline);
            context.fillRect(x, BARS_HEIGHT - 1, BAR_WIDTH, 1);
            context.setFillStyle(c == predicted ? colors.accent : colors.muted);
            context.fillRect(x, BARS_HEIGHT - height, BAR_WIDTH, height);
        }
    }

    /** Writes the digits below their bars, which takes longer than to draw the bars and need not be done again. */
    private void paintNames(CanvasRenderingContext2D context, Colors colors) {
        context.setTransform(SHARPNESS, 0, 0, SHARPNESS, 0, 0);
        context.clearRect(0, BARS_HEIGHT, CLASSES * (BAR_WIDTH + BAR_GAP), NAMES_HEIGHT);
        context.setFont("9px " + colors.font);
        context.setTextAlign("center");
        for (int c = 0; c < CLASSES; c++) {
            double middle = c * (BAR_WIDTH + BAR_GAP) + BAR_GAP / 2.0 + BAR_WIDTH / 2.0;
            context.setFillStyle(c == label ? colors.ink : colors.muted);
            context.fillText(Integer.toString(c), middle, BARS_HEIGHT + 9);
        }
        context.setFillStyle(colors.ink);
        context.fillRect(label * (BAR_WIDTH + BAR_GAP) + BAR_GAP / 2.0, BARS_HEIGHT + 10.5, BAR_WIDTH, 1);
    }

    /** The colours and the font of the page. To ask for them costs more than to draw with them, so all cards share one answer. */
    record Colors(String font, String ink, String muted, String accent, String hairline) {
        static Colors now() {
            return new Colors(
                    Browser.styleProperty("--font"),
                    Browser.styleProperty("--ink"),
                    Browser.styleProperty("--muted"),
                    Browser.styleProperty("--accent"),
                    Browser.styleProperty("--hairline"));
        }
    }
}
