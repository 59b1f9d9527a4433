package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerState.BACK;
import static downhill.web.lesson.twolayernet.TwoLayerState.PIXEL;

import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws the graph of {@link GraphFigure} once. */
final class GraphPainter {
    private static final double TURN = 2 * Math.PI;
    private static final Stroke LINK = Stroke.MAIN.withColor("--line").withWidth(1.5);
    private static final Stroke DOTS = Stroke.THIRD.withColor("--line").withWidth(1);

    private final Pen pen;
    private final Values state;
    private final double[] pixels;
    private final Blame blame;
    private final GraphLayout at;

    GraphPainter(Pen pen, double font, Values state, double[] pixels, Blame blame) {
        this.pen = pen;
        this.state = state;
        this.pixels = pixels;
        this.blame = blame;
        at = new GraphLayout(pen.port().width(), pen.port().height(), font);
    }

    /** Draws all of it. */
    void paint(String scores) {
        paintImage();
        paintLinks();
        node(at.weight(), "w", blame.weight());
        node(at.sum(), "a1", blame.a1());
        node(at.activation(), "z1", blame.z1());
        paintScores(scores);
        slope(at.activation(), "∂L/∂z1", blame.atActivation(), found(2));
        factor(at.activation(), at.sum(), "× z(1 − z)", blame.sigmoidSlope(), found(3));
        slope(at.sum(), "∂L/∂a1", blame.atSum(), found(3));
        factor(at.sum(), at.weight(), "× x", blame.x(), found(4));
        slope(at.weight(), "∂L/∂w", blame.slope(), found(4));
    }

    /** Returns how much of a factor, from 1, has come back: from 0 to 1. */
    private double found(int factor) {
        return Math.max(0, Math.min(1, state.get(BACK) - factor + 1));
    }

    /** Draws the image small, with the pixel that the weight multiplies. */
    private void paintImage() {
        CanvasRenderingContext2D context = pen.context();
        double room = at.forward() - at.radius() - at.font() * 1.6 - NetworkLayout.MARGIN;
        double side = Math.min(room, 0.2 * at.width()) / TwoLayerModel.SIDE;
        double left = NetworkLayout.MARGIN;
        double top = NetworkLayout.MARGIN;
        context.setStrokeStyle(pen.color("--line"));
        context.setLineWidth(1);
        context.strokeRect(left - 0.5, top - 0.5, side * TwoLayerModel.SIDE + 1, side * TwoLayerModel.SIDE + 1);
        context.setFillStyle(pen.color("--ink"));
        for (int i = 0; i < TwoLayerModel.PIXELS; i++) {
            context.setGlobalAlpha(pixels[i]);
            context.fillRect(left + i % TwoLayerModel.SIDE * side, top + i / TwoLayerModel.SIDE * side, side, side);
        }
        context.setGlobalAlpha(1);
        double x = left + (state.get(PIXEL) % TwoLayerModel.SIDE + 0.5) * side;
        double y = top + (state.get(PIXEL) / TwoLayerModel.SIDE + 0.5) * side;
        line(x, y, at.sum(), at.forward(), DOTS);
        context.setStrokeStyle(pen.color("--guess"));
        context.setLineWidth(2);
        context.strokeRect(x - side / 2 - 2, y - side / 2 - 2, side + 4, side + 4);
        pen.text(
                "x = " + Numbers.rounded(blame.x()),
                left + side * TwoLayerModel.SIDE + 6,
                top + at.font(),
                "left",
                "--guess");
    }

