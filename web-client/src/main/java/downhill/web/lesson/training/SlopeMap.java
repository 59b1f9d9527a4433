package downhill.web.lesson.training;

import downhill.web.chart.CanvasView;
import downhill.web.dom.Dom;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** The slopes of the weights into one hidden unit, each at its pixel. */
final class SlopeMap {
    private static final int SIDE = 28;

    private final HTMLElement element = Dom.element("div", "slope-map");
    private final CanvasView view;
    private final double[] shares = new double[Slopes.PIXELS];

    SlopeMap() {
        element.setAttribute("role", "img");
        view = new CanvasView(element, this::paint);
    }

    HTMLElement element() {
        return element;
    }

    /** Shows a unit's slopes, as shares of the steepest. */
    void show(Slopes slopes, int unit, String words) {
        element.setAttribute("aria-label", words);
        double steepest = 0;
        for (int i = 0; i < shares.length; i++) {
            steepest = Math.max(steepest, Math.abs(slopes.slopeOfPixel(i, unit)));
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = steepest == 0 ? 0 : slopes.slopeOfPixel(i, unit) / steepest;
        }
        view.draw();
    }

    private void paint() {
        CanvasRenderingContext2D context = view.context();
        double cell = view.width() / SIDE;
        for (int i = 0; i < shares.length; i++) {
            context.setGlobalAlpha(Math.abs(shares[i]));
            context.setFillStyle(view.color(shares[i] > 0 ? "--accent" : "--alert"));
            context.fillRect(i % SIDE * cell, i / SIDE * cell, cell, cell);
        }
        context.setGlobalAlpha(1);
    }
}
