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

    /** Shows the gesture of {@code data-gesture="HANDLE FROM TO"}, once the figure has come to rest. */
    void show(String gesture) {
        hide();
        int own = shown;
        int first = gesture.indexOf(' ');
        int second = gesture.indexOf(' ', first + 1);
        String part = gesture.substring(0, first);
        double[] from = place(gesture.substring(first + 1, second));
        double[] to = place(gesture.substring(second + 1));
        Browser.after(
                () -> {
                    Handle handle = own == shown ? Handle.free(part, from) : null;
                    if (handle != null) {
                        double[] way = handle.way(to);
                        hand.getStyle().setProperty("--way-x", JsNumber.fixed(way[0], 1) + "px");
                        hand.getStyle().setProperty("--way-y", JsNumber.fixed(way[1], 1) + "px");
                        handle.point(hand);
                    } else if (own == shown && from.length == 2) {
                        pointBar(ShareBars.free(part), (int) from[0], to[1]);
                    }
                },
                SETTLE_MILLIS);
    }

    /** Shows how a bar is pulled: its places are which bar it is and where it ends. */
    private void pointBar(ShareBars bars, int index, double share) {
        if (bars != null) {
            hand.getStyle().setProperty("--way-x", JsNumber.fixed(bars.point(index, share, hand), 1) + "px");
            hand.getStyle().setProperty("--way-y", "0px");
        }
    }

    /** Reads one number or two. */
    private static double[] place(String text) {
        int comma = text.indexOf(',');
        return comma < 0
                ? new double[] {JsNumber.parse(text)}
                : new double[] {JsNumber.parse(text.substring(0, comma)), JsNumber.parse(text.substring(comma + 1))};
    }
}