    /** Draws the links of the nodes, and over those to the scores what comes back through them. */
    private void paintLinks() {
        line(
                at.weight(),
                at.forward(),
                at.activation(),
                at.forward(),
                Stroke.MAIN.withColor("--line").withWidth(1.5));
        List<Ray> back = new ArrayList<>();
        double end = at.activation() + at.radius();
        double begin = at.scores() - at.font() * 0.7;
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            line(end, at.forward(), begin, at.scoreY(k), DOTS);
            back.add(new Ray(begin, at.scoreY(k), end, at.forward(), blame.through(k)));
        }
        Ray.draw(pen, back, back.size(), found(2));
        double below = at.forward() + at.radius() + at.font();
        pen.text("× x + …", (at.weight() + at.sum()) / 2, below, "center", "--muted");
        pen.text("sigmoid", (at.sum() + at.activation()) / 2, below, "center", "--muted");
    }

    private void line(double x0, double y0, double x1, double y1, Stroke stroke) {
        double height = pen.port().height();
        pen.segment(x0, height - y0, x1, height - y1, stroke);
    }

    private void node(double x, String name, double value) {
        CanvasRenderingContext2D context = pen.context();
        context.beginPath();
        context.arc(x, at.forward(), at.radius(), 0, TURN);
        context.setFillStyle(pen.color("--raised"));
        context.fill();
        context.setStrokeStyle(pen.color("--line"));
        context.setLineWidth(1.5);
        context.stroke();
        pen.text(name, x, at.forward() - at.radius() - 5, "center", "--ink");
        pen.text(
                JsNumber.significant(value, 3).replace('-', '−'),
                x,
                at.forward() + at.font() * 0.35,
                "center",
                "--ink");
    }

    /** Draws the ten scores, each with the slope that the loss has there. */
    private void paintScores(String head) {
        double left = at.scores() + at.font() * 0.6;
        double middle = (left + at.width() - NetworkLayout.MARGIN) / 2;
        double room = middle - left;
        double grown = found(1);
        pen.text(head, middle, at.font() * 1.4, "center", "--muted");
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            double y = at.scoreY(k);
            String color = k == blame.label() ? "--accent" : "--ink";
            pen.text(Integer.toString(k), at.scores() - at.font() * 0.1, y + at.font() * 0.35, "center", color);
            double value = blame.y()[k] - grown * (blame.y()[k] - blame.atScore(k));
            CanvasRenderingContext2D context = pen.context();
            context.setFillStyle(pen.color(value < 0 ? "--alert" : "--accent"));
            double thick = value < 0 ? at.font() * 0.4 : at.font() * 0.7;
            context.fillRect(
                    middle + Math.min(0, value) * room, y - thick / 2, Math.max(1, Math.abs(value) * room), thick);
            if (Math.abs(value) > 0.1) {
                String words = (value < 0 ? "−" : "+") + JsNumber.fixed(Math.abs(value), 3);
                double base = y + at.font() * 0.35;
                pen.text(words, value > 0 ? middle - 3 : middle + 5, base, value > 0 ? "right" : "left", "--ink");
            }
        }
        line(middle, at.scoreY(0) - at.font(), middle, at.scoreY(9) + at.font(), LINK);
    }

    /** Draws the slope that the loss has at a node, below it. */
    private void slope(double x, String name, double value, double share) {
        String color = share < 1 ? "--muted" : value < 0 ? "--alert" : "--accent";
        pen.text(name, x, at.back() - at.font() * 0.4, "center", "--muted");
        pen.text(share < 1 ? "?" : signed(value), x, at.back() + at.font() * 0.9, "center", color);
    }

    static String signed(double value) {
        return (value > 0 ? "+" : "") + Numbers.rounded(value);
    }

    /** Draws the factor between two slopes, with an arrow the way it goes: back. */
    private void factor(double from, double to, String name, double value, double share) {
        if (share <= 0) {
            return;
        }
        double middle = (from + to) / 2;
        double y = at.back() - at.font() * 2.2;
        double half = Math.abs(from - to) / 2 - at.font() * 0.3;
        pen.text(name, middle, y - at.font() * 1.6, "center", "--muted");
        pen.text(Numbers.rounded(value), middle, y - at.font() * 0.4, "center", "--ink");
        double height = pen.port().height();
        pen.arrow(
                middle + half,
                height - y,
                middle + half - 2 * half * share,
                height - y,
                Stroke.MAIN.withColor("--ink"));
    }
}
