package downhill.web.lesson.numericaldiff;

import static downhill.web.lesson.numericaldiff.NumericalDiffState.BACK;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.H;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.X;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.from;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.to;

import downhill.core.function.Expression;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import java.util.List;

/** The function with the secant that is measured and the tangent that is meant. */
final class CurveFigure extends LessonFigure {
    private static final int TABLE_ROWS = 11;
    private static final double MIN_LEG_PIXELS = 24;
    /** Nearer to the place the second point cannot be dragged: one would hide the other. */
    private static final double MIN_DRAGGED_H = 0.1;

    private static final Stroke SECANT = new Stroke("--wrong", 2, List.of());
    private static final Stroke GAP = new Stroke("--alert", 3, List.of());
    private static final Stroke LEG = new Stroke("--ink", 1.5, List.of(4.0, 3.0));

    private final Handle first;
    private final Handle second;
    private final Handle handle;
    private Values state = NumericalDiffState.KEYS.defaults();
    private Expression f = Expression.parse(state.get(NumericalDiffState.F), 1);

    CurveFigure(Experiment experiment) {
        super(experiment, NumericalDiffText.CURVE_FIGURE);
        // Below the place, which it leaves.
        first = handle(
                        BACK,
                        NumericalDiffText.FIRST_POINT,
                        Handle.Moves.X,
                        (now, x, y) -> NumericalDiffState.withBack(now, (now.get(X) - x) / now.get(H)))
                .standing(back -> point(0 - back * state.get(H)))
                .perKey(0.02)
                .hollow();
        second = handle(H, NumericalDiffText.SECOND_POINT, Handle.Moves.X, CurveFigure::withSecond)
                .standing(this::point)
                .perKey(0.1)
                .colored("--wrong");
        handle = handleX(X, NumericalDiffText.PLACE, 0.1, (now, x) -> now.with(X, NumericalDiffLesson.place(x)))
                .hollow();
    }

    private static Values withSecond(Values now, double x, double y) {
        double h = Math.max(MIN_DRAGGED_H, x - now.get(X));
        return NumericalDiffState.withH(now, NumericalDiffLesson.width(h));
    }

    /** Returns the point of the curve at a distance from the place. */
    private double[] point(double h) {
        double x = state.get(X) + h;
        return new double[] {x, f.value(x)};
    }

    void show(Values newState, Expression newF) {
        state = newState;
        f = newF;
        Axis vertical = CurveRange.axis(f, from(state), to(state));
        plot.axes(Axis.linear(from(state), to(state)), vertical);
        double y = f.value(state.get(X));
        handle.place(state.get(X), y - y == 0 ? y : vertical.min(), reading());
        double[] start = point(0 - behind());
        first.show(state.get(H) >= MIN_DRAGGED_H);
        first.counting(0, 1, state.get(BACK)).place(start[0], start[1], reading());
        double[] at = point(state.get(H));
        second.show(state.get(H) >= MIN_DRAGGED_H);
        second.place(at[0], at[1], reading());
        plot.readout(reading());
        plot.draw();
    }

    private String reading() {
        return say(
                NumericalDiffText.CURVE_READING,
                Decimals.text(language, state.get(H), 3),
                Decimals.text(language, slope(), 4),
                Decimals.text(language, f.derivative(state.get(X)), 4));
    }

    private double behind() {
        return state.get(BACK) * state.get(H);
    }

    /** Of the two differences and of whatever lies between them. */
    private double slope() {
        double x = state.get(X);
        double h = state.get(H);
        return (f.value(x + h) - f.value(x - behind())) / ((1 + state.get(BACK)) * h);
    }

    @Override
    public void paint(Pen pen) {
        double x = state.get(X);
        double first = x - behind();
        double last = x + state.get(H);
        double slope = slope();
        double steep = f.derivative(x);
        pen.tangent(x, f.value(x), steep, Stroke.GUIDE.withWidth(1.5));
        pen.curve(f::value, Stroke.MAIN.withWidth(2.5));
        pen.segment(first, f.value(first), last, f.value(first), LEG);
        pen.segment(last, f.value(first), last, f.value(last), LEG);
        pen.tangent(first, f.value(first), slope, SECANT);
        pen.dot(first, f.value(first), 5, "--ink", true);
        pen.dot(last, f.value(last), 5, "--ink", true);
        pen.dot(x, f.value(x), 7, "--walker-rim", true);
        pen.dot(x, f.value(x), 5, "--walker", true);
        paintGap(pen, x, slope - steep);
        double right = visibleEnd(pen, x, f.value(x), steep, to(state));
        double left = visibleEnd(pen, first, f.value(first), slope, from(state));
        double rightY = pen.port().pixelY(f.value(x) + steep * (right - x));
        pen.text(say(NumericalDiffText.TANGENT), pen.port().pixelX(right) - 8, rightY, "right", "--muted");
        pen.label(say(NumericalDiffText.SECANT), left, f.value(first) + slope * (left - first), "--wrong");
        double back = state.get(BACK);
        if ((back == 0 || back == 1) && pen.port().pixelX(last) - pen.port().pixelX(first) >= MIN_LEG_PIXELS) {
            pen.text(
                    back == 0 ? "h" : "2h",
                    pen.port().pixelX((first + last) / 2),
                    pen.port().pixelY(f.value(first)) + (f.value(last) < f.value(first) ? -8 : 18),
                    "center",
                    "--ink");
        }
    }

    /** Draws how far the slopes are apart: at one point both lines begin, a fifth of the figure on they have parted. */
    private void paintGap(Pen pen, double x, double gap) {
        double steep = f.derivative(x);
        double end = (isRoomRight() ? 0.2 : -0.2) * (to(state) - from(state));
        double y = f.value(x);
        pen.segment(x, y, x + end, y + (steep + gap) * end, Stroke.GUIDE.withColor("--alert"));
        pen.segment(x + end, y + steep * end, x + end, y + (steep + gap) * end, GAP);
        double py = pen.port().pixelY(y + (isRoomRight() ? steep : steep + gap / 2) * end);
        pen.text(
                say(NumericalDiffText.GAP, Decimals.text(language, Math.abs(gap), 2)),
                pen.port().pixelX(x + end) + (isRoomRight() ? 8 : -8),
                py + (isRoomRight() ? 20 : 5),
                isRoomRight() ? "left" : "right",
                "--alert");
    }

    private boolean isRoomRight() {
        return to(state) - state.get(X) > state.get(X) - from(state);
    }

    /** Returns a place near one end of a straight line at which the line is still within the figure. */
    private static double visibleEnd(Pen pen, double x, double y, double slope, double end) {
        double at = x + 0.9 * (end - x);
        for (int i = 0; i < 8 && pen.port().y().clamp(y + slope * (at - x)) != y + slope * (at - x); i++) {
            at = x + 0.8 * (at - x);
        }
        return at;
    }

    @Override
    public String summary() {
        return say(
                NumericalDiffText.CURVE_SUMMARY,
                state.get(NumericalDiffState.F),
                Numbers.full(state.get(X)),
                reading());
    }

    @Override
    public List<String[]> rows() {
        double spacing = (to(state) - from(state)) / (TABLE_ROWS - 1);
        return rows(TABLE_ROWS, i -> {
            double x = from(state) + i * spacing;
            return row(
                    Decimals.text(language, x, 4),
                    Decimals.text(language, f.value(x), 6),
                    Decimals.text(language, f.derivative(x), 6));
        });
    }
}
