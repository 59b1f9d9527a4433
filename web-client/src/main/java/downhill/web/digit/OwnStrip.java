package downhill.web.digit;

import downhill.core.function.Argmax;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The reader's own digits in a row, each with what a network reads in it. */
public final class OwnStrip {
    public static final Text TITLE = Text.of("내 숫자", "My digits");
    private static final Text IMAGE = Text.of("내 숫자 {0}", "my {0}");
    private static final Text RIGHT = Text.of("신경망의 답 {0}, 맞음", "read as {0}, right");
    private static final Text WRONG = Text.of("신경망의 답 {0}, 틀림", "read as {0}, wrong");
    private static final int SIDE = 28;
    private static final int CLASSES = 10;

    private final LanguageChoice language;
    private final OwnDigits digits;
    private final DigitCanvas[] images = new DigitCanvas[OwnDigits.COUNT];
    private final HTMLElement[] items = new HTMLElement[OwnDigits.COUNT];
    private final HTMLElement[] readings = new HTMLElement[OwnDigits.COUNT];
    private final HTMLElement[] shares = new HTMLElement[OwnDigits.COUNT];
    public final HTMLElement element;

    /** Builds the row; its digits can be chosen, by their places from 0, unless {@code choose} is null. */
    public OwnStrip(LanguageChoice language, OwnDigits digits, Text title, IntConsumer choose) {
        this.language = language;
        this.digits = digits;
        element = Dom.element("div", "own-strip", language.words("span", "", title));
        for (int i = 0; i < OwnDigits.COUNT; i++) {
            int place = i;
            images[i] = new DigitCanvas(SIDE, SIDE);
            readings[i] = Dom.element("b", "own-reading");
            readings[i].setAttribute("role", "img");
            shares[i] = Dom.element("span", "own-share");
            HTMLElement words = Dom.element("span", "own-words", readings[i], shares[i]);
            items[i] = choose == null ? Dom.element("span", "") : Dom.button("plain", () -> choose.accept(place));
            items[i].appendChild(images[i].element);
            element.appendChild(Dom.element("span", "own-item", items[i], words));
        }
        // Some words are for those only who have digits.
        Dom.setFlag(Dom.find("html"), "data-own", digits.areThere());
    }

    /** Shows the digits, of which {@code chosen} is marked, and what a network makes of them: (images, 10), or null. */
    public void show(int chosen, double[] y) {
        for (int i = 0; i < OwnDigits.COUNT; i++) {
            int meant = OwnDigits.meant(i);
            KeptDrawings.Drawing digit = digits.get(i);
            images[i].draw(digit == null ? new byte[SIDE * SIDE] : digit.pixels(), 0);
            images[i].say(language.say(IMAGE, meant));
            Dom.setFlag(items[i], "data-chosen", i == chosen);
            readings[i].setHidden(y == null);
            shares[i].setHidden(y == null);
            if (y != null) {
                int answer = Argmax.of(y, CLASSES * i, CLASSES);
                readings[i].setAttribute("aria-label", language.say(answer == meant ? RIGHT : WRONG, answer));
                Dom.setText(readings[i], (answer == meant ? "✓ " : "✗ ") + answer);
                Dom.setFlag(readings[i], "data-wrong", answer != meant);
                Dom.setText(shares[i], "p " + JsNumber.fixed(y[CLASSES * i + meant], 2));
            }
        }
    }

    /** Shows the row where it is wanted and all digits are there. */
    public void showIf(boolean wanted, int chosen, double[] y) {
        element.setHidden(!wanted || !digits.areThere());
        if (!element.isHidden()) {
            show(chosen, y);
        }
    }
}
