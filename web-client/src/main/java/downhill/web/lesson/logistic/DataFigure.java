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
import downhill.web.lesson.logistic.LogisticState.Subject;
import java.util.List;

/** The points, 0 below and 1 above, and the probability that runs between them; the ground has the hue of the answer. */
final class DataFigure extends LessonFigure {
    /** A point at the end of its range is whole. */
    private static final double EDGE = LogisticState.MAX_X + 0.5;

    private static final double LOW = -0.2;
    private static final double HIGH = 1.2;
    private static final int COLUMNS = 50;
    private static final double DEEPEST = 0.2;

    private final Handle border;
    private final Handle[] points = new Handle[LogisticState.COUNT];
    private Values state = LogisticState.KEYS.defaults();
    private double weight;

    DataFigure(Experiment experiment) {
        super(experiment, LogisticText.DATA_FIGURE);
        plot.pointY(LogisticText.TRUTH).axes(Axis.linear(-EDGE, EDGE), Axis.linear(LOW, HIGH));
        border = handle(
                LogisticState.B,
                LogisticText.BORDER,
                Handle.Moves.X,
                0.1,
                0,
                (now, x, y) -> LogisticState.withBias(now, 0 - weight * x));
        for (int i = 0; i < points.length; i++) {
            int index = i;
            points[i] = handle(
                    LogisticState.POINTS,
                    LogisticText.POINT.with(i + 1),
                    Handle.Moves.BOTH,
                    0.1,
                    1,
                    (now, x, y) -> LogisticState.withPoint(now, index, x, y));
        }
        plot.tapMovesChosen();
    }

    void show(Values newState, double newWeight) {
        state = newState;
        weight = newWeight;
        for (int i = 0; i < points.length; i++) {
            double x = LogisticState.x(state, i);
            double y = LogisticState.y(state, i);
            points[i].colored(hue(y));
            points[i].show(isMovable());
            points[i].place(
                    x,
                    y,
                    say(LogisticText.PLACE, JsNumber.toText(x), JsNumber.toText(y), Numbers.rounded(probability(x))));
        }
        double at = border();
        boolean visible = Math.abs(at) <= EDGE;
        // In the strip above two costs it would lie on the points.
        border.show(visible && state.get(LogisticState.FIGURE) != Subject.COSTS);
        String said = at == at ? say(LogisticText.BORDER_READOUT, Numbers.rounded(at)) : say(LogisticText.NO_BORDER);
        border.place(visible ? at : 0, 0.5, said);
        plot.readout(
                state.get(LogisticState.FIGURE) == Subject.DATA
                        ? said
                        : say(LogisticText.WEIGHT_READOUT, Numbers.rounded(weight)));
        plot.draw();
    }

    /** Beside another figure the points are too close for fingers. */
    private boolean isMovable() {
        return state.get(LogisticState.FIGURE) != Subject.SQUARED;
    }

    private static String hue(double y) {
        return y == 0 ? "--wrong" : "--accent";
    }

    private double bias() {
        return state.get(LogisticState.B);
    }

    /** Returns where the probability is one half, or NaN where it is the same everywhere. */
    private double border() {
        return weight == 0 ? Double.NaN : 0 - bias() / weight;
    }

    private double probability(double x) {
        return LogisticRegression.probability(new double[] {weight, bias()}, new double[] {x});
    }

    @Override
    public void paint(Pen pen) {
        double width = 2 * EDGE / COLUMNS;
        for (int i = 0; i < COLUMNS; i++) {
            double left = i * width - EDGE;
            double g = probability(left + width / 2);
            double depth = 2 * DEEPEST * Math.abs(g - 0.5);
            pen.rectangle(left, LOW, left + width, HIGH, hue(g < 0.5 ? 0 : 1), depth);
        }
        pen.horizontal(0.5, Stroke.GUIDE);
        for (int i = 0; i < points.length; i++) {
            double x = LogisticState.x(state, i);
            double y = LogisticState.y(state, i);
            pen.segment(x, y, x, probability(x), Stroke.SECOND.withWidth(1.5));
            if (!isMovable()) {
                pen.dot(x, y, 5, hue(y), true);
            }
        }
        pen.curve(this::probability, Stroke.MAIN.withColor("--ink").withWidth(2.5));
        double at = border();
        if (Math.abs(at) <= EDGE) {
            pen.vertical(at, Stroke.GUIDE);
        }
    }

    @Override
    public String summary() {
        LogisticRegression regression = LogisticState.regression(state);
        String squared = Numbers.rounded(Cost.SQUARED.of(regression, weight, bias()));
        String cross = Numbers.rounded(Cost.CROSS_ENTROPY.of(regression, weight, bias()));
        String z = Numbers.line(Numbers.rounded(weight), Numbers.rounded(bias()));
        double at = border();
        return at == at
                ? say(LogisticText.DATA_SUMMARY, z, Numbers.rounded(at), squared, cross)
                : say(LogisticText.DATA_FLAT, z, Numbers.rounded(probability(0)), squared, cross);
    }

    @Override
    public List<String[]> rows() {
        return rows(points.length, i -> {
            double x = LogisticState.x(state, i);
            return row(
                    Numbers.full(x),
                    JsNumber.toText(LogisticState.y(state, i)),
                    Numbers.rounded(weight * x + bias()),
                    Numbers.rounded(probability(x)));
        });
    }
}
