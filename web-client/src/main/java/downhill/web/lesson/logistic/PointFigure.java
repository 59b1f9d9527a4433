package downhill.web.lesson.logistic;

import downhill.core.function.Sigmoid;
import downhill.core.linear.LogisticRegression;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import java.util.List;

/** The costs of a single point of class 1 over z, and the sigmoid that flattens one of them and not the other. */
final class PointFigure extends LessonFigure {
    /** With W = z and b = 0 its costs are those of z. */
    private static final LogisticRegression ONE = new LogisticRegression(new double[] {1}, new double[] {1});

    private final Handle handle;
    private double z;
    private double top;

    PointFigure(Experiment experiment) {
        super(experiment, LogisticText.POINT_FIGURE);
        handle = handleX(
                LogisticState.Z, LogisticText.Z_AXIS, 0.1, (state, place) -> state.with(LogisticState.Z, place));
    }

    void show(Values state) {
        z = state.get(LogisticState.Z);
        top = state.get(LogisticState.TOP);
        plot.axes(Axis.linear(-LogisticState.MAX_Z, LogisticState.MAX_Z), Axis.linear(0, top));
        handle.place(z, Cost.SQUARED.of(ONE, z, 0), summary());
        plot.readout(
                showsLog()
                        ? say(LogisticText.SLOPES_READOUT, slope(Cost.SQUARED), slope(Cost.CROSS_ENTROPY))
                        : say(
                                LogisticText.POINT_READOUT,
                                LogisticLesson.slope(Sigmoid.derivative(z)),
                                slope(Cost.SQUARED)));
        plot.draw();
    }

    private boolean showsLog() {
        return top > LogisticState.MIN_TOP;
    }

    private String slope(Cost cost) {
        return LogisticLesson.slope(cost.slope(ONE, z, 0));
    }

    @Override
    public void paint(Pen pen) {
        pen.curve(Sigmoid::value, Stroke.THIRD);
        pen.dot(z, Sigmoid.value(z), 4, "--ink", true);
        draw(pen, Cost.SQUARED);
        pen.label(say(LogisticText.SIGMOID), LogisticState.MAX_Z * 0.9, 1, "--ink", false);
        double left = showsLog() ? -4 : -2;
        pen.label(say(LogisticText.SQUARED_ONE), left, Cost.SQUARED.of(ONE, left, 0), "--wrong", false);
        if (showsLog()) {
            draw(pen, Cost.CROSS_ENTROPY);
            pen.dot(z, Cost.CROSS_ENTROPY.of(ONE, z, 0), 5, "--accent", true);
            double at = -Math.min(LogisticState.MAX_Z, top) * 0.6;
            pen.label(say(LogisticText.LOG), at, Cost.CROSS_ENTROPY.of(ONE, at, 0), "--accent", false);
        }
    }

    private void draw(Pen pen, Cost cost) {
        pen.curve(at -> cost.of(ONE, at, 0), cost.stroke);
        pen.tangent(
                z,
                cost.of(ONE, z, 0),
                cost.slope(ONE, z, 0),
                Stroke.GUIDE.withColor(cost.stroke.color()).withWidth(1.5));
    }

    @Override
    public String summary() {
        return say(
                LogisticText.POINT_SUMMARY,
                Numbers.full(z),
                Numbers.rounded(Sigmoid.value(z)),
                LogisticLesson.slope(Sigmoid.derivative(z)),
                slope(Cost.SQUARED),
                slope(Cost.CROSS_ENTROPY));
    }

    @Override
    public List<String[]> rows() {
        return rows(7, i -> {
            int at = 2 * i - 6;
            return row(
                    Numbers.full(at),
                    Numbers.rounded(Sigmoid.value(at)),
                    LogisticLesson.slope(Sigmoid.derivative(at)),
                    LogisticLesson.slope(Cost.SQUARED.slope(ONE, at, 0)),
                    LogisticLesson.slope(Cost.CROSS_ENTROPY.slope(ONE, at, 0)));
        });
    }
}
