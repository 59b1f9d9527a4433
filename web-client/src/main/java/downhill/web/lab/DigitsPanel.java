package downhill.web.lab;

import downhill.core.function.Argmax;
import downhill.web.chart.CanvasView;
import downhill.web.control.ArrowKeys;
import downhill.web.digit.DigitCanvas;
import downhill.web.digit.DigitNames;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LazyDrawing;
import downhill.web.dom.Throttle;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.SampleDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** Twelve test images with the probability that the network gives to each digit. */
final class DigitsPanel {
    private static final int CLASSES = 10;
    private static final double REFRESH_MILLIS = 2000;

    private final LanguageChoice language;
    private final DigitNames names;
    private final HTMLElement list = Dom.byId("digits");
    private final HTMLElement note = Dom.byId("digits-note");
    private final IntConsumer pressed;
    private final List<Card> cards = new ArrayList<>();
    private final ArrowKeys keys = new ArrowKeys(list, ".digit");
    private final LazyDrawing drawing;
    /** For those who hear the page, where nothing is in sight. */
    private final Throttle outOfSight = new Throttle(REFRESH_MILLIS, this::showIfOpen);

    private SampleDigits digits;
    private double[] probabilities = {};

    DigitsPanel(LanguageChoice language, DigitNames names, IntConsumer pressed) {
        this.language = language;
        this.names = names;
        this.pressed = pressed;
        drawing = new LazyDrawing(list, this::show);
        for (String media : List.of(
                "(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)", "print")) {
            Browser.onMediaChange(media, this::recolor);
        }
        language.follow(this::show);
        names.follow(this::show);
    }

    void show(SampleDigits newDigits, double[] newProbabilities) {
        boolean others = newDigits != digits;
        if (!others && newProbabilities == probabilities) {
            return;
        }
        boolean answered = probabilities.length > 0;
        digits = newDigits;
        probabilities = newProbabilities;
        if (others) {
            makeCards();
            show();
        } else if (!answered) {
            // The first answers wait for nothing, seen or heard.
            show();
        } else {
            drawing.request();
            outOfSight.request();
        }
    }

    private void makeCards() {
        cards.clear();
        Dom.clear(list);
        for (int i = 0; digits != null && i < digits.labels().length; i++) {
            int image = i;
            Card card = new Card(digits, i, () -> pressed.accept(image));
            cards.add(card);
            list.appendChild(card.item);
        }
        keys.refresh();
    }

    /** The colors themselves are read anew by the charts of the page, which have been told before. */
    private void recolor() {
        for (Card card : cards) {
            card.named = false;
        }
        show();
    }

    private void showIfOpen() {
        if (!Dom.isWithinHidden(list)) {
            show();
        }
    }

    private void show() {
        if (digits == null || probabilities.length != digits.labels().length * CLASSES) {
            Dom.setText(note, language.say(LabText.DIGITS_EMPTY));
            for (Card card : cards) {
                card.image.say(language.say(LabText.DIGIT_TRUTH, names.name(card.label)));
            }
            return;
        }
        Dom.setFlag(list, "data-named", names.areGiven());
        int right = 0;
        for (int i = 0; i < cards.size(); i++) {
            right += cards.get(i).show(i * CLASSES) ? 1 : 0;
        }
        Dom.setText(note, language.say(LabText.DIGIT_SCORE, right, cards.size()));
    }

    /** One test image, the network's answer, and its ten probabilities as bars: a button that leads to why. */
    private final class Card {
        /** Drawn at this many canvas pixels a CSS pixel, so that it stays sharp on any screen. */
        private static final int SHARPNESS = 3;

        private static final int BAR_WIDTH = 6;
        private static final int BAR_GAP = 3;
        private static final int WIDTH = CLASSES * (BAR_WIDTH + BAR_GAP);
        private static final int BARS_HEIGHT = 34;
        private static final int NAMES_HEIGHT = 12;

