package downhill.web.lesson.cost;

import downhill.core.linear.LinearHypothesis;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import java.util.List;

/** The cost over W: the parabola as far as the reader has seen it, and the steps of descent on it. */
final class CostFigure extends LessonFigure {
    private static final double MIN_TOP = 20;

    private static final double MARGIN = 0.8;
    /** Room for the whole ball at the bottom, as part of the height. */
    private static final double BELOW = 0.06;
    /** Half the width of the stacked squares, in W. */
    private static final double BAR_HALF = 0.12;

    private static final int TABLE_ROWS = 9;

    private final Handle handle;
    private Values state = CostState.KEYS.defaults();
    private LinearHypothesis hypothesis = CostState.hypothesis(state);
    private double[] path = {state.get(CostState.START)};

    CostFigure(Experiment experiment) {
        super(experiment, CostText.COST_FIGURE);
        handle = handleX(
                        CostState.START,
                        CostText.WEIGHT,
                        0.01,
                        (now, x) -> CostState.withStart(now, CostLesson.weight(x)))
                .hollow();
    }

    void show(Values newState, LinearHypothesis newHypothesis, double[] newPath) {
        state = newState;
        hypothesis = newHypothesis;
        path = newPath;
        double edge = Math.max(hypothesis.cost(CostState.START.min()), hypothesis.cost(CostState.START.max()));
        boolean high = hasGuess() || state.get(CostState.WHOLE);
        double top = Math.max(high ? CostState.COST_AT_3.scale().max() : MIN_TOP, edge) * 1.05;
        Axis x = Axis.linear(CostState.START.min() - MARGIN / 4, CostState.START.max() + MARGIN);
        plot.axes(x, Axis.linear(-BELOW * top, top));
        double weight = path[path.length - 1];
        double cost = hypothesis.cost(weight);
        handle.place(weight, cost, CostLesson.spoken(language, weight, cost));
        handle.show(cost <= top && weight >= x.min() && weight <= x.max());
        double slope = hypothesis.gradient(weight);
        plot.readout(
                state.get(CostState.TANGENT)
                        ? say(CostText.SLOPE_READOUT, CostLesson.number(slope))
                        : say(CostText.COST_READOUT, CostLesson.number(cost)));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        double from = ends().get(0);
        double to = ends().get(1);
        for (double w : path) {
            from = Math.min(from, w);
            to = Math.max(to, w);
        }
        double left = from;
        double right = to;
        pen.curve(w -> w >= left && w <= right ? hypothesis.cost(w) : Double.NaN, Stroke.MAIN);
        double weight = path[path.length - 1];
        if (state.get(CostState.TANGENT)) {
            pen.tangent(weight, hypothesis.cost(weight), hypothesis.gradient(weight), Stroke.THIRD);
        }
        paintSteps(pen);
        paintSquares(pen, weight);
        pen.dot(weight, hypothesis.cost(weight), 7, "--walker-rim", true);
        pen.dot(weight, hypothesis.cost(weight), 5, "--walker", true);
        paintGuess(pen, to < CostState.GUESSED_WEIGHT ? Double.NaN : hypothesis.cost(CostState.GUESSED_WEIGHT), true);
    }

    /** Draws the steps as far as the figure reaches; the one that leaves it ends at its edge. */
    private void paintSteps(Pen pen) {
        Axis x = pen.port().x();
        double inside = 1;
        for (int i = 1; i < path.length && inside == 1; i++) {
            double w = path[i - 1];
            double cost = hypothesis.cost(w);
            double right = path[i] - w;
            double up = hypothesis.cost(path[i]) - cost;
            inside = Math.min(1, ((right > 0 ? x.max() : x.min()) - w) / right);
            inside = up > 0 ? Math.min(inside, (pen.port().y().max() - cost) / up) : inside;
            pen.dot(w, cost, 3, "--ink", true);
            pen.arrow(w, cost, w + inside * right, cost + inside * up, Stroke.SECOND.withWidth(1.5));
        }
    }

    /** Returns between which slopes the parabola is drawn. */
    private List<Double> ends() {
        return state.get(CostState.WHOLE)
                ? List.of(CostState.START.min(), CostState.START.max())
                : CostState.seen(state);
    }

    /** Stacks a third of each square of the other figure: together they are as high as the cost. */
    private void paintSquares(Pen pen, double weight) {
        double below = 0;
        for (int i = 0; i < CostState.COUNT; i++) {
            double error = weight * CostState.x(state, i) - CostState.y(state, i);
            double top = below + error * error / CostState.COUNT;
            pen.rectangle(weight - BAR_HALF, below, weight + BAR_HALF, top, "--alert", 0.3);
            pen.segment(weight - BAR_HALF, top, weight + BAR_HALF, top, LineFigure.ERROR.withWidth(1));
            below = top;
        }
    }

    @Override
    public String summary() {
        double weight = path[path.length - 1];
        String cost = Numbers.rounded(hypothesis.cost(weight));
        double best = CostState.best(state);
        return best == best
                ? say(
                        CostText.COST_SUMMARY,
                        Numbers.rounded(weight),
                        cost,
                        Numbers.rounded(hypothesis.gradient(weight)),
                        Numbers.rounded(best))
                : say(CostText.COST_FLAT, Numbers.rounded(weight), cost);
    }

    @Override
    public List<String[]> rows() {
        if (path.length > 1) {
            return rows(path.length, i -> row(path[i]));
        }
        double from = ends().get(0);
        double to = ends().get(1);
        return from == to
                ? rows(1, i -> row(from))
                : rows(TABLE_ROWS, i -> row(CostLesson.weight(from + i * (to - from) / (TABLE_ROWS - 1))));
    }

    private String[] row(double w) {
        return row(JsNumber.toText(w), Numbers.rounded(hypothesis.cost(w)), Numbers.rounded(hypothesis.gradient(w)));
    }
}
