package downhill.web.lab;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.SampleDigits;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Twelve test images with the probability that the network gives to each digit. */
final class DigitsPanel {
    private static final int CLASSES = 10;

    private final LanguageChoice language;
    private final HTMLElement list = Dom.byId("digits");
    private final HTMLElement note = Dom.byId("digits-note");
    private final List<DigitCard> cards = new ArrayList<>();
    private SampleDigits digits;
    private double[] probabilities = {};

    DigitsPanel(LanguageChoice language) {
        this.language = language;
        Browser.onMediaChange("(prefers-color-scheme: dark)", this::show);
        language.follow(this::show);
    }

    /**
     * Shows images and the network's answers to them.
     *
     * @param newDigits null before there are any
     * @param newProbabilities (images, classes), row by row; empty before there are any
     */
    void show(SampleDigits newDigits, double[] newProbabilities) {
        boolean others = newDigits != digits;
        if (!others && newProbabilities == probabilities) {
            return;
        }
        digits = newDigits;
        probabilities = newProbabilities;
        if (others) {
            makeCards();
        }
        show();
    }

    private void makeCards() {
        cards.clear();
        Dom.clear(list);
        for (int i = 0; digits != null && i < digits.labels().length; i++) {
            DigitCard card = new DigitCard(digits, i);
            cards.add(card);
            list.appendChild(card.element());
        }
    }

    private void show() {
        if (digits == null || probabilities.length != digits.labels().length * CLASSES) {
            Dom.setText(note, language.say(LabText.DIGITS_EMPTY));
            return;
        }
        int right = 0;
        for (int i = 0; i < cards.size(); i++) {
            int first = i * CLASSES;
            int predicted = 0;
            for (int c = 1; c < CLASSES; c++) {
                if (probabilities[first + c] > probabilities[first + predicted]) {
                    predicted = c;
                }
            }
            int label = digits.labels()[i];
            boolean isRight = predicted == label;
            right += isRight ? 1 : 0;
            String spoken = language.say(
                    LabText.DIGIT,
                    label,
                    predicted,
                    JsNumber.fixed(probabilities[first + predicted], 2),
                    language.say(isRight ? LabText.DIGIT_RIGHT : LabText.DIGIT_WRONG));
            cards.get(i).show(probabilities, first, predicted, language.say(LabText.DIGIT_TRUTH, label), spoken);
        }
        Dom.setText(note, language.say(LabText.DIGIT_SCORE, right, cards.size()));
    }
}
