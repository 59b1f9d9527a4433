package downhill.web.lesson.logistic;

import downhill.core.linear.LogisticRegression;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import java.util.List;

/** The cost over W, at the present b: its slope at the present W, and the way that descent has come. */
final class LogisticCostFigure extends LessonFigure {
    private static final int TABLE_ROWS = 9;
    private static final double HEADROOM = 1.3;
    /** Room for the whole ball where it is as far as it gets. */
    private static final double MARGIN = 1;

    private final Handle handle;
    private Values state = LogisticState.KEYS.defaults();
    private LogisticRegression regression = LogisticState.regression(state);
    private double[] path = {0};
    private double weight;

    LogisticCostFigure(Experiment experiment) {
        super(
                experiment,
                LogisticText.SQUARED,
                LogisticText.W,
                LogisticText.COST,
                LogisticText.SQUARED_TABLE,
                LogisticText.W,
                LogisticText.COST,
                LogisticText.SLOPE);
        plot.ticksX(-8, -4, 0, 4, 8);
        handle = handleX(LogisticState.W, LogisticText.W, 0.05, LogisticState::withWeight)
                .hollow();
    }

    void show(Values newState, double[] newPath) {
        state = newState;
        regression = LogisticState.regression(state);
        path = newPath;
        weight = path[path.length - 1];
        double reach = LogisticState.W.max();
        double top = HEADROOM * Math.max(1, Math.max(at(-reach), at(reach)));
        plot.axes(Axis.linear(-reach - MARGIN, reach + MARGIN), Axis.linear(-0.06 * top, top));
        handle.place(weight, at(weight), said(LogisticText.COST_SPOKEN));
        plot.readout(
                state.get(LogisticState.STEPS) == 0
                        ? say(LogisticText.SLOPE_READOUT, slope(weight))
                        : say(LogisticText.STEPS_READOUT, state.get(LogisticState.STEPS), Numbers.rounded(weight)));
        plot.draw();
    }

    private double bias() {
        return state.get(LogisticState.B);
    }

    private double at(double w) {
        return LogisticState.cost(regression, w, bias());
    }

    /** Returns a slope with three digits, or where it is below a thousandth with a single one. */
    private String slope(double w) {
        double slope = LogisticState.slope(regression, w, bias());
        return JsNumber.written(JsNumber.significant(slope, Math.abs(slope) < 1e-3 ? 1 : 3));
    }

    private String said(Text sentence) {
        return say(sentence, Numbers.rounded(weight), Numbers.rounded(at(weight)), slope(weight));
    }

    @Override
    public void paint(Pen pen) {
        double sight = state.get(LogisticState.SIGHT);
        // What lies a hair beyond belongs to the edge, where the point may stand.
        pen.curve(w -> Math.abs(w) <= sight + 0.05 ? at(w) : Double.NaN, Stroke.MAIN.withColor("--wrong"));
        pen.tangent(weight, at(weight), LogisticState.slope(regression, weight, bias()), Stroke.THIRD);
        if (path.length > 1) {
            for (double w : path) {
                pen.dot(w, at(w), 2, "--ink", true);
            }
            pen.dot(path[0], at(path[0]), 5, "--ink", false);
        }
        pen.dot(weight, at(weight), 7, "--walker-rim", true);
        pen.dot(weight, at(weight), 5, "--walker", true);
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
            return row(Numbers.full(w), Numbers.rounded(at(w)), slope(w));
        });
    }
}
