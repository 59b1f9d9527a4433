package downhill.web.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;

/** Draws in the values of a figure's axes. What lies beyond the axes is cut off, what is not finite is left out. */
public final class Pen {
    private static final double HALO = 4;
    private static final double PIXELS_PER_RING = 12;
    private static final double TURN = 2 * Math.PI;

    private final CanvasView view;
    private final CanvasRenderingContext2D context;
    private final Viewport port;

    Pen(CanvasView view, Viewport port) {
        this.view = view;
        this.context = view.context();
        this.port = port;
    }

    public Viewport port() {
        return port;
    }

    /** Returns a pen for the same canvas and other axes, with letters as large as those of a chart. */
    Pen in(Viewport other) {
        view.scaleFont(1, Double.MAX_VALUE);
        return new Pen(view, other);
    }

    /** Returns the context, in CSS pixels. */
    public CanvasRenderingContext2D context() {
        return context;
    }

    /** Returns the value now of a custom property, such as {@code --accent}. */
    public String color(String property) {
        return CanvasView.color(property);
    }

    /** Draws a function over the whole x axis, broken where it is undefined or jumps across the figure. */
    public void curve(DoubleUnaryOperator f, Stroke stroke) {
        int samples = (int) Math.ceil(port.width()) + 1;
        double[] x = new double[samples];
        double[] y = new double[samples];
        for (int i = 0; i < samples; i++) {
            x[i] = port.x().value((double) i / (samples - 1));
            y[i] = f.applyAsDouble(x[i]);
        }
        line(x, y, stroke);
    }

    /** Draws a line from point to point, broken at points that are not finite. */
    public void line(double[] x, double[] y, Stroke stroke) {
        begin(stroke);
        trace(x, y);
        end();
    }

    /** Draws a line, and a ring at each point as long as the rings do not crowd. x ascends. */
    void markedLine(double[] x, double[] y, Stroke stroke) {
        line(x, y, stroke);
        int last = x.length - 1;
        if (last >= 0 && port.pixelX(x[last]) - port.pixelX(x[0]) >= last * PIXELS_PER_RING) {
            for (int i = 0; i <= last; i++) {
                dot(x[i], y[i], 2, stroke.color(), false);
            }
        }
    }

    /** Draws many lines in one stroke, which is faster than each by itself. */
    public void lines(List<double[]> x, List<double[]> y, Stroke stroke) {
        begin(stroke);
        for (int i = 0; i < x.size(); i++) {
            trace(x.get(i), y.get(i));
        }
        end();
    }

    private void trace(double[] x, double[] y) {
        boolean down = false;
        double before = 0;
        for (int i = 0; i < x.length; i++) {
            double px = port.pixelX(x[i]);
            double py = port.pixelY(y[i]);
            if (!isFinite(px) || !isFinite(py)) {
                down = false;
                continue;
            }
            py = clipped(py);
            if (down && !crosses(before, py)) {
                context.lineTo(px, py);
            } else {
                context.moveTo(px, py);
                down = true;
            }
            before = py;
        }
    }

    /** Canvases lose lines that end millions of pixels away. */
    private double clipped(double py) {
        double far = 4 * port.height();
        return Math.max(port.top() - far, Math.min(port.bottom() + far, py));
    }

    private boolean crosses(double py0, double py1) {
        return py0 < port.top() && py1 > port.bottom() || py1 < port.top() && py0 > port.bottom();
    }

    public void segment(double x0, double y0, double x1, double y1, Stroke stroke) {
        double[] px = {port.pixelX(x0), port.pixelX(x1)};
        double[] py = {port.pixelY(y0), port.pixelY(y1)};
        if (isFinite(px[0]) && isFinite(py[0]) && isFinite(px[1]) && isFinite(py[1])) {
            begin(stroke);
            context.moveTo(px[0], py[0]);
            context.lineTo(px[1], py[1]);
            end();
        }
    }

    /** Draws a line across the whole figure. */
    public void horizontal(double y, Stroke stroke) {
        segment(port.x().min(), y, port.x().max(), y, stroke);
    }

    /** Draws a line from the bottom of the figure to its top. */
    public void vertical(double x, Stroke stroke) {
        segment(x, port.y().min(), x, port.y().max(), stroke);
    }

    /** Draws the straight line through a point with a slope, across the whole figure. */
    public void tangent(double x, double y, double slope, Stroke stroke) {
        double x0 = port.x().min();
        double x1 = port.x().max();
        segment(x0, y + slope * (x0 - x), x1, y + slope * (x1 - x), stroke);
    }

