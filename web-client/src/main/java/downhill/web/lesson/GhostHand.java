package downhill.web.lesson;

import downhill.web.chart.Handle;
import downhill.web.digit.ShareBars;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import org.teavm.jso.dom.html.HTMLElement;

/** Shows a gesture in the figure, over and over, until the reader touches the figure. */
final class GhostHand {
    private static final double SETTLE_MILLIS = 600;

    private final HTMLElement hand = Dom.element("div", "ghost-hand");
    /** Counts what was shown, so that what is late does not come. */
    private int shown;

    GhostHand() {
        hand.setAttribute("aria-hidden", "true");
        HTMLElement figure = Dom.byId("experiment");
        figure.addEventListener("pointerdown", event -> hide(), true);
        figure.addEventListener("keydown", event -> hide(), true);
    }

    void hide() {
        shown++;
        hand.delete();
    }

    /** Shows the gesture of {@code data-gesture="HANDLE FROM TO"}, once the figure has come to rest and has the handle. */
    void show(String gesture) {
        hide();
        int first = gesture.indexOf(' ');
        int second = gesture.indexOf(' ', first + 1);
        await(
                shown,
                gesture.substring(0, first),
                place(gesture.substring(first + 1, second)),
                place(gesture.substring(second + 1)));
    }

    private void await(int own, String part, double[] from, double[] to) {
        Browser.after(
                () -> {
                    if (own == shown && !point(part, from, to)) {
                        // Some figures have their handles once a network has been trained.
                        await(own, part, from, to);
                    }
                },
                SETTLE_MILLIS);
    }

    /** Stands on the handle, or on the bar whose number and end the places are, and returns whether there is one. */
    private boolean point(String part, double[] from, double[] to) {
        Handle handle = Handle.free(part, from);
        ShareBars bars = handle == null && from.length == 2 ? ShareBars.free(part) : null;
        if (handle != null) {
            handle.point(hand, to);
        } else if (bars != null) {
            hand.getStyle().setProperty("--way-x", JsNumber.fixed(bars.point((int) from[0], to[1], hand), 1) + "px");
            hand.getStyle().setProperty("--way-y", "0px");
        }
        return handle != null || bars != null;
    }

    /** Reads one number or two. */
    private static double[] place(String text) {
        int comma = text.indexOf(',');
        return comma < 0
                ? new double[] {JsNumber.parse(text)}
                : new double[] {JsNumber.parse(text.substring(0, comma)), JsNumber.parse(text.substring(comma + 1))};
    }
}
