package downhill.web.chart;

import downhill.web.dom.Browser;
import downhill.web.dom.LazyDrawing;
import java.util.List;
import java.util.function.DoubleFunction;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/** Lines over a common x axis, as wide as their host, in the page's colours. */
final class LineChart {
    private final HTMLElement host;
    private final Palette palette = new Palette();
    private final UPlot plot;
    private double xMax = 1;
    private double yMax = 1;
    private JSArray<JSObject> data = new JSArray<>();
    private int width;
    private int height;
    private final LazyDrawing drawing;

    /**
     * Creates an empty chart.
     *
     * @param host the element to fill; its style gives it a height
     * @param styles one for each line
     * @param xLabel writes a value of the x axis
     * @param painter draws over the lines
     */
    LineChart(HTMLElement host, List<SeriesStyle> styles, DoubleFunction<String> xLabel, PlotCanvas.Painter painter) {
        this.host = host;
        width = Math.max(host.getClientWidth(), 1);
        height = Math.max(host.getClientHeight(), 1);
        data.push(new Float64Array(0));
        styles.forEach(style -> data.push(new Float64Array(0)));
        UPlot.Options options = new PlotOptions(palette)
                .make(
                        styles,
                        new PlotOptions.AxisPlan(() -> xMax, this::plotWidth),
                        xLabel,
                        new PlotOptions.AxisPlan(() -> yMax, () -> height),
                        drawn -> paint(painter, drawn));
        options.setWidth(width);
        options.setHeight(height);
        plot = new UPlot(options, data, host);
        drawing = new LazyDrawing(host, () -> plot.setData(data, true));
        Browser.onResize(host, this::fit);
        Browser.onMediaChange("(prefers-color-scheme: dark)", this::recolor);
        Browser.onMediaChange("(prefers-contrast: more)", this::recolor);
        Browser.onMediaChange("(forced-colors: active)", this::recolor);
        Browser.onMediaChange("print", this::reprint);
    }

    /** Returns the element over the plotting area, which receives the pointer. */
    HTMLElement over() {
        return plot.getOver();
    }

    /** Returns the plotting area's width in CSS pixels. */
    int plotWidth() {
        return Math.max(width - PlotOptions.SIDE_PIXELS, 1);
    }

    double xAt(double pixels) {
        return plot.posToVal(pixels, "x");
    }

    double pixelsOfX(double x) {
        return plot.valToPos(x, "x", false);
    }

    double pixelsOfY(double y) {
        return plot.valToPos(y, "y", false);
    }

    /**
     * Shows other data.
     *
     * @param x ascending values. Not modified; kept.
     * @param lines the values of each line, as many as {@code x}. Not modified; kept.
     * @param newXMax where the x axis ends; it begins at 0
     * @param newYMax where the y axis ends; it begins at 0
     */
    void show(double[] x, List<double[]> lines, double newXMax, double newYMax) {
        xMax = newXMax;
        yMax = newYMax;
        data = new JSArray<>();
        data.push(Float64Array.fromJavaArray(x));
        for (double[] line : lines) {
            data.push(Float64Array.fromJavaArray(line));
        }
        redraw();
    }

    /** Draws anew in one of the next frames. */
    void redraw() {
        drawing.request();
    }

    /** Writes the labels of the axes anew: uPlot keeps them as long as the axes stay. */
    void relabel() {
        plot.redraw(false, true);
    }

    /** The paper has another width and other colours, and on the way to it browsers give no frame to draw in. */
    private void reprint() {
        palette.forget();
        fit();
        plot.setData(data, true);
    }

    private void recolor() {
        palette.forget();
        redraw();
    }

    private void fit() {
        int newWidth = host.getClientWidth();
        int newHeight = host.getClientHeight();
        if (newWidth > 0 && newHeight > 0 && (newWidth != width || newHeight != height)) {
            width = newWidth;
            height = newHeight;
            UPlot.Size size = JSObjects.create();
            size.setWidth(width);
            size.setHeight(height);
            plot.setSize(size);
        }
    }

    private void paint(PlotCanvas.Painter painter, UPlot drawn) {
        HTMLCanvasElement canvas = drawn.getContext().getCanvas();
        double pixelRatio = canvas.getWidth() / (double) width;
        painter.paint(new PlotCanvas(drawn, palette, palette.color("--font"), PlotOptions.FONT_PIXELS, pixelRatio));
    }
}
