package downhill.web.lesson.twolayernet;

import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws the graph of {@link GraphFigure} once. */
record GraphPainter(
        Pen pen, GraphLayout layout, LanguageChoice language, Values state, double[] pixels, Blame blame, double loss) {
    private static final double TURN = 2 * Math.PI;
    private static final Stroke LINK = Stroke.MAIN.withColor("--line").withWidth(1.5);
    private static final Stroke BACK = Stroke.MAIN.withColor("--guess").withWidth(4);
    private static final Stroke DOTS = Stroke.THIRD.withColor("--line").withWidth(1);

    void paint() {
        paintImage();
        paintWay();
        paintLinks();
        node(layout.weightX(), language.say(TwoLayerText.WEIGHT_NODE), blame.weight());
        node(layout.sumX(), language.say(TwoLayerText.SUM_NODE), blame.a1());
        node(layout.activationX(), language.say(TwoLayerText.UNIT_NODE, state.get(TwoLayerState.UNIT)), blame.z1());
        paintScores();
        slope(layout.activationX(), blame.atActivation(), found(2));
        factor(layout.activationX(), layout.sumX(), blame.sigmoidSlope(), found(3));
        slope(layout.sumX(), blame.atSum(), found(3));
        factor(layout.sumX(), layout.weightX(), blame.x(), found(4));
        slope(layout.weightX(), blame.slope(), found(4));
    }

    /** Returns how much of a factor, from 1, has come back: from 0 to 1. */
    private double found(int factor) {
        return Math.max(0, Math.min(1, state.get(TwoLayerState.BACK) - factor + 1));
    }

    /** Draws the way back, from the loss on, and how far the reader has come. */
    private void paintWay() {
        double end = layout.back().place(state.get(TwoLayerState.BACK));
        line(layout.back().place(0), layout.trackY(), layout.weightX(), layout.trackY(), LINK);
        line(layout.back().place(0), layout.trackY(), end, layout.trackY(), BACK);
        for (double found = 0; found <= TwoLayerState.FACTORS; found++) {
            pen.dot(
                    layout.back().place(found),
                    layout.height() - layout.trackY(),
                    3,
                    found <= state.get(TwoLayerState.BACK) ? "--guess" : "--line",
                    true);
        }
    }

    /** Draws the image small, with the pixel that the weight multiplies. */
    private void paintImage() {
        CanvasRenderingContext2D context = pen.context();
        double left = NetworkLayout.MARGIN;
        double top = NetworkLayout.MARGIN;
        double room = layout.forwardY() - layout.radius() - layout.font() * 1.6 - top;
        double side = Math.min(room, 0.2 * layout.width()) / TwoLayerModel.SIDE;
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
        line(x, y, layout.sumX(), layout.forwardY(), DOTS);
        context.setStrokeStyle(pen.color("--guess"));
        context.setLineWidth(2);
        context.strokeRect(x - side / 2 - 2, y - side / 2 - 2, side + 4, side + 4);
        String words = "x = " + Numbers.rounded(blame.x());
        pen.text(words, left + side * TwoLayerModel.SIDE + 6, top + layout.font(), "left", "--guess");
    }

    /** Draws the links of the nodes, and over those to the scores what comes back through them. */
    private void paintLinks() {
        line(layout.weightX(), layout.forwardY(), layout.activationX(), layout.forwardY(), LINK);
        List<Ray> back = new ArrayList<>();
        double end = layout.activationX() + layout.radius();
        double begin = layout.scoresX() - layout.font() * 0.7;
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            line(end, layout.forwardY(), begin, layout.scoreY(k), DOTS);
            back.add(new Ray(begin, layout.scoreY(k), end, layout.forwardY(), carried(k)));
        }
        Ray.draw(pen, back, back.size(), found(2), "--guess");
        double below = layout.forwardY() + layout.radius() + layout.font();
        pen.text("sigmoid", (layout.sumX() + layout.activationX()) / 2, below, "center", "--muted");
    }

    /** Returns how much a score counts in the slope of the unit, with the sign of the weight: whether the unit raises the score. */
    private double carried(int k) {
        return blame.w2()[k] * Math.abs(blame.atScore(k));
    }

    private void line(double x0, double y0, double x1, double y1, Stroke stroke) {
        pen.segment(x0, layout.height() - y0, x1, layout.height() - y1, stroke);
    }

    private void node(double x, String name, double value) {
        CanvasRenderingContext2D context = pen.context();
        context.beginPath();
        context.arc(x, layout.forwardY(), layout.radius(), 0, TURN);
        context.setFillStyle(pen.color("--raised"));
        context.fill();
        context.setStrokeStyle(pen.color("--line"));
        context.setLineWidth(1.5);
        context.stroke();
        pen.text(name, x, layout.forwardY() - layout.radius() - 5, "center", "--ink");
        String words = JsNumber.written(JsNumber.significant(value, 2));
        pen.text(words, x, layout.forwardY() + layout.font() * 0.35, "center", "--ink");
    }

    /** Draws the ten scores, each with the slope that the loss has there. */
    private void paintScores() {
        double left = layout.scoresX() + layout.font() * 0.6;
        double middle = (left + layout.width() - NetworkLayout.MARGIN) / 2 - 0.5 * layout.font();
        double room = middle - left;
        double grown = found(1);
        double top = layout.font() * 1.4;
        String head = language.say(grown > 0 ? TwoLayerText.EXCESS : TwoLayerText.PROBABILITY);
        pen.text(language.say(TwoLayerText.SCORES), layout.scoresX() + layout.font() * 0.4, top, "right", "--muted");
        pen.text(head, layout.width() - NetworkLayout.MARGIN, top, "right", "--muted");
        String end = language.say(TwoLayerText.LOSS_NODE, Numbers.rounded(loss));
        pen.text(end, layout.width() - NetworkLayout.MARGIN, layout.trackY() - layout.font() * 1.4, "right", "--ink");
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            double y = layout.scoreY(k);
            String color = k == blame.label() ? "--accent" : "--ink";
            pen.text(
                    Integer.toString(k),
                    layout.scoresX() - layout.font() * 0.1,
                    y + layout.font() * 0.35,
                    "center",
                    color);
            double value = blame.y()[k] - grown * (blame.y()[k] - blame.atScore(k));
            CanvasRenderingContext2D context = pen.context();
            context.setFillStyle(pen.color(value < 0 ? "--alert" : "--accent"));
            double thick = value < 0 ? layout.font() * 0.4 : layout.font() * 0.7;
            context.fillRect(
                    middle + Math.min(0, value) * room, y - thick / 2, Math.max(1, Math.abs(value) * room), thick);
            if (Math.abs(value) > 0.1) {
                String words = sign(value, grown) + JsNumber.fixed(Math.abs(value), 3);
                double base = y + layout.font() * 0.35;
                pen.text(words, value > 0 ? middle - 3 : middle + 5, base, value > 0 ? "right" : "left", "--ink");
            }
        }
        line(middle, layout.scoreY(0) - layout.font(), middle, layout.scoreY(9) + layout.font(), LINK);
    }

    /** Draws the slope that the loss has at a node, below it. */
    private void slope(double x, double value, double share) {
        String color = share < 1 ? "--muted" : value < 0 ? "--alert" : "--accent";
        pen.text(language.say(TwoLayerText.SLOPE), x, layout.backY() - layout.font() * 0.4, "center", "--muted");
        pen.text(share < 1 ? "?" : Numbers.signed(value), x, layout.backY() + layout.font() * 0.9, "center", color);
    }

    /** Returns no sign for a probability, and one for what is left of it as soon as the truth is taken away. */
    static String sign(double value, double taken) {
        return value < 0 ? "−" : taken > 0 ? "+" : "";
    }

    /** Draws the factor between two slopes, with an arrow the way it goes: back. */
    private void factor(double from, double to, double value, double share) {
        if (share <= 0) {
            return;
        }
        double middle = (from + to) / 2;
        double y = layout.backY() - layout.font() * 2.2;
        double half = Math.abs(from - to) / 2 - layout.font() * 0.3;
        String words = "× " + JsNumber.written(JsNumber.significant(value, 2));
        pen.text(words, middle, y - layout.font() * 0.5, "center", "--ink");
        double up = layout.height() - y;
        pen.arrow(middle + half, up, middle + half - 2 * half * share, up, BACK.withWidth(2));
    }
}