    /** Draws an arrow. Its head is left out where it would be longer than the arrow. */
    public void arrow(double x0, double y0, double x1, double y1, Stroke stroke) {
        arrows(new double[][] {{x0, y0, x1, y1}}, stroke);
    }

    /** Draws many arrows, x, y, x, y each, in one stroke, which is faster than each by itself. */
    public void arrows(double[][] arrows, Stroke stroke) {
        begin(stroke);
        for (double[] arrow : arrows) {
            traceArrow(arrow[0], arrow[1], arrow[2], arrow[3]);
        }
        end();
    }

    private void traceArrow(double x0, double y0, double x1, double y1) {
        double ax = port.pixelX(x0);
        double ay = port.pixelY(y0);
        double bx = port.pixelX(x1);
        double by = port.pixelY(y1);
        double length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
        if (!isFinite(length) || length == 0) {
            return;
        }
        context.moveTo(ax, ay);
        context.lineTo(bx, by);
        double head = Math.min(7, length / 2);
        double ux = (bx - ax) / length * head;
        double uy = (by - ay) / length * head;
        context.moveTo(bx - ux - uy * 0.5, by - uy + ux * 0.5);
        context.lineTo(bx, by);
        context.lineTo(bx - ux + uy * 0.5, by - uy - ux * 0.5);
    }

    /** Draws a disc or a ring, with its radius in CSS pixels. */
    public void dot(double x, double y, double radius, String color, boolean filled) {
        double px = port.pixelX(x);
        double py = port.pixelY(y);
        if (!isFinite(px) || !isFinite(py)) {
            return;
        }
        context.save();
        clip();
        context.beginPath();
        context.arc(px, py, radius, 0, TURN);
        context.setFillStyle(color(filled ? color : "--paper"));
        context.fill();
        context.setStrokeStyle(color(color));
        context.setLineWidth(2);
        context.stroke();
        context.restore();
    }

    /** Draws the walker, also where half of it stands beyond the axes. */
    void walker(double x, double y) {
        disc(x, y, 8, "--walker-rim");
        disc(x, y, 6, "--walker");
    }

    private void disc(double x, double y, double radius, String color) {
        context.beginPath();
        context.arc(port.pixelX(x), port.pixelY(y), radius, 0, TURN);
        context.setFillStyle(color(color));
        context.fill();
    }

    void cross(double x, double y, double radius, String color) {
        double px = port.pixelX(x);
        double py = port.pixelY(y);
        begin(new Stroke(color, 2.5, List.of()));
        context.moveTo(px - radius, py - radius);
        context.lineTo(px + radius, py + radius);
        context.moveTo(px - radius, py + radius);
        context.lineTo(px + radius, py - radius);
        end();
    }

    void ring(double x, double y, double radius, String color) {
        begin(new Stroke(color, 2, List.of()));
        context.arc(port.pixelX(x), port.pixelY(y), radius, 0, TURN);
        end();
    }

    /** Writes the letter of each curve behind its end, one below the other where they would meet. */
    void lettersBehind(Curves curves) {
        double letters = view.fontPixels();
        int count = curves.y().length;
        double[] wanted = new double[count];
        for (int r = 0; r < count; r++) {
            int last = curves.last(r);
            wanted[r] = last < 0 ? port.bottom() : port.pixelY(curves.y()[r][last]) + letters / 3;
        }
        double[] places = LabelSpread.apart(wanted, letters + 1, port.bottom() - 2);
        for (int r = 0; r < count; r++) {
            int last = curves.last(r);
            if (last >= 0) {
                double px = port.pixelX(curves.x()[last]) + 7;
                text(
                        OverlayChart.letter(r),
                        px,
                        places[r],
                        "left",
                        Stroke.OF_RUNS.get(r).color());
            }
        }
    }

    public void ring(double x, double y, double radius, String color, double width) {
        context.save();
        clip();
        context.beginPath();
        context.arc(port.pixelX(x), port.pixelY(y), radius, 0, TURN);
        context.setStrokeStyle(color(color));
        context.setLineWidth(width);
        context.stroke();
        context.restore();
    }

    public void rectangle(double x0, double y0, double x1, double y1, String color, double opacity) {
        double left = port.pixelX(x0);
        double top = port.pixelY(y0);
        context.save();
        clip();
        context.setGlobalAlpha(opacity);
        context.setFillStyle(color(color));
        context.fillRect(left, top, port.pixelX(x1) - left, port.pixelY(y1) - top);
        context.restore();
    }

    /** Writes a label above a point, on the side that has more room, within the figure. */
    public void label(String text, double x, double y, String color) {
        label(text, x, y, color, false);
    }

