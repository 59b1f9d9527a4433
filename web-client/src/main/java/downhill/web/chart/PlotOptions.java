package downhill.web.chart;

import downhill.web.dom.JsNumber;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleSupplier;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/**
 * How every chart of the page looks, in the words of uPlot: thin axes from 0, round ticks, hairlines across, nothing else.
 * uPlot asks for ends, ticks and colours at each drawing.
 */
final class PlotOptions {
    static final int FONT_PIXELS = 12;

    /** What the axes take away from the width of the chart. */
    static final int SIDE_PIXELS = 62;

    private static final int Y_AXIS_PIXELS = 38;
    private static final int X_AXIS_PIXELS = 26;
    private static final int TOP_PIXELS = 8;
    private static final int PIXELS_PER_X_TICK = 64;
    private static final int PIXELS_PER_Y_TICK = 34;

    private final Palette palette;

    PlotOptions(Palette palette) {
        this.palette = palette;
    }

    /**
     * Makes the options of a chart.
     *
     * @param styles one for each line
     * @param x the axis of steps
     * @param xLabel writes a value of that axis
     * @param y the other axis
     * @param draw called after each drawing
     */
    UPlot.Options make(
            List<SeriesStyle> styles, AxisPlan x, DoubleFunction<String> xLabel, AxisPlan y, UPlot.DrawHook draw) {
        UPlot.Options options = JSObjects.create();
        options.setPadding(JSArray.of(
                JSNumber.valueOf(TOP_PIXELS),
                JSNumber.valueOf(SIDE_PIXELS - Y_AXIS_PIXELS),
                JSNumber.valueOf(0),
                JSNumber.valueOf(0)));
        options.setLegend(hidden());
        options.setCursor(hidden());
        options.setSeries(series(styles));
        UPlot.Scales scales = JSObjects.create();
        scales.setX(scale(x.end()));
        scales.setY(scale(y.end()));
        options.setScales(scales);
        options.setAxes(JSArray.of(xAxis(x, xLabel), yAxis(y)));
        UPlot.Hooks hooks = JSObjects.create();
        hooks.setDraw(draw);
        UPlot.Plugin plugin = JSObjects.create();
        plugin.setHooks(hooks);
        options.setPlugins(JSArray.of(plugin));
        return options;
    }

    /**
     * What changes about an axis.
     *
     * @param end where it ends
     * @param pixels how long it is
     */
    record AxisPlan(DoubleSupplier end, DoubleSupplier pixels) {
        private Ticks ticks(int pixelsPerTick) {
            return Ticks.of(0, end.getAsDouble(), Math.max((int) (pixels.getAsDouble() / pixelsPerTick), 2));
        }
    }

    private JSArray<UPlot.Series> series(List<SeriesStyle> styles) {
        JSArray<UPlot.Series> array = new JSArray<>();
        array.push(JSObjects.create());
        for (SeriesStyle style : styles) {
            UPlot.Series series = JSObjects.create();
            series.setStroke(palette.follow(style.color()));
            series.setWidth(style.width());
            if (style.dash().length > 0) {
                series.setDash(numbers(style.dash()));
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

    private static UPlot.Scale scale(DoubleSupplier end) {
        UPlot.Scale scale = JSObjects.create();
        scale.setTime(false);
        scale.setRange(plot -> numbers(new double[] {0, end.getAsDouble()}));
        return scale;
    }

    private UPlot.Axis xAxis(AxisPlan plan, DoubleFunction<String> label) {
        UPlot.Axis axis = axis(X_AXIS_PIXELS);
        axis.setGrid(hidden());
        axis.setSplits(
                (plot, index, min, max) -> numbers(plan.ticks(PIXELS_PER_X_TICK).values()));
        axis.setValues((plot, splits) -> {
            JSArray<JSString> labels = new JSArray<>();
            for (int i = 0; i < splits.getLength(); i++) {
                labels.push(JSString.valueOf(label.apply(splits.get(i).doubleValue())));
            }
            return labels;
        });
        return axis;
    }

    private UPlot.Axis yAxis(AxisPlan plan) {
        UPlot.Axis axis = axis(Y_AXIS_PIXELS);
        axis.setGrid(lines(0));
        axis.setSplits(
                (plot, index, min, max) -> numbers(plan.ticks(PIXELS_PER_Y_TICK).values()));
        axis.setValues((plot, splits) -> {
            int decimals = plan.ticks(PIXELS_PER_Y_TICK).decimals();
            JSArray<JSString> labels = new JSArray<>();
            for (int i = 0; i < splits.getLength(); i++) {
                labels.push(JSString.valueOf(JsNumber.fixed(splits.get(i).doubleValue(), decimals)));
            }
            return labels;
        });
        return axis;
    }

    private UPlot.Axis axis(int size) {
        UPlot.Axis axis = JSObjects.create();
        axis.setStroke(palette.follow("--muted"));
        axis.setFont(FONT_PIXELS + "px " + palette.color("--font"));
        axis.setSize(size);
        axis.setGap(4);
        axis.setTicks(lines(4));
        return axis;
    }

    private UPlot.Lines lines(double size) {
        UPlot.Lines lines = JSObjects.create();
        lines.setShow(true);
        lines.setStroke(palette.follow("--hairline"));
        lines.setWidth(1);
        lines.setSize(size);
        return lines;
    }

    private static UPlot.Lines hidden() {
        UPlot.Lines lines = JSObjects.create();
        lines.setShow(false);
        return lines;
    }

    private static JSArray<JSNumber> numbers(double[] values) {
        JSArray<JSNumber> array = new JSArray<>();
        for (double value : values) {
            array.push(JSNumber.valueOf(value));
        }
        return array;
    }
}
