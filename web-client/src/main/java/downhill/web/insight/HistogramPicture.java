package downhill.web.insight;

import downhill.core.math.RoundNumber;
import downhill.core.plot.Histogram;
import downhill.web.chart.CanvasView;
import downhill.web.chart.Ticks;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LazyDrawing;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** Two histograms on one axis, one the ghost of the other; each fills the height, as only shapes are compared. */
final class HistogramPicture {
    private static final int MAX_BINS = 60;
    private static final int MAX_TICKS = 5;
    private static final double FOOT = 18;

    /** All that it says is said in words beside it. */
    final HTMLElement element = Dom.element("div", "histogram");

    private final CanvasView view;
    private final LazyDrawing drawing;
    private double[] nowValues;
    private double[] startValues;
    private Histogram now;
    private Histogram start;

    HistogramPicture() {
        view = new CanvasView(element, this::paint);
        drawing = new LazyDrawing(element, this::count);
    }

    void drawOn(CanvasRenderingContext2D context, double width, double height, double font) {
        if (nowValues != null && now == null) {
            count();
        }
        view.drawOn(context, width, height, font);
    }

    /** Shows numbers as they are and as they were at the start. Kept. */
    void show(double[] newNow, double[] newStart) {
        nowValues = newNow;
        startValues = newStart;
        drawing.request();
    }

    /** Counts only what is in sight. */
    private void count() {
        RoundNumber width = Histogram.width(MAX_BINS, nowValues, startValues);
        now = Histogram.of(nowValues, width);
        start = Histogram.of(startValues, width);
        view.draw();
    }

    private void paint() {
        if (now == null || now.binCount() == 0 || start.binCount() == 0) {
            return;
        }
        double least = Math.min(now.edge(0), start.edge(0));
        double greatest = Math.max(now.edge(now.binCount()), start.edge(start.binCount()));
        double height = view.height() - FOOT;
        double scale = view.width() / (greatest - least);
        CanvasRenderingContext2D context = view.context();
        trace(start, least, scale, height);
        fill("--control", 0.45);
        trace(now, least, scale, height);
        fill("--accent", 0.8);
        // The ghost shows through.
        trace(start, least, scale, height);
        context.setStrokeStyle(CanvasView.color("--ink"));
        context.setLineWidth(1);
        context.stroke();
        context.setFillStyle(CanvasView.color("--line"));
        context.fillRect(0, height, view.width(), 1);
        context.setFont(view.font());
        context.setTextBaseline("alphabetic");
        context.setFillStyle(CanvasView.color("--muted"));
        Ticks ticks = Ticks.of(least, greatest, MAX_TICKS);
        for (double tick : ticks.values()) {
            double x = (tick - least) * scale;
            context.setTextAlign(x < FOOT ? "left" : x > view.width() - FOOT ? "right" : "center");
            context.fillRect(Math.min(x, view.width() - 1), height, 1, 4);
            context.fillText(JsNumber.significant(tick, 3).replace('-', '−'), x, view.height() - 2);
        }
    }

    private void fill(String color, double alpha) {
        CanvasRenderingContext2D context = view.context();
        context.setGlobalAlpha(alpha);
        context.setFillStyle(CanvasView.color(color));
        context.fill();
        context.setGlobalAlpha(1);
    }

    private void trace(Histogram histogram, double least, double scale, double height) {
        int most = 1;
        for (int i = 0; i < histogram.binCount(); i++) {
            most = Math.max(most, histogram.count(i));
        }
        CanvasRenderingContext2D context = view.context();
        context.beginPath();
        context.moveTo((histogram.edge(0) - least) * scale, height);
        for (int i = 0; i < histogram.binCount(); i++) {
            double top = height - (height - 2) * histogram.count(i) / most;
            context.lineTo((histogram.edge(i) - least) * scale, top);
            context.lineTo((histogram.edge(i + 1) - least) * scale, top);
        }
        context.lineTo((histogram.edge(histogram.binCount()) - least) * scale, height);
    }
}