    /** Writes a label above or below a point, on the side that has more room, within the figure. */
    public void label(String text, double x, double y, String color, boolean below) {
        double px = port.pixelX(x);
        double py = port.pixelY(y);
        if (!isFinite(px) || !isFinite(py)) {
            return;
        }
        boolean left = px > port.left() + port.width() / 2;
        double gap = 8;
        double base = Math.max(
                port.top() + view.fontPixels() + 2,
                Math.min(port.bottom() - 5, below ? py + view.fontPixels() + gap : py - gap));
        double at = Math.max(port.left(), Math.min(port.right(), left ? px - gap : px + gap));
        text(text, at, base, left ? "right" : "left", color);
    }

    /** Writes a label behind the end of a curve; where there is no room, as {@link #label} does. */
    void labelEnd(String text, double x, double y, String color, boolean below) {
        double px = port.pixelX(x) + 8;
        double letters = view.fontPixels();
        context.setFont(view.font());
        if (px + context.measureText(text).getWidth() > port.right()) {
            label(text, x, y, color, below);
            return;
        }
        double base = port.pixelY(y) + (below ? letters + 2 : -6);
        text(text, px, Math.max(port.top() + letters, Math.min(port.bottom() - 3, base)), "left", color);
    }

    /** Writes a label at the end of each of two curves, one above its curve and one below, and never on each other. */
    void labelEnds(Curves curves, boolean firstIsBelow, String[] labels, String[] colors) {
        double letters = view.fontPixels();
        context.setFont(view.font());
        double[] ends = new double[labels.length];
        double[] wanted = new double[labels.length];
        for (int r = 0; r < labels.length; r++) {
            int last = curves.last(r);
            double width = context.measureText(labels[r]).getWidth();
            double px = last < 0 ? 0 : port.pixelX(curves.x()[last]);
            boolean behind = px + 8 + width <= port.right();
            ends[r] = behind ? px + 8 + width : Math.max(port.left() + width, Math.min(port.right(), px - 8));
            double py = last < 0 ? port.top() - port.height() : port.pixelY(curves.y()[r][last]);
            double base = (r == 0) == firstIsBelow ? py + letters + (behind ? 2 : 8) : py - (behind ? 6 : 8);
            wanted[r] = last < 0 ? py : Math.max(port.top() + letters, base);
        }
        double[] places = LabelSpread.apart(wanted, letters + 1, port.bottom() - 3);
        for (int r = 0; r < labels.length; r++) {
            if (curves.last(r) >= 0) {
                text(labels[r], ends[r], places[r], "right", colors[r]);
            }
        }
    }

    /** Writes at CSS pixels, on a rim of paper; {@code align} says which part of the text is there. */
    public void text(String text, double px, double py, String align, String color) {
        context.save();
        context.setFont(view.font());
        context.setTextAlign(align);
        context.setLineJoin("round");
        context.setLineWidth(HALO);
        context.setStrokeStyle(color("--paper"));
        context.strokeText(text, px, py);
        context.setFillStyle(color(color));
        context.fillText(text, px, py);
        context.restore();
    }

    /** Writes at CSS pixels on a ground of paper, for where terrain of any height may lie beneath. */
    void onPaper(String text, double px, double py, String align) {
        context.setFont(view.font());
        double width = context.measureText(text).getWidth();
        double left = align.equals("right") ? px - width : px;
        context.setFillStyle(color("--paper"));
        context.fillRect(left - 3, py - view.fontPixels(), width + 6, 1.3 * view.fontPixels());
        text(text, px, py, align, "--muted");
    }

    private void begin(Stroke stroke) {
        context.save();
        clip();
        context.setStrokeStyle(color(stroke.color()));
        context.setLineWidth(stroke.width());
        context.setLineJoin("round");
        context.setLineCap(stroke.dash().isEmpty() ? "round" : "butt");
        dash(context, stroke.dash());
        context.beginPath();
    }

    static void dash(CanvasRenderingContext2D context, List<Double> lengths) {
        JSArray<JSObject> dash = new JSArray<>();
        for (double length : lengths) {
            dash.push(JSNumber.valueOf(length));
        }
        context.setLineDash(dash);
    }

    private void end() {
        context.stroke();
        context.restore();
    }

    /** What lies on the edge, a line or the ring of a curve's point, keeps its whole width. */
    private void clip() {
        context.beginPath();
        context.rect(port.left() - 3, port.top() - 3, port.width() + 6, port.height() + 6);
        context.clip();
    }

    private static boolean isFinite(double value) {
        return value - value == 0;
    }
}
