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

    private static final double MARGIN = 0.25;
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
        double top = Math.max(hasGuess() ? CostState.COST_AT_3.scale().max() : MIN_TOP, edge) * 1.05;
        plot.axes(Axis.linear(CostState.START.min(), CostState.START.max() + MARGIN), Axis.linear(0, top));
        double weight = path[path.length - 1];
        double cost = hypothesis.cost(weight);
        handle.place(weight, cost, CostLesson.spoken(language, weight, cost));
        plot.readout(say(CostText.COST_READOUT, Numbers.rounded(cost)));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        if (state.get(CostState.WHOLE)) {
            pen.curve(hypothesis::cost, Stroke.THIRD.withColor("--muted"));
        }
        double from = CostState.seen(state).get(0);
        double to = CostState.seen(state).get(1);
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
        for (int i = 1; i < path.length; i++) {
            pen.arrow(
                    path[i - 1],
                    hypothesis.cost(path[i - 1]),
                    path[i],
                    hypothesis.cost(path[i]),
                    Stroke.SECOND.withWidth(1.5));
        }
        for (double w : path) {
            pen.dot(w, hypothesis.cost(w), 3, "--ink", true);
        }
        paintSquares(pen, weight);
        pen.dot(weight, hypothesis.cost(weight), 7, "--walker-rim", true);
        pen.dot(weight, hypothesis.cost(weight), 5, "--walker", true);
        paintGuess(pen, to < CostState.GUESSED_WEIGHT ? Double.NaN : hypothesis.cost(CostState.GUESSED_WEIGHT), true);
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
        double from = state.get(CostState.WHOLE)
                ? CostState.START.min()
                : CostState.seen(state).get(0);
        double to = state.get(CostState.WHOLE)
                ? CostState.START.max()
                : CostState.seen(state).get(1);
        return from == to
                ? rows(1, i -> row(from))
                : rows(TABLE_ROWS, i -> row(CostLesson.weight(from + i * (to - from) / (TABLE_ROWS - 1))));
    }

    private String[] row(double w) {
        return row(JsNumber.toText(w), Numbers.rounded(hypothesis.cost(w)), Numbers.rounded(hypothesis.gradient(w)));
    }
}
