package downhill.web.home;

import downhill.web.digit.DigitCanvas;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.SampleDigits;
import org.teavm.jso.dom.html.HTMLElement;

/** The places of the watched test digits: empty at first, then an image each, and what the network says of it. */
final class DigitTiles {
    static final int COUNT = 12;

    private final LanguageChoice language;
    private final HTMLElement list = Dom.byId("home-digits");
    private final HTMLElement[] tiles = Dom.findAll("#home-digits > li");
    private final HTMLElement[] marks = new HTMLElement[tiles.length];
    private final DigitCanvas[] images = new DigitCanvas[tiles.length];
    private SampleDigits digits;
    private int[] answers;

    DigitTiles(LanguageChoice language) {
        this.language = language;
        language.follow(this::showAnswers);
    }

    /** Shows images and answers; a tile changes only where its answer does. */
    void show(SampleDigits newDigits, int[] newAnswers) {
        if (newDigits == null || newDigits == digits && newAnswers == answers) {
            return;
        }
        if (newDigits != digits) {
            digits = newDigits;
            place();
        }
        answers = newAnswers;
        showAnswers();
    }

    /** Returns how many answers are right. */
    int right() {
        int right = 0;
        for (int i = 0; answers != null && i < tiles.length; i++) {
            right += answers[i] == digits.labels()[i] ? 1 : 0;
        }
        return right;
    }

    private void place() {
        list.removeAttribute("aria-hidden");
        for (int i = 0; i < tiles.length; i++) {
            images[i] = new DigitCanvas(digits.rows(), digits.columns());
            images[i].draw(digits.pixels(), i);
            marks[i] = Dom.element("span", "home-mark");
            marks[i].setAttribute("aria-hidden", "true");
            Dom.clear(tiles[i]);
            tiles[i].appendChild(images[i].element);
            tiles[i].appendChild(marks[i]);
        }
    }

    private void showAnswers() {
        if (digits == null) {
            return;
        }
        for (int i = 0; i < tiles.length; i++) {
            int label = digits.labels()[i];
            if (answers == null) {
                images[i].say(language.say(HomeText.DIGIT_UNKNOWN, label));
                tiles[i].removeAttribute("data-right");
                Dom.setText(marks[i], "");
            } else {
                boolean right = answers[i] == label;
                images[i].say(language.say(right ? HomeText.DIGIT_RIGHT : HomeText.DIGIT_WRONG, label, answers[i]));
                tiles[i].setAttribute("data-right", right ? "true" : "false");
                Dom.setText(marks[i], (right ? "✓ " : "✗ ") + answers[i]);
            }
        }
    }
}
