package downhill.web.home;

import downhill.core.function.Argmax;
import downhill.web.control.ButtonRow;
import downhill.web.digit.DrawPad;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** In the place of the hill: a pad for a digit of the reader's own, and what the network makes of it while it is drawn. */
final class HomePad {
    private static final int CLASSES = 10;

    private final LanguageChoice language;
    private final Consumer<byte[]> read;
    private final HTMLElement element = Dom.byId("home-pad");
    private final HTMLElement hill = Dom.byId("hill");
    private final DrawPad pad;
    private final HTMLElement[] bars = new HTMLElement[CLASSES];
    private final HTMLElement answer = Dom.element("p", "home-answer");
    /** Whether the network is at it, and whether there is more to read by then. */
    private boolean reads;

    private boolean waits;

    /** Builds the pad; {@code read} has the network read an image. */
    HomePad(LanguageChoice language, Consumer<byte[]> read) {
        this.language = language;
        this.read = read;
        pad = new DrawPad(language, this::drawn);
        HTMLElement list = Dom.element("ol", "home-read");
        list.setAttribute("aria-hidden", "true");
        for (int i = 0; i < CLASSES; i++) {
            bars[i] = Dom.element("li", "", Dom.text("span", "", Integer.toString(i)), Dom.element("span", "home-bar"));
            list.appendChild(bars[i]);
        }
        ButtonRow row = new ButtonRow(language);
        row.plain(HomeText.CLEAR, this::clear);
        element.appendChild(pad.element);
        element.appendChild(Dom.element("div", "home-reading", list));
        element.appendChild(Dom.element("div", "home-pad-foot", answer, row.element));
    }

    void open(boolean isOpen) {
        element.setHidden(!isOpen);
        Dom.setFlag(hill, "data-covered", isOpen);
        if (isOpen) {
            clear();
            Dom.focusInPlace(pad.element);
        }
    }

    private void clear() {
        pad.clear();
        show(null);
    }

    private void drawn() {
        waits = reads;
        if (!reads && !pad.strokes().isEmpty()) {
            reads = true;
            read.accept(pad.image());
        }
    }

    /** Takes the probabilities of what was drawn. */
    void take(double[] y) {
        reads = false;
        show(pad.strokes().isEmpty() ? null : y);
        if (waits) {
            drawn();
        }
    }

    private void show(double[] y) {
        int most = y == null ? -1 : Argmax.of(y, 0, CLASSES);
        for (int i = 0; i < CLASSES; i++) {
            bars[i].getStyle().setProperty("--share", y == null ? "0" : JsNumber.fixed(y[i], 3));
            Dom.setFlag(bars[i], "data-most", i == most);
        }
        Dom.setText(
                answer,
                y == null
                        ? language.say(HomeText.DRAW)
                        : language.say(HomeText.SEEN, most, JsNumber.fixed(100 * y[most], 0)));
        if (y != null) {
            Announcer.sayAtRest(this, answer.getTextContent());
        }
    }
}
