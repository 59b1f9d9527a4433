package downhill.web.chart;

import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.DoubleFunction;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws thin axes with round numbers and the names of the axes. */
final class AxisPainter {
    private static final double FONTS_PER_X_TICK = 3.2;
    /** Where numbers are long. */
    private static final double FONTS_PER_WIDE_X_TICK = 4.7;

    private static final double FONTS_PER_Y_TICK = 3.6;
    private static final double TOP = 10;
    private static final double RIGHT = 14;
    private static final double FONTS_BELOW = 2;
    private static final double LARGE = 1e6;

    private final LanguageChoice language;
    private final CanvasView view;
    private double[] ticksX;
    private double leastRoom;
    private DoubleFunction<String> labelX;

    AxisPainter(LanguageChoice language, CanvasView view) {
        this.language = language;
        this.view = view;
    }

    /** Puts ticks at these values of the horizontal axis rather than at round ones. */
    void ticksX(double... values) {
        ticksX = values;
        labelX(value -> JsNumber.written(language.whole(value)));
    }

    /** Sets how the numbers of the horizontal axis are written. */
    void labelX(DoubleFunction<String> label) {
        labelX = label;
    }

    /** Leaves at least this room for the numbers of the vertical axis, in heights of a letter. */
    void leastRoom(double letters) {
        leastRoom = letters;
    }

    /** Returns where the plotting area lies, with room for the numbers of the vertical axis. */
    Viewport layout(Axis x, Axis y, double width, double height) {
        CanvasRenderingContext2D context = view.context();
        context.setFont(view.font());
        double plotHeight = Math.max(1, height - TOP - FONTS_BELOW * view.fontPixels());
        double numbers =
                Math.max(leastRoom * view.fontPixels(), widest(context, y, maxTicks(plotHeight, FONTS_PER_Y_TICK)));
        double left = Math.ceil(numbers) + 10;
        return new Viewport(x, y, left, TOP, Math.max(1, width - left - RIGHT), plotHeight);
    }

    private double widest(CanvasRenderingContext2D context, Axis axis, int maxTicks) {
        double widest = 0;
        for (double tick : axis.ticks(maxTicks)) {
            widest = Math.max(
                    widest, context.measureText(label(axis, tick, maxTicks)).getWidth());
        }
        return widest;
    }

    void paint(Viewport port) {
        CanvasRenderingContext2D context = view.context();
        context.save();
        context.setFont(view.font());
        context.setLineWidth(1);
        context.setStrokeStyle(CanvasView.color("--control"));
        context.setFillStyle(CanvasView.color("--muted"));
        int maxTicksY = maxTicks(port.height(), FONTS_PER_Y_TICK);
        context.setTextAlign("right");
        context.setTextBaseline("middle");
        for (double tick : port.y().ticks(maxTicksY)) {
            double py = Math.floor(port.pixelY(tick)) + 0.5;
            line(context, port.left() - 4, py, port.left(), py);
            context.fillText(label(port.y(), tick, maxTicksY), port.left() - 6, py);
        }
        int maxTicksX = maxTicks(port.width(), FONTS_PER_X_TICK);
        if (widest(context, port.x(), maxTicksX) > (FONTS_PER_X_TICK - 1) * view.fontPixels()) {
            maxTicksX = maxTicks(port.width(), FONTS_PER_WIDE_X_TICK);
        }
        context.setTextAlign("center");
        context.setTextBaseline("alphabetic");
        for (double tick : ticksX == null ? port.x().ticks(maxTicksX) : ticksX) {
            double px = Math.floor(port.pixelX(tick)) + 0.5;
            line(context, px, port.bottom(), px, port.bottom() + 4);
            String label = labelX == null ? label(port.x(), tick, maxTicksX) : labelX.apply(tick);
            double half = context.measureText(label).getWidth() / 2;
            double middle = Math.max(half + 1, Math.min(px, view.width() - half - 1));
            context.fillText(label, middle, port.bottom() + 5 + view.fontPixels());
        }
        zeroLines(context, port);
        context.restore();
    }

    private void zeroLines(CanvasRenderingContext2D context, Viewport port) {
        boolean zeroX = !port.x().log() && port.x().min() < 0 && port.x().max() > 0;
        boolean zeroY = !port.y().log() && port.y().min() < 0 && port.y().max() > 0;
        double px = Math.floor(zeroX ? port.pixelX(0) : port.left()) + 0.5;
        double py = Math.floor(zeroY ? port.pixelY(0) : port.bottom()) + 0.5;
        line(context, px, port.top(), px, port.bottom());
        line(context, port.left(), py, port.right(), py);
    }

    /** Writes the names of the axes at their ends, over the drawing. */
    void names(Viewport port, Text nameX, Text nameY) {
        Pen pen = new Pen(view, port);
        pen.onPaper(language.say(nameY), port.left() + 6, port.top() + view.fontPixels() - 2, "left");
        pen.onPaper(language.say(nameX), port.right(), port.bottom() - 6, "right");
    }

    private static void line(CanvasRenderingContext2D context, double x0, double y0, double x1, double y1) {
        context.beginPath();
        context.moveTo(x0, y0);
        context.lineTo(x1, y1);
        context.stroke();
    }

    private int maxTicks(double pixels, double fontsPerTick) {
        return Math.max(2, (int) (pixels / (fontsPerTick * view.fontPixels())));
    }

    private String label(Axis axis, double tick, int maxTicks) {
        if (axis.log()) {
            int exponent = Axis.exponent(tick);
            return JsNumber.written(Math.abs(exponent) <= 3 ? JsNumber.toText(tick) : "1e" + exponent);
        }
        if (Math.abs(tick) >= LARGE) {
            return JsNumber.written(JsNumber.scientific(tick, 4));
        }
        int decimals = axis.decimals(maxTicks);
        // Of -0, the sum is 0 without a sign.
        return JsNumber.written(decimals == 0 ? language.whole(tick + 0.0) : JsNumber.fixed(tick, decimals));
    }
}
