package downhill.web.chart;

import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;

/** Draws lines and labels over a chart, at values of its axes. */
final class PlotCanvas {
    private static final double HALO = 4;
    /** Height of a capital letter, in CSS pixels. */
    private static final double CAPITALS = 10;

    private final UPlot plot;
    private final Palette palette;
    private final String font;
    private final double pixelRatio;
    private final CanvasRenderingContext2D context;

    /** Hears that a chart has been drawn. */
    interface Painter {
        void paint(PlotCanvas canvas);
    }

    PlotCanvas(UPlot plot, Palette palette, String fontFamily, int fontPixels, double pixelRatio) {
        this.plot = plot;
        this.palette = palette;
        this.pixelRatio = pixelRatio;
        this.context = plot.getContext();
        this.font = Math.floor(fontPixels * pixelRatio) + "px " + fontFamily;
    }

    /** Draws a horizontal line across the chart. */
    void horizontal(double y, String color, double... dash) {
        double at = plot.valToPos(y, "y", true);
        UPlot.Box box = plot.getBox();
        line(box.getLeft(), at, box.getLeft() + box.getWidth(), at, color, dash);
    }

    /** Draws a vertical line through the chart. */
    void vertical(double x, String color, double... dash) {
        double at = plot.valToPos(x, "x", true);
        UPlot.Box box = plot.getBox();
        line(at, box.getTop(), at, box.getTop() + box.getHeight(), color, dash);
    }

    private void line(double x0, double y0, double x1, double y1, String color, double[] dash) {
        context.save();
        context.setStrokeStyle(palette.color(color));
        context.setLineWidth(pixelRatio);
        context.setLineDash(dashes(dash, pixelRatio));
        context.beginPath();
        context.moveTo(x0, y0);
        context.lineTo(x1, y1);
        context.stroke();
        context.restore();
    }

    private static JSArray<JSObject> dashes(double[] dash, double scale) {
        JSArray<JSObject> array = new JSArray<>();
        for (double length : dash) {
            array.push(JSNumber.valueOf(length * scale));
        }
        return array;
    }

    /**
     * Writes a label beside a value: to the right of it if there is room, otherwise over or under it. At the upper or
     * lower edge of the chart it leaves a line free, since another label may turn to the same side.
     *
     * @param text the label
     * @param x where
     * @param y where
     * @param below whether it stands under the value rather than over it
     * @param color custom property that holds the colour
     */
    void label(String text, double x, double y, boolean below, String color) {
        UPlot.Box box = plot.getBox();
        double gap = 8 * pixelRatio;
        double height = 14 * pixelRatio;
        double at = plot.valToPos(x, "x", true);
        double middle = plot.valToPos(y, "y", true);
        context.save();
        context.setFont(font);
        boolean fits = at + gap + context.measureText(text).getWidth() < box.getLeft() + box.getWidth();
        context.restore();
        double base = middle + (below ? height : -gap / 2);
        if (!fits) {
            base = middle + (below ? height + gap / 2 : -gap);
        }
        if (base < box.getTop() + CAPITALS * pixelRatio) {
            base = middle + 2 * height + gap / 2;
        } else if (base > box.getTop() + box.getHeight() - gap / 2) {
            base = middle - height - gap;
        }
        write(text, fits ? at + gap : at, base, !fits, color);
    }

    /** Writes a label at the right end of a horizontal line, over it. */
    void labelAtEnd(String text, double y, String color) {
        UPlot.Box box = plot.getBox();
        write(text, box.getLeft() + box.getWidth(), plot.valToPos(y, "y", true) - 5 * pixelRatio, true, color);
    }

    private void write(String text, double x, double y, boolean endsThere, String color) {
        context.save();
        context.setFont(font);
        context.setTextAlign(endsThere ? "right" : "left");
        context.setTextBaseline("alphabetic");
        context.setLineJoin("round");
        context.setLineWidth(HALO * pixelRatio);
        context.setStrokeStyle(palette.color("--paper"));
        context.strokeText(text, x, y);
        context.setFillStyle(palette.color(color));
        context.fillText(text, x, y);
        context.restore();
    }
}
