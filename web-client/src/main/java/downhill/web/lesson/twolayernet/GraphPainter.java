package downhill.web.lesson.twolayernet;

import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws the graph of {@link GraphFigure} once, with letters of a height of {@code font}. */
record GraphPainter(Pen pen, double font, Values state, double[] pixels, Blame blame) {
    private static final double TURN = 2 * Math.PI;
    private static final Stroke LINK = Stroke.MAIN.withColor("--line").withWidth(1.5);
    private static final Stroke DOTS = Stroke.THIRD.withColor("--line").withWidth(1);

    private double width() {
        return pen.port().width();
    }

    private double height() {
        return pen.port().height();
    }

    private double weightX() {
        return Math.max(0.12 * width(), 3 * font);
    }

    private double sumX() {
        return 0.335 * width();
    }

    private double activationX() {
        return 0.53 * width();
    }

    private double scoresX() {
        return 0.7 * width();
    }

    private double forwardY() {
        return 0.4 * height();
    }

    private double backY() {
        return 0.8 * height();
    }

    private double radius() {
        return 2.25 * font;
    }

    private double scoreY(int k) {
        return 2 * font + (k + 0.5) * (height() - 2.6 * font) / TwoLayerModel.CLASSES;
    }

    void paint(String scores) {
        paintImage();
        paintLinks();
        node(weightX(), "w", blame.weight());
        node(sumX(), "a1", blame.a1());
        node(activationX(), "z1", blame.z1());
        paintScores(scores);
        slope(activationX(), "∂L/∂z1", blame.atActivation(), found(2));
        factor(activationX(), sumX(), "× z(1 − z)", blame.sigmoidSlope(), found(3));
        slope(sumX(), "∂L/∂a1", blame.atSum(), found(3));
        factor(sumX(), weightX(), "× x", blame.x(), found(4));
        slope(weightX(), "∂L/∂w", blame.slope(), found(4));
    }

    /** Returns how much of a factor, from 1, has come back: from 0 to 1. */
    private double found(int factor) {
        return Math.max(0, Math.min(1, state.get(TwoLayerState.BACK) - factor + 1));
    }

    /** Draws the image small, with the pixel that the weight multiplies. */
    private void paintImage() {
        CanvasRenderingContext2D context = pen.context();
        double left = NetworkLayout.MARGIN;
        double top = NetworkLayout.MARGIN;
        double room = forwardY() - radius() - font * 1.6 - top;
        double side = Math.min(room, 0.2 * width()) / TwoLayerModel.SIDE;
        context.setStrokeStyle(pen.color("--line"));
        context.setLineWidth(1);
        context.strokeRect(left - 0.5, top - 0.5, side * TwoLayerModel.SIDE + 1, side * TwoLayerModel.SIDE + 1);
        context.setFillStyle(pen.color("--ink"));
        for (int i = 0; i < TwoLayerModel.PIXELS; i++) {
            context.setGlobalAlpha(pixels[i]);
            context.fillRect(left + i % TwoLayerModel.SIDE * side, top + i / TwoLayerModel.SIDE * side, side, side);
        }
        context.setGlobalAlpha(1);
        double x = left + (state.get(TwoLayerState.PIXEL) % TwoLayerModel.SIDE + 0.5) * side;
        double y = top + (state.get(TwoLayerState.PIXEL) / TwoLayerModel.SIDE + 0.5) * side;
        line(x, y, sumX(), forwardY(), DOTS);
        context.setStrokeStyle(pen.color("--guess"));
        context.setLineWidth(2);
        context.strokeRect(x - side / 2 - 2, y - side / 2 - 2, side + 4, side + 4);
        String words = "x = " + Numbers.rounded(blame.x());
        pen.text(words, left + side * TwoLayerModel.SIDE + 6, top + font, "left", "--guess");
    }

