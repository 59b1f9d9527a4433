package downhill.web.digit;

import downhill.core.function.Argmax;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The reader's own digits in a row, each with what a network reads in it; nothing unless all are there. */
public final class OwnStrip {
    private static final Text TITLE = Text.of("내 숫자", "My digits");
    private static final Text IMAGE = Text.of("내 숫자 {0}", "my {0}");
    private static final Text RIGHT = Text.of("신경망의 답 {0}, 맞음", "read as {0}, right");
    private static final Text WRONG = Text.of("신경망의 답 {0}, 틀림", "read as {0}, wrong");
    private static final int SIDE = 28;
    private static final int CLASSES = 10;

    private final LanguageChoice language;
    private final DigitCanvas[] images = new DigitCanvas[OwnDigits.COUNT];
    private final HTMLElement[] readings = new HTMLElement[OwnDigits.COUNT];
    private final HTMLElement[] shares = new HTMLElement[OwnDigits.COUNT];
    private final HTMLElement[] items = new HTMLElement[OwnDigits.COUNT];
    private final boolean isThere;
    public final HTMLElement element;

    /** Builds the row; its images can be chosen, by their places from 0, unless {@code choose} is null. */
    public OwnStrip(LanguageChoice language, OwnDigits digits, IntConsumer choose) {
        this.language = language;
        isThere = digits.areThere();
        element = Dom.element("div", "own-strip", language.words("span", "own-title", TITLE));
        element.setHidden(true);
        // Some words are for those only who have drawn digits.
        Dom.setFlag(Dom.find("html"), "data-own", isThere);
        for (int i = 0; i < OwnDigits.COUNT && isThere; i++) {
            int place = i;
            images[i] = new DigitCanvas(SIDE, SIDE);
            images[i].draw(digits.image(i), 0);
            readings[i] = Dom.element("b", "own-reading");
            shares[i] = Dom.element("span", "own-share");
            HTMLElement words = Dom.element("span", "own-words", readings[i], shares[i]);
            items[i] = choose == null
                    ? Dom.element("span", "own-item", images[i].element, words)
                    : Dom.button("plain own-item", () -> choose.accept(place), images[i].element, words);
            element.appendChild(items[i]);
        }
        language.follow(() -> {
            for (int i = 0; i < OwnDigits.COUNT && isThere; i++) {
                images[i].say(language.say(IMAGE, OwnDigits.meant(i)));
            }
        });
    }

    /** Shows the probabilities for the digits, (images, 10), or the digits alone; {@code wanted} where they are to be seen. */
    public void show(boolean wanted, double[] y) {
        element.setHidden(!wanted || !isThere);
        for (int i = 0; i < OwnDigits.COUNT && !element.isHidden(); i++) {
            read(language, readings[i], y, i);
            String share = y == null ? "" : JsNumber.fixed(y[CLASSES * i + OwnDigits.meant(i)], 2);
            Dom.setText(shares[i], share.isEmpty() ? "" : "p = " + share);
        }
    }

    /** Marks the digit that is chosen, -1 for none. */
    public void mark(int chosen) {
        for (int i = 0; i < OwnDigits.COUNT && isThere; i++) {
            items[i].setAttribute("aria-pressed", i == chosen ? "true" : "false");
        }
    }

    /** Shows which digit a network reads in a place and whether it is right, and returns that; nothing without probabilities. */
    public static boolean read(LanguageChoice language, HTMLElement reading, double[] y, int place) {
        int answer = y == null ? -1 : Argmax.of(y, CLASSES * place, CLASSES);
        boolean isRight = answer == OwnDigits.meant(place);
        reading.setHidden(y == null);
        reading.setAttribute("role", "img");
        reading.setAttribute("aria-label", language.say(isRight ? RIGHT : WRONG, answer));
        Dom.setText(reading, (isRight ? "✓ " : "✗ ") + answer);
        Dom.setFlag(reading, "data-wrong", !isRight);
        return isRight;
    }
}
