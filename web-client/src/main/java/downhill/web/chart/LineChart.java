package downhill.web.chart;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LazyDrawing;
import downhill.web.page.LanguageChoice;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.teavm.jso.dom.html.HTMLElement;

/** Two axes and what its owner draws between them, as wide as the figure; drawn only while in sight. */
final class LineChart {
    private final HTMLElement over = Dom.element("div", "plot-area");
    private final DoubleFunction<String> labelX;
    private final Consumer<Pen> painter;
    private final CanvasView view;
    private final AxisPainter axes;
    private final LazyDrawing drawing;
    private Axis x = Axis.linear(0, 1);
    private Axis y = Axis.linear(0, 1);
    private Viewport port = new Viewport(x, y, 0, 0, 1, 1);

    LineChart(LanguageChoice language, ChartFigure figure, DoubleFunction<String> labelX, Consumer<Pen> painter) {
        this.labelX = labelX;
        this.painter = painter;
        view = new CanvasView(figure.plot(), this::paint);
        figure.drawnBy(view);
        axes = new AxisPainter(language, view);
        axes.labelX(labelX);
        figure.plot().appendChild(over);
        drawing = new LazyDrawing(figure.plot(), view::drawNow);
    }

    /** Returns the element over the plotting area, which receives the pointer. */
    HTMLElement over() {
        return over;
    }

    /** Returns the x at so many CSS pixels from the left of the plotting area. */
    double xAt(double pixels) {
        return port.valueX(port.left() + pixels);
    }

    /** Returns CSS pixels from the left of the plotting area. */
    double pixelsOfX(double value) {
        return port.pixelX(value) - port.left();
    }

    /** Returns CSS pixels from the top of the plotting area. */
    double pixelsOfY(double value) {
        return port.pixelY(value) - port.top();
    }

    double shareOfX(double value) {
        return pixelsOfX(value) / port.width();
    }

    double shareOfY(double value) {
        return 1 - pixelsOfY(value) / port.height();
    }

    void axes(Axis newX, Axis newY) {
        x = newX;
        y = newY;
    }

    /** Draws again in one of the next frames. */
    void draw() {
        drawing.request();
    }

    /** Puts ticks at these values of the x axis; null for round ones. */
    void ticksX(double[] places) {
        axes.ticksX(places);
        axes.labelX(labelX);
    }

    private void paint() {
        port = axes.layout(x, y, view.width(), view.height());
        put("left", port.left());
        put("top", port.top());
        put("width", port.width());
        put("height", port.height());
        axes.paint(port);
        painter.accept(new Pen(view, port));
    }

    private void put(String property, double pixels) {
        over.getStyle().setProperty(property, JsNumber.toText(pixels) + "px");
    }
}