    /** Draws the links of the nodes, and over those to the scores what comes back through them. */
    private void paintLinks() {
        line(weightX(), forwardY(), activationX(), forwardY(), LINK);
        List<Ray> back = new ArrayList<>();
        double end = activationX() + radius();
        double begin = scoresX() - font * 0.7;
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            line(end, forwardY(), begin, scoreY(k), DOTS);
            back.add(new Ray(begin, scoreY(k), end, forwardY(), blame.through(k)));
        }
        Ray.draw(pen, back, back.size(), found(2));
        double below = forwardY() + radius() + font;
        pen.text("× x + …", (weightX() + sumX()) / 2, below, "center", "--muted");
        pen.text("sigmoid", (sumX() + activationX()) / 2, below, "center", "--muted");
    }

    private void line(double x0, double y0, double x1, double y1, Stroke stroke) {
        pen.segment(x0, height() - y0, x1, height() - y1, stroke);
    }

    private void node(double x, String name, double value) {
        CanvasRenderingContext2D context = pen.context();
        context.beginPath();
        context.arc(x, forwardY(), radius(), 0, TURN);
        context.setFillStyle(pen.color("--raised"));
        context.fill();
        context.setStrokeStyle(pen.color("--line"));
        context.setLineWidth(1.5);
        context.stroke();
        pen.text(name, x, forwardY() - radius() - 5, "center", "--ink");
        String words = JsNumber.written(JsNumber.significant(value, 3));
        pen.text(words, x, forwardY() + font * 0.35, "center", "--ink");
    }

    /** Draws the ten scores, each with the slope that the loss has there. */
    private void paintScores(String head) {
        double left = scoresX() + font * 0.6;
        double middle = (left + width() - NetworkLayout.MARGIN) / 2;
        double room = middle - left;
        double grown = found(1);
        pen.text(head, middle, font * 1.4, "center", "--muted");
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            double y = scoreY(k);
            String color = k == blame.label() ? "--accent" : "--ink";
            pen.text(Integer.toString(k), scoresX() - font * 0.1, y + font * 0.35, "center", color);
            double value = blame.y()[k] - grown * (blame.y()[k] - blame.atScore(k));
            CanvasRenderingContext2D context = pen.context();
            context.setFillStyle(pen.color(value < 0 ? "--alert" : "--accent"));
            double thick = value < 0 ? font * 0.4 : font * 0.7;
            context.fillRect(
                    middle + Math.min(0, value) * room, y - thick / 2, Math.max(1, Math.abs(value) * room), thick);
            if (Math.abs(value) > 0.1) {
                String words = sign(value, grown) + JsNumber.fixed(Math.abs(value), 3);
                double base = y + font * 0.35;
                pen.text(words, value > 0 ? middle - 3 : middle + 5, base, value > 0 ? "right" : "left", "--ink");
            }
        }
        line(middle, scoreY(0) - font, middle, scoreY(9) + font, LINK);
    }

    /** Draws the slope that the loss has at a node, below it. */
    private void slope(double x, String name, double value, double share) {
        String color = share < 1 ? "--muted" : value < 0 ? "--alert" : "--accent";
        pen.text(name, x, backY() - font * 0.4, "center", "--muted");
        pen.text(share < 1 ? "?" : Numbers.signed(value), x, backY() + font * 0.9, "center", color);
    }

    /** Returns no sign for a probability, and one for what is left of it as soon as the truth is taken away. */
    static String sign(double value, double taken) {
        return value < 0 ? "−" : taken > 0 ? "+" : "";
    }

    /** Draws the factor between two slopes, with an arrow the way it goes: back. */
    private void factor(double from, double to, String name, double value, double share) {
        if (share <= 0) {
            return;
        }
        double middle = (from + to) / 2;
        double y = backY() - font * 2.2;
        double half = Math.abs(from - to) / 2 - font * 0.3;
        pen.text(name, middle, y - font * 1.6, "center", "--muted");
        pen.text(Numbers.rounded(value), middle, y - font * 0.4, "center", "--ink");
        double up = height() - y;
        pen.arrow(middle + half, up, middle + half - 2 * half * share, up, Stroke.MAIN.withColor("--ink"));
    }
}
