package downhill.web.chart;

import downhill.web.dom.Browser;
import downhill.web.dom.JsNumber;
import java.util.List;
import java.util.function.DoubleFunction;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/** Lines over a common x axis, as wide as their host, in the page's colours. Drawn at most once a frame. */
final class LineChart {
    private static final int FONT_PIXELS = 12;
    private static final int Y_AXIS_PIXELS = 38;
    private static final int X_AXIS_PIXELS = 26;
    private static final int RIGHT_PADDING = 24;
    private static final int PIXELS_PER_X_TICK = 64;
    private static final int PIXELS_PER_Y_TICK = 34;

    private final HTMLElement host;
    private final Palette palette = new Palette();
    private final UPlot plot;
    private final DoubleFunction<String> xLabel;
    private double xMax = 1;
    private double yMax = 1;
    private JSArray<JSObject> data = new JSArray<>();
    private int width;
    private int height;
    private boolean drawScheduled;

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
        this.xLabel = xLabel;
        width = Math.max(host.getClientWidth(), 1);
        height = Math.max(host.getClientHeight(), 1);
        data.push(new Float64Array(0));
        styles.forEach(style -> data.push(new Float64Array(0)));
        plot = new UPlot(options(styles, painter), data, host);
        Browser.onResize(host, this::fit);
        Browser.onMediaChange("(prefers-color-scheme: dark)", this::recolor);
        Browser.onMediaChange("(prefers-contrast: more)", this::recolor);
        Browser.onMediaChange("print", this::recolor);
    }

    /** Returns the element over the plotting area, which receives the pointer. */
    HTMLElement over() {
        return plot.getOver();
    }

    /** Returns the plotting area's width in CSS pixels. */
    int plotWidth() {
        return Math.max(width - Y_AXIS_PIXELS - RIGHT_PADDING, 1);
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

    /** Draws anew before the next repaint. */
    void redraw() {
        if (!drawScheduled) {
            drawScheduled = true;
            Browser.onNextFrame(() -> {
                drawScheduled = false;
                plot.setData(data, true);
            });
        }
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

    private UPlot.Options options(List<SeriesStyle> styles, PlotCanvas.Painter painter) {
        UPlot.Options options = JSObjects.create();
        options.setWidth(width);
        options.setHeight(height);
        options.setPadding(JSArray.of(
                JSNumber.valueOf(8), JSNumber.valueOf(RIGHT_PADDING), JSNumber.valueOf(0), JSNumber.valueOf(0)));
        options.setLegend(hidden());
        options.setCursor(hidden());
        options.setSeries(series(styles));
        UPlot.Scales scales = JSObjects.create();
        scales.setX(scale(plot -> limits(0, xMax)));
        scales.setY(scale(plot -> limits(0, yMax)));
        options.setScales(scales);
        options.setAxes(JSArray.of(xAxis(), yAxis()));
        UPlot.Hooks hooks = JSObjects.create();
        hooks.setDraw(drawn -> {
            HTMLCanvasElement canvas = drawn.getContext().getCanvas();
            double pixelRatio = canvas.getWidth() / (double) width;
            painter.paint(new PlotCanvas(drawn, palette, palette.color("--font"), FONT_PIXELS, pixelRatio));
        });
        UPlot.Plugin plugin = JSObjects.create();
        plugin.setHooks(hooks);
        options.setPlugins(JSArray.of(plugin));
        return options;
    }

    private JSArray<UPlot.Series> series(List<SeriesStyle> styles) {
        JSArray<UPlot.Series> array = new JSArray<>();
        array.push(JSObjects.create());
        for (SeriesStyle style : styles) {
            UPlot.Series series = JSObjects.create();
            series.setStroke(palette.follow(style.color()));
            series.setWidth(style.width());
            if (style.dash().length > 0) {
                JSArray<JSNumber> dash = new JSArray<>();
                for (double length : style.dash()) {
                    dash.push(JSNumber.valueOf(length));
                }
                series.setDash(dash);
            }
            UPlot.Points points = JSObjects.create();
            if (!style.points()) {
                points.setShow(false);
            }
            points.setSize(5);
            points.setWidth(1.5);
            points.setStroke(palette.follow(style.color()));
            points.setFill(palette.follow("--paper"));
            series.setPoints(points);
            array.push(series);
        }
        return array;
    }

    private static UPlot.Scale scale(UPlot.RangeOf range) {
        UPlot.Scale scale = JSObjects.create();
        scale.setTime(false);
        scale.setRange(range);
        return scale;
    }

    private static JSArray<JSNumber> limits(double min, double max) {
        return JSArray.of(JSNumber.valueOf(min), JSNumber.valueOf(max));
    }

    private UPlot.Axis xAxis() {
        UPlot.Axis axis = axis(X_AXIS_PIXELS);
        axis.setGrid(hidden());
        axis.setSplits((plot, index, min, max) -> numbers(ticks(min, max, plotWidth() / PIXELS_PER_X_TICK)));
        axis.setValues((plot, splits) -> {
            JSArray<JSString> labels = new JSArray<>();
            for (int i = 0; i < splits.getLength(); i++) {
                labels.push(JSString.valueOf(xLabel.apply(splits.get(i).doubleValue())));
            }
            return labels;
        });
        return axis;
    }

    private UPlot.Axis yAxis() {
        UPlot.Axis axis = axis(Y_AXIS_PIXELS);
        axis.setGrid(lines("--hairline", 0));
        axis.setSplits((plot, index, min, max) -> numbers(ticks(min, max, height / PIXELS_PER_Y_TICK)));
        axis.setValues((plot, splits) -> {
            int decimals = ticks(0, yMax, height / PIXELS_PER_Y_TICK).decimals();
            JSArray<JSString> labels = new JSArray<>();
            for (int i = 0; i < splits.getLength(); i++) {
                labels.push(JSString.valueOf(JsNumber.fixed(splits.get(i).doubleValue(), decimals)));
            }
            return labels;
        });
        return axis;
    }

    private static Ticks ticks(double min, double max, int most) {
        return Ticks.of(min, max, Math.max(most, 2));
    }

    private UPlot.Axis axis(int size) {
        UPlot.Axis axis = JSObjects.create();
        axis.setStroke(palette.follow("--muted"));
        axis.setFont(FONT_PIXELS + "px " + palette.color("--font"));
        axis.setSize(size);
        axis.setGap(4);
        axis.setTicks(lines("--hairline", 4));
        return axis;
    }

    private UPlot.Lines lines(String color, double size) {
        UPlot.Lines lines = JSObjects.create();
        lines.setShow(true);
        lines.setStroke(palette.follow(color));
        lines.setWidth(1);
        lines.setSize(size);
        return lines;
    }

    private static UPlot.Lines hidden() {
        UPlot.Lines lines = JSObjects.create();
        lines.setShow(false);
        return lines;
    }

    private static JSArray<JSNumber> numbers(Ticks ticks) {
        JSArray<JSNumber> array = new JSArray<>();
        for (double value : ticks.values()) {
            array.push(JSNumber.valueOf(value));
        }
        return array;
    }
}
