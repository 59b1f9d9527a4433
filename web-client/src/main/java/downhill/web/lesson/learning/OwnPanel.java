package downhill.web.lesson.learning;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.digit.DrawPad;
import downhill.web.digit.OwnDigits;
import downhill.web.digit.OwnStrip;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.PageImages;
import org.teavm.jso.dom.html.HTMLElement;

/** A pad for three digits of the reader's own, one after the other, and how two networks read them. */
final class OwnPanel {
    /** Training images of a 2, a 5 and an 8 from which neither network learns: the first misreads them, the last does not. */
    static final int[] BORROWED = {5094, 5060, 5055};

    /** For so long nothing is offered to those who are about to draw. */
    private static final double OFFER_MILLIS = 6000;

    private final LanguageChoice language;
    private final OwnDigits digits;
    private final Runnable changed;
    private final DrawPad pad;
    private final OwnStrip few;
    private final OwnStrip many;
    /** Counts the beginnings, so that what is late is not offered. */
    private int turn;

    private boolean offers;
    final HTMLElement element;
    /** Keeps what is on the pad; or takes images of MNIST. */
    private final HTMLElement button = Dom.button("primary", this::press);

    final HTMLElement row = Dom.element("div", "button-row", button);

    OwnPanel(LanguageChoice language, OwnDigits digits, Runnable changed) {
        this.language = language;
        this.digits = digits;
        this.changed = changed;
        pad = new DrawPad(language, this::tell);
        few = new OwnStrip(language, digits, LearningImages.FIFTY, this::drawAgain);
        many = new OwnStrip(language, digits, LearningImages.FIVE_THOUSAND, null);
        ButtonRow clear = new ButtonRow(language);
        clear.plain(LearningText.CLEAR, pad::clear);
        HTMLElement here = language.words("p", "note", LearningText.HERE);
        element = Dom.element("section", "own-panel", pad.element, few.element, many.element, clear.element, here);
        element.setHidden(true);
    }

    /** Shows what both networks make of the digits, each null until it is known; or hides everything. */
    void show(boolean wanted, double[] ofFew, double[] ofMany) {
        if (wanted && element.isHidden()) {
            begin();
        }
        element.setHidden(!wanted);
        row.setHidden(!wanted || digits.areThere());
        Dom.setFlag(element, "data-drawn", digits.areThere());
        few.show(digits.next(), ofFew);
        many.showIf(true, -1, ofMany);
        tell();
    }

    private void tell() {
        int next = OwnDigits.meant(digits.next());
        boolean empty = pad.strokes().isEmpty();
        Dom.setText(
                button,
                language.say(!empty ? LearningText.KEEP : offers ? LearningText.BORROW : LearningText.DRAW, next));
        Availability.set(button, !empty || offers);
        pad.element.setAttribute("data-hint", language.say(LearningText.DRAW, next));
    }

    /** Begins a digit, and offers help to those who do not draw. */
    private void begin() {
        pad.clear();
        offers = false;
        int thisTurn = ++turn;
        Browser.after(
                () -> {
                    offers = thisTurn == turn;
                    tell();
                },
                OFFER_MILLIS);
        changed.run();
    }

    private void drawAgain(int place) {
        digits.forget(place);
        begin();
    }

    private void press() {
        if (!pad.strokes().isEmpty()) {
            digits.keep(digits.next(), pad.image());
            begin();
            return;
        }
        new PageImages("mnist").pick(BORROWED, () -> {}, borrowed -> {
            while (!digits.areThere()) {
                digits.keep(digits.next(), borrowed.pixels(digits.next()));
            }
            begin();
        });
    }
}
