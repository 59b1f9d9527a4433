package downhill.web.lesson.logistic;

import downhill.core.linear.LogisticRegression;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.chart.Viewport;
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

    private static final double ROOM = 0.2;
    /** How much more room there is for a line, which leaves the probabilities. */
    private static final double ROOM_FOR_LINE = 0.95;

    /** Whole pixels, so that neighbouring columns leave no seam. */
    private static final int COLUMN = 4;

    private static final double DEEPEST = 0.2;

    private final Handle border;
    private final Handle end;
    private final Handle steepness;
    private final Handle[] points = new Handle[LogisticState.COUNT];
    private Values state = LogisticState.KEYS.defaults();
    private double weight;
    private double middle;

    DataFigure(Experiment experiment) {
        super(experiment, LogisticText.DATA_FIGURE);
        plot.pointY(LogisticText.TRUTH);
        border = handle(
                        LogisticState.B,
                        LogisticText.BORDER,
                        Handle.Moves.X,
                        0.1,
                        0,
                        (now, x, y) -> LogisticState.withBias(now, 0 - weight * x))
                .standing(bias -> new double[] {0 - bias / weight, 0.5});
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
        steepness = handle(
                        LogisticState.W,
                        LogisticText.STEEPNESS,
                        Handle.Moves.X,
                        (now, x, y) -> LogisticState.withReach(now, x - LogisticState.middle(now)))
                .colored("--ink")
                .standing(w -> new double[] {middle + LogisticState.reach(state, w), LogisticState.likely(state)});
        end = handle(
                        LogisticState.SQUEEZE,
                        LogisticText.LINE_END,
                        Handle.Moves.Y,
                        (now, x, y) -> LogisticState.withEnd(now, y))
                .colored("--alert")
                .standing(squeeze ->
                        new double[] {LogisticState.END, LogisticState.height(state, weight, LogisticState.END, squeeze)
                        });
        plot.tapMovesChosen();
    }

    void show(Values newState, double newWeight) {
        state = newState;
        weight = newWeight;
        middle = LogisticState.middle(state);
        plot.axes(Axis.linear(-EDGE, EDGE), Axis.linear(low(), high()));
        for (int i = 0; i < points.length; i++) {
            double x = LogisticState.x(state, i);
            double y = LogisticState.y(state, i);
            points[i].colored(hue(y));
            points[i].show(isMovable());
            points[i].place(
                    x, y, say(LogisticText.PLACE, JsNumber.toText(x), JsNumber.toText(y), Numbers.rounded(value(x))));
        }
        boolean visible = Math.abs(middle) <= EDGE;
        double squeeze = state.get(LogisticState.SQUEEZE);
        border.show(visible && squeeze == 1);
        border.place(
                visible ? middle : 0,
                0.5,
                visible ? say(LogisticText.BORDER_READOUT, Numbers.rounded(middle)) : say(LogisticText.NO_BORDER));
        double likelyAt = middle + LogisticState.reach(state, weight);
        boolean near = Math.abs(likelyAt) <= EDGE;
        steepness.show(near && state.get(LogisticState.FIGURE) == Subject.DATA && (squeeze == 0 || squeeze == 1));
        String said = say(LogisticText.WEIGHTS_READOUT, Numbers.rounded(weight), Numbers.rounded(bias()));
        steepness
                .counting(LogisticState.W.min(), LogisticState.W.max(), weight)
                .place(near ? likelyAt : 0, LogisticState.likely(state), said);
        end.show(squeeze < 1);
        end.counting(0, 1, squeeze)
                .place(LogisticState.END, value(LogisticState.END), Numbers.rounded(value(LogisticState.END)));
        plot.readout(said);
        plot.draw();
    }

    private double room() {
        double straight = (1 - state.get(LogisticState.SQUEEZE)) / (1 - LogisticState.BY_HAND);
        return ROOM + ROOM_FOR_LINE * Math.min(1, straight);
    }

    private double low() {
        return 0 - room();
    }

    private double high() {
        return 1 + room();
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

    /** Returns the sigmoid of the line, or the line itself, or on the way what lies between. */
    private double value(double x) {
        return LogisticState.height(state, weight, x, state.get(LogisticState.SQUEEZE));
    }

    @Override
    public void paint(Pen pen) {
        Viewport port = pen.port();
        for (int px = (int) port.left(); px < port.right(); px += COLUMN) {
            double g = value(port.valueX(px + COLUMN / 2));
            double depth = 2 * DEEPEST * Math.min(0.5, Math.abs(g - 0.5));
            double right = port.valueX(Math.min(px + COLUMN, Math.ceil(port.right())));
            pen.rectangle(port.valueX(px), low(), right, high(), hue(g < 0.5 ? 0 : 1), depth);
        }
        pen.horizontal(0.5, Stroke.GUIDE);
        for (int i = 0; i < points.length; i++) {
            double x = LogisticState.x(state, i);
            double y = LogisticState.y(state, i);
            pen.segment(x, y, x, value(x), Stroke.SECOND.withWidth(1.5));
            if (!isMovable()) {
                pen.dot(x, y, 5, hue(y), true);
            }
        }
        pen.curve(this::value, Stroke.MAIN.withColor("--ink").withWidth(2.5));
        if (state.get(LogisticState.SQUEEZE) < 1) {
            pen.horizontal(0, Stroke.GUIDE);
            pen.horizontal(1, Stroke.GUIDE);
            pen.curve(
                    x -> value(x) < 0 || value(x) > 1 ? value(x) : Double.NaN,
                    Stroke.MAIN.withColor("--alert").withWidth(4));
        }
        if (Math.abs(middle) <= EDGE) {
            pen.vertical(middle, Stroke.GUIDE);
        }
    }

    @Override
    public String summary() {
        LogisticRegression regression = LogisticState.regression(state);
        String cost = Numbers.rounded(LogisticState.cost(regression, weight, bias()));
        String z = Numbers.line(Numbers.rounded(weight), Numbers.rounded(bias()));
        if (LogisticState.isLine(state)) {
            return say(LogisticText.LINE_SUMMARY, z);
        }
        return weight == 0
                ? say(LogisticText.DATA_FLAT, z, Numbers.rounded(value(0)), cost)
                : say(LogisticText.DATA_SUMMARY, z, Numbers.rounded(middle), cost);
    }

    @Override
    public List<String[]> rows() {
        return rows(points.length, i -> {
            double x = LogisticState.x(state, i);
            return row(
                    Numbers.full(x),
                    JsNumber.toText(LogisticState.y(state, i)),
                    Numbers.rounded(weight * x + bias()),
                    Numbers.rounded(value(x)));
        });
    }
}
