package downhill.web.lesson.logistic;

import downhill.core.linear.LogisticRegression;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.lesson.logistic.LogisticState.Subject;
import downhill.web.page.Text;
import java.util.List;

/** One of the two costs over W, at the present b: its slope at the present W, and the way that descent has come. */
final class LogisticCostFigure extends LessonFigure {
    private static final int TABLE_ROWS = 9;
    private static final double HEADROOM = 1.3;

    private final Cost cost;
    private final Handle handle;
    private Values state = LogisticState.KEYS.defaults();
    private LogisticRegression regression = LogisticState.regression(state);
    private double[] path = {0};
    private double weight;

    LogisticCostFigure(Experiment experiment, Cost cost) {
        super(
                experiment,
                cost,
                LogisticText.W,
                cost,
                cost == Cost.SQUARED ? LogisticText.SQUARED_TABLE : LogisticText.CROSS_TABLE,
                LogisticText.W,
                LogisticText.COST,
                LogisticText.SLOPE);
        this.cost = cost;
        handle = handleX(LogisticState.W, LogisticText.W, 0.05, LogisticState::withWeight)
                .hollow();
    }

    void show(Values newState, double[] newPath) {
        state = newState;
        regression = LogisticState.regression(state);
        path = newPath;
        weight = path[path.length - 1];
        // A single cost is drawn as far as the reader has seen it, on an axis that has room for the rest.
        double reach = state.get(LogisticState.FIGURE) == Subject.COSTS
                ? state.get(LogisticState.SIGHT)
                : LogisticState.W.max();
        double edge = Math.max(at(-reach), at(reach));
        plot.axes(Axis.linear(-reach, reach), Axis.linear(0, HEADROOM * Math.max(1, edge)));
        handle.place(weight, at(weight), said(LogisticText.COST_SPOKEN));
        plot.readout(say(
                LogisticText.COST_READOUT,
                Numbers.rounded(at(weight)),
                LogisticLesson.slope(cost.slope(regression, weight, bias()))));
        plot.draw();
    }

    private double bias() {
        return state.get(LogisticState.B);
    }

    private double at(double w) {
        return cost.of(regression, w, bias());
    }

    private String said(Text sentence) {
        return say(
                sentence,
                say(cost),
                Numbers.rounded(weight),
                Numbers.rounded(at(weight)),
                LogisticLesson.slope(cost.slope(regression, weight, bias())));
    }

    @Override
    public void paint(Pen pen) {
        double sight = state.get(LogisticState.SIGHT);
        // What lies a hair beyond belongs to the edge, where the point may stand.
        pen.curve(w -> Math.abs(w) <= sight + 0.05 ? at(w) : Double.NaN, curve());
        pen.tangent(weight, at(weight), cost.slope(regression, weight, bias()), Stroke.THIRD);
        if (cost == state.get(LogisticState.DOWN) && path.length > 1) {
            for (double w : path) {
                pen.dot(w, at(w), 2, "--ink", true);
            }
            pen.dot(path[0], at(path[0]), 5, "--ink", false);
        }
        pen.dot(weight, at(weight), 7, "--walker-rim", true);
        pen.dot(weight, at(weight), 5, "--walker", true);
    }

    /** It is alone in its figure and needs no dash. */
    private Stroke curve() {
        return new Stroke(cost.stroke.color(), 2.5, List.of());
    }

    @Override
    public String summary() {
        return said(LogisticText.COST_SUMMARY);
    }

    @Override
    public List<String[]> rows() {
        double sight = state.get(LogisticState.SIGHT);
        return rows(TABLE_ROWS, i -> {
            double w = -sight + i * 2 * sight / (TABLE_ROWS - 1);
            return row(
                    Numbers.full(w), Numbers.rounded(at(w)), LogisticLesson.slope(cost.slope(regression, w, bias())));
        });
    }
}
