package downhill.web.bench;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import org.teavm.jso.dom.html.HTMLElement;

/** One bar with its name and its value, a row of a {@code dl}. */
final class BarRow {
    /** A small value can still be seen beside the largest. */
    private static final double MIN_SHARE = 0.004;

    private final HTMLElement name = Dom.element("dt", "");
    private final HTMLElement value = Dom.element("span", "bar-value");
    private final HTMLElement fill = Dom.element("span", "bar-fill");
    private final HTMLElement track = Dom.element("span", "bar-track", fill);
    final HTMLElement element;

    /** Makes an empty row; the class name says whose bar it is. */
    BarRow(String className) {
        track.setAttribute("aria-hidden", "true");
        element = Dom.element("div", "bar-row " + className, name, Dom.element("dd", "", value, track));
    }

    /** Shows a value in words, and a bar of a length in [0, 1]. */
    void show(String newName, String newValue, double share) {
        Dom.setText(name, newName);
        Dom.setText(value, newValue);
        double shown = share > 0 ? Math.max(share, MIN_SHARE) : 0;
        fill.getStyle().setProperty("inline-size", JsNumber.fixed(100 * shown, 2) + "%");
    }
}