        private final int label;
        private final DigitCanvas image;
        private final HTMLCanvasElement bars;
        private final HTMLElement answer = Dom.element("span", "digit-answer");
        private final HTMLElement truth = Dom.element("span", "digit-truth");
        private final HTMLElement button;
        private final HTMLElement item;
        /** Whether the digits below the bars are painted, in the present colors. */
        private boolean named;

        Card(SampleDigits digits, int index, Runnable pressed) {
            label = digits.labels()[index];
            image = new DigitCanvas(digits.rows(), digits.columns());
            image.draw(digits.pixels(), index);
            bars = (HTMLCanvasElement) Dom.element("canvas", "digit-bars");
            bars.setWidth(WIDTH * SHARPNESS);
            bars.setHeight((BARS_HEIGHT + NAMES_HEIGHT) * SHARPNESS);
            bars.setAttribute("aria-hidden", "true");
            HTMLElement words = Dom.element("span", "digit-words", answer, truth);
            words.setAttribute("aria-hidden", "true");
            button = Dom.button("image-button digit", pressed, image.element, words, bars);
            item = Dom.element("li", "", button);
        }

        /** Shows the answer in {@code probabilities[first]} and the nine after it; returns whether it is right. */
        boolean show(int first) {
            int predicted = Argmax.of(probabilities, first, CLASSES);
            boolean isRight = predicted == label;
            image.say(language.say(
                    LabText.DIGIT,
                    names.name(label),
                    names.name(predicted),
                    JsNumber.fixed(probabilities[first + predicted], 2),
                    language.say(isRight ? LabText.DIGIT_RIGHT : LabText.DIGIT_WRONG)));
            Dom.setText(answer, (isRight ? "✓ " : "✗ ") + language.say(names.name(predicted)));
            Dom.setText(truth, isRight ? "" : language.say(LabText.DIGIT_TRUTH, names.name(label)));
            button.setAttribute("data-right", isRight ? "true" : "false");
            CanvasRenderingContext2D context = (CanvasRenderingContext2D) bars.getContext("2d");
            if (!named) {
                named = true;
                paintNames(context);
            }
            context.clearRect(0, 0, WIDTH, BARS_HEIGHT);
            for (int c = 0; c < CLASSES; c++) {
                double x = c * (BAR_WIDTH + BAR_GAP) + BAR_GAP / 2.0;
                double height = Math.max(1, probabilities[first + c] * BARS_HEIGHT);
                context.setFillStyle(CanvasView.color("--hairline"));
                context.fillRect(x, BARS_HEIGHT - 1, BAR_WIDTH, 1);
                context.setFillStyle(CanvasView.color(c == predicted ? "--accent" : "--muted"));
                context.fillRect(x, BARS_HEIGHT - height, BAR_WIDTH, height);
            }
            return isRight;
        }

        /** Writes the digits below their bars, which takes longer than to draw the bars and need not be done again. */
        private void paintNames(CanvasRenderingContext2D context) {
            context.setTransform(SHARPNESS, 0, 0, SHARPNESS, 0, 0);
            context.clearRect(0, BARS_HEIGHT, WIDTH, NAMES_HEIGHT);
            context.setFont("9px " + CanvasView.color("--font"));
            context.setTextAlign("center");
            for (int c = 0; c < CLASSES; c++) {
                double middle = c * (BAR_WIDTH + BAR_GAP) + BAR_GAP / 2.0 + BAR_WIDTH / 2.0;
                context.setFillStyle(CanvasView.color(c == label ? "--ink" : "--muted"));
                context.fillText(Integer.toString(c), middle, BARS_HEIGHT + 9);
            }
            context.setFillStyle(CanvasView.color("--ink"));
            context.fillRect(label * (BAR_WIDTH + BAR_GAP) + BAR_GAP / 2.0, BARS_HEIGHT + 10.5, BAR_WIDTH, 1);
        }
    }
}
