package downhill.web.chart;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.PointerEvent;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Reads one point of a chart: under the mouse, under a finger, or by the arrow keys.
 *
 * <p>For keyboards and screen readers the chart is a slider: its value is the step, its text what was measured there.
 */
final class ChartReader {
    private static final int NONE = -1;

    private final HTMLElement slider;
    private final SeriesChart chart;
    private final HTMLElement line = Dom.element("div", "reader-line");
    private final HTMLElement[] dots;
    private final CurveSound sound;
    private int reading = NONE;

    ChartReader(SeriesChart chart, ChartFigure figure, int maxCurves) {
        this.chart = chart;
        slider = figure.plot;
        sound = new CurveSound(chart);
        figure.offerSound(sound);
        HTMLElement over = chart.over;
        over.appendChild(line);
        dots = new HTMLElement[maxCurves];
        for (int i = 0; i < maxCurves; i++) {
            dots[i] = Dom.element("div", "reader-dot");
            over.appendChild(dots[i]);
        }
        over.addEventListener("pointerdown", event -> readAt(event));
        over.addEventListener("pointermove", event -> readAt(event));
        over.addEventListener("pointerleave", event -> {
            if (((PointerEvent) event).getPointerType().equals("mouse")) {
                read(NONE);
            }
        });
        Dom.onKey(slider, this::press);
        slider.addEventListener("blur", event -> read(NONE));
        show();
    }

    /** Follows a change of the data: keeps the point if it still exists, and moves its mark. */
    void follow() {
        if (reading >= chart.count()) {
            reading = NONE;
        }
        sound.follow();
        show();
    }

    private void readAt(Event event) {
        if (chart.count() > 0) {
            Viewport port = chart.port();
            read(nearest(port.valueX(port.left() + Dom.pointerX(chart.over, event))));
        }
    }

    private int nearest(double x) {
        int low = 0;
        int high = chart.count() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (chart.x(middle) < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean previousIsNearer = low > 0 && x - chart.x(low - 1) < chart.x(low) - x;
        return previousIsNearer ? low - 1 : low;
    }

    private void press(KeyboardEvent event) {
        int last = chart.count() - 1;
        if (event.getKey().equals("Escape")) {
            read(NONE);
            return;
        }
        int from = reading == NONE ? last : reading;
        int large = Math.max(10, (last + 1) / 20);
        int stride = event.isShiftKey() ? large : 1;
        int move = switch (event.getKey()) {
            case "ArrowLeft", "ArrowDown" -> -stride;
            case "ArrowRight", "ArrowUp" -> stride;
            case "PageDown" -> -large;
            case "PageUp" -> large;
            case "Home" -> -from;
            case "End" -> last - from;
            default -> 0;
        };
        boolean isMove =
                move != 0 || event.getKey().equals("Home") || event.getKey().equals("End");
        if (isMove && last >= 0) {
            event.preventDefault();
            read(Math.max(0, Math.min(last, from + move)));
        }
    }

    private void read(int index) {
        reading = index;
        chart.read(index);
        sound.read(index);
        show();
    }

    private void show() {
        int last = chart.count() - 1;
        int spoken = reading == NONE ? last : reading;
        slider.setAttribute("aria-valuemin", last < 0 ? "0" : JsNumber.toText(chart.x(0)));
        slider.setAttribute("aria-valuemax", last < 0 ? "0" : JsNumber.toText(chart.x(last)));
        slider.setAttribute("aria-valuenow", last < 0 ? "0" : JsNumber.toText(chart.x(spoken)));
        slider.setAttribute("aria-valuetext", last < 0 ? "0" : chart.text(spoken));
        line.setHidden(reading == NONE);
        double[] y = reading == NONE ? new double[0] : chart.y(reading);
        for (int i = 0; i < dots.length; i++) {
            boolean shown = i < y.length && y[i] - y[i] == 0;
            dots[i].setHidden(!shown);
            if (shown) {
                place(
                        dots[i],
                        pixelX(),
                        chart.port().pixelY(y[i]) - chart.port().top());
            }
        }
        if (reading != NONE) {
            place(line, pixelX(), 0);
        }
    }

    /** Returns CSS pixels from the left of the plotting area. */
    private double pixelX() {
        return chart.port().pixelX(chart.x(reading)) - chart.port().left();
    }

    private static void place(HTMLElement mark, double x, double y) {
        String at = "translate(" + JsNumber.fixed(x, 1) + "px, " + JsNumber.fixed(y, 1) + "px)";
        mark.getStyle().setProperty("transform", at);
    }
}
