package downhill.web.lab;

import downhill.core.function.Argmax;
import downhill.web.control.ArrowKeys;
import downhill.web.digit.ClassNames;
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
import org.teavm.jso.dom.html.HTMLElement;

/** Twelve test images with the probability that the network gives to each digit. */
final class DigitsPanel {
    private static final int CLASSES = 10;
    private static final double REFRESH_MILLIS = 2000;

    private final LanguageChoice language;
    private final ClassNames names;
    private final HTMLElement list = Dom.byId("digits");
    private final HTMLElement note = Dom.byId("digits-note");
    private final IntConsumer pressed;
    private final List<DigitCard> cards = new ArrayList<>();
    private final ArrowKeys keys = new ArrowKeys(list, ".digit");
    private final LazyDrawing drawing;
    /** For those who hear the page, where nothing is in sight. */
    private final Throttle outOfSight = new Throttle(REFRESH_MILLIS, this::show);

    private DigitCard.Colors colors;
    private SampleDigits digits;
    private double[] probabilities = {};

    /** Begins without images. */
    DigitsPanel(LanguageChoice language, ClassNames names, IntConsumer pressed) {
        this.language = language;
        this.names = names;
        this.pressed = pressed;
        drawing = new LazyDrawing(list, this::show);
        for (String media :
                List.of("(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)")) {
            Browser.onMediaChange(media, this::recolor);
        }
        Browser.onMediaChange("print", this::recolor);
        language.follow(this::show);
        names.follow(this::show);
    }

    /** Shows images and the network's answers to them. */
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
            DigitCard card = new DigitCard(digits, i, () -> pressed.accept(image));
            cards.add(card);
            list.appendChild(card.element());
        }
        keys.refresh();
    }

    private void recolor() {
        colors = null;
        show();
    }

    private void show() {
        if (digits == null || probabilities.length != digits.labels().length * CLASSES) {
            Dom.setText(note, language.say(LabText.DIGITS_EMPTY));
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).say(language.say(LabText.DIGIT_TRUTH, names.name(digits.labels()[i])));
            }
            return;
        }
        if (colors == null) {
            colors = DigitCard.Colors.now();
        }
        Dom.setFlag(list, "data-named", names.areGiven());
        int right = 0;
        for (int i = 0; i < cards.size(); i++) {
            int first = i * CLASSES;
            int predicted = Argmax.of(probabilities, first, CLASSES);
            int label = digits.labels()[i];
            boolean isRight = predicted == label;
            right += isRight ? 1 : 0;
            String spoken = language.say(
                    LabText.DIGIT,
                    names.name(label),
                    names.name(predicted),
                    JsNumber.fixed(probabilities[first + predicted], 2),
                    language.say(isRight ? LabText.DIGIT_RIGHT : LabText.DIGIT_WRONG));
            cards.get(i)
                    .show(
                            colors,
                            probabilities,
                            first,
                            predicted,
                            language.say(names.name(predicted)),
                            language.say(LabText.DIGIT_TRUTH, names.name(label)),
                            spoken);
        }
        Dom.setText(note, language.say(LabText.DIGIT_SCORE, right, cards.size()));
    }
}
