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

    private final LineChart chart;
    private final HTMLElement slider;
    private final SeriesChart points;
    private final HTMLElement line = Dom.element("div", "reader-line");
    private final HTMLElement[] dots;
    private final CurveSound sound;
    private int reading = NONE;

    ChartReader(LineChart chart, ChartFigure figure, int maxCurves, SeriesChart points) {
        this.chart = chart;
        this.points = points;
        slider = figure.plot();
        sound = new CurveSound(chart, points);
        figure.offerSound(sound);
        HTMLElement over = chart.over();
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
        slider.addEventListener("keydown", event -> press((KeyboardEvent) event));
        slider.addEventListener("blur", event -> read(NONE));
        show();
    }

    /** Follows a change of the data: keeps the point if it still exists, and moves its mark. */
    void follow() {
        if (reading >= points.count()) {
            reading = NONE;
        }
        sound.follow();
        show();
    }

    private void readAt(Event event) {
        if (points.count() > 0) {
            read(nearest(chart.xAt(Dom.pointerX(chart.over(), event))));
        }
    }

    private int nearest(double x) {
        int low = 0;
        int high = points.count() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (points.x(middle) < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean previousIsNearer = low > 0 && x - points.x(low - 1) < points.x(low) - x;
        return previousIsNearer ? low - 1 : low;
    }

    private void press(KeyboardEvent event) {
        if (Dom.isShortcut(event)) {
            return;
        }
        int last = points.count() - 1;
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
        points.read(index);
        sound.read(index);
        show();
    }

    private void show() {
        int last = points.count() - 1;
        int spoken = reading == NONE ? last : reading;
        slider.setAttribute("aria-valuemin", last < 0 ? "0" : JsNumber.toText(points.x(0)));
        slider.setAttribute("aria-valuemax", last < 0 ? "0" : JsNumber.toText(points.x(last)));
        slider.setAttribute("aria-valuenow", last < 0 ? "0" : JsNumber.toText(points.x(spoken)));
        slider.setAttribute("aria-valuetext", last < 0 ? "0" : points.text(spoken));
        line.setHidden(reading == NONE);
        double[] y = reading == NONE ? new double[0] : points.y(reading);
        for (int i = 0; i < dots.length; i++) {
            boolean shown = i < y.length && y[i] - y[i] == 0;
            dots[i].setHidden(!shown);
            if (shown) {
                place(dots[i], chart.pixelsOfX(points.x(reading)), chart.pixelsOfY(y[i]));
            }
        }
        if (reading != NONE) {
            place(line, chart.pixelsOfX(points.x(reading)), 0);
        }
    }

    private static void place(HTMLElement mark, double x, double y) {
        String at = "translate(" + JsNumber.fixed(x, 1) + "px, " + JsNumber.fixed(y, 1) + "px)";
        mark.getStyle().setProperty("transform", at);
    }
}
