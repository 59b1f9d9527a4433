package downhill.web.lesson.learning;

import downhill.core.drawing.DigitImage;
import downhill.web.control.Availability;
import downhill.web.digit.DigitCanvas;
import downhill.web.digit.DrawPad;
import downhill.web.digit.OwnDigits;
import downhill.web.digit.OwnStrip;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.PageImages;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A pad for three digits of the reader's own, one after the other, and how two networks read them. */
final class OwnPanel {
    /** Training images of a 2, a 5 and an 8 from which neither network learns: the first misreads them, the last does not. */
    static final int[] BORROWED = {5094, 5060, 5055};

    /** For so long nothing is offered to those who are about to draw, or have just done so. */
    private static final double OFFER_MILLIS = 6000;

    private static final List<LearningImages> NETWORKS = List.of(LearningImages.FIFTY, LearningImages.FIVE_THOUSAND);
    private static final int SIDE = 28;

    private final LanguageChoice language;
    private final OwnDigits digits;
    private final Runnable changed;
    private final DrawPad pad;
    private final DigitCanvas[] images = new DigitCanvas[OwnDigits.COUNT];
    private final HTMLElement[] choices = new HTMLElement[OwnDigits.COUNT];
    /** What the two networks read in each digit, and the lines that say so. */
    private final HTMLElement[][] readings = new HTMLElement[OwnDigits.COUNT][2];

    private final HTMLElement[][] lines = new HTMLElement[OwnDigits.COUNT][2];
    private final HTMLElement sum = Dom.element("p", "own-sum");
    private final double[][] known = new double[2][];
    private int place;
    /** Counts what has been drawn or chosen, so that what is late is not offered. */
    private int turn;

    private boolean offers;
    /** Whether a digit is drawn in the place of an earlier one. */
    private boolean again;

    final HTMLElement element;
    /** Keeps what is on the pad; or takes images of MNIST. */
    private final HTMLElement button = Dom.button("primary", this::press);

    final HTMLElement row = Dom.element("div", "button-row", button);

    OwnPanel(LanguageChoice language, OwnDigits digits, Runnable changed) {
        this.language = language;
        this.digits = digits;
        this.changed = changed;
        pad = new DrawPad(language, this::show);
        HTMLElement list = Dom.element("ul", "own-list");
        for (int i = 0; i < OwnDigits.COUNT; i++) {
            int each = i;
            images[i] = new DigitCanvas(SIDE, SIDE);
            images[i].element.setAttribute("aria-hidden", "true");
            HTMLElement name = Dom.text("b", "", Integer.toString(OwnDigits.meant(i)));
            choices[i] = Dom.button("plain", () -> drawAgain(each), images[i].element, name);
            for (int k = 0; k < 2; k++) {
                HTMLElement network = language.words(
                        "span",
                        "",
                        LearningText.NETWORK.with(language.whole(NETWORKS.get(k).count())));
                readings[i][k] = Dom.element("b", "own-reading");
                lines[i][k] = Dom.element("span", "own-line", network, readings[i][k]);
            }
            list.appendChild(Dom.element("li", "", choices[i], Dom.element("div", "", lines[i])));
        }
        HTMLElement clear = Dom.button("plain", pad::clear);
        language.follow(() -> Dom.setText(clear, language.say(LearningText.CLEAR)));
        HTMLElement side = Dom.element("div", "own-side", list, clear);
        element = Dom.element("section", "own-panel", pad.element, side, sum);
        language.follow(() -> element.setAttribute("aria-label", language.say(LearningText.OWN)));
        element.setHidden(true);
        place = digits.firstMissing() % OwnDigits.COUNT;
    }

    /** Shows what both networks make of the digits, each null until it is known; or hides everything. */
    void show(boolean wanted, double[] few, double[] many) {
        known[0] = few;
        known[1] = many;
        boolean comes = wanted && element.isHidden();
        element.setHidden(!wanted);
        row.setHidden(!wanted);
        if (comes) {
            offerLater();
        } else {
            show();
        }
    }

    /** Offers help to those who do not draw. */
    private void offerLater() {
        int thisTurn = ++turn;
        offers = false;
        Browser.after(
                () -> {
                    offers = thisTurn == turn;
                    show();
                },
                OFFER_MILLIS);
        show();
    }

    private void drawAgain(int newPlace) {
        again = digits.areThere();
        choose(newPlace);
    }

    private void choose(int newPlace) {
        place = newPlace;
        pad.clear();
        offerLater();
    }

    private void press() {
        DigitImage drawn = pad.image();
        if (drawn != null) {
            digits.keep(place, drawn.pixels());
            keep();
        } else if (digits.areThere()) {
            keep();
        } else {
            new PageImages("mnist").pick(BORROWED, () -> {}, borrowed -> {
                for (int i = digits.firstMissing(); i < OwnDigits.COUNT; i = digits.firstMissing()) {
                    digits.keep(i, borrowed.pixels(i));
                }
                keep();
            });
        }
    }

    private void keep() {
        again = false;
        changed.run();
        choose(digits.areThere() ? place : digits.firstMissing());
    }

    private Text verb() {
        return !pad.isEmpty()
                ? LearningText.KEEP
                : again ? LearningText.KEEP_OLD : offers ? LearningText.BORROW : LearningText.DRAW;
    }

    private void show() {
        if (element.isHidden()) {
            return;
        }
        boolean empty = pad.isEmpty();
        boolean isDrawn = digits.areThere() && !again;
        Dom.setFlag(element, "data-drawn", isDrawn);
        row.setHidden(isDrawn);
        String own = Integer.toString(OwnDigits.meant(place));
        Dom.setText(button, language.say(verb(), own));
        Availability.set(button, !empty || offers || again);
        pad.element.setAttribute("data-hint", language.say(LearningText.DRAW, own));
        int[] right = {0, 0};
        for (int i = 0; i < OwnDigits.COUNT; i++) {
            byte[] image = digits.image(i);
            Dom.setFlag(choices[i], "data-missing", image == null);
            images[i].draw(image == null ? new byte[SIDE * SIDE] : image, 0);
            choices[i].setAttribute("aria-pressed", i == place ? "true" : "false");
            choices[i].setAttribute("aria-label", language.say(LearningText.DRAW, OwnDigits.meant(i)));
            for (int k = 0; k < 2; k++) {
                lines[i][k].setHidden(known[k] == null);
                right[k] += OwnStrip.read(language, readings[i][k], known[k], i) ? 1 : 0;
            }
        }
        boolean isRead = isDrawn && known[0] != null && known[1] != null;
        Dom.setText(sum, language.say(isRead ? LearningText.SUM : LearningText.OWN_HERE, right[0], right[1]));
    }
}
