package downhill.web.lesson.numericaldiff;

import static downhill.web.lesson.numericaldiff.NumericalDiffState.DIFFERENCE;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.H;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.X;
import static downhill.web.lesson.numericaldiff.NumericalDiffState.seen;

import downhill.core.function.Expression;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import java.util.Arrays;
import java.util.List;

/** The error against h, as far as it has been seen: the V of truncation and rounding. */
final class ErrorFigure extends LessonFigure {
    /** Smaller errors are rare, and lie on the edge of the figure. */
    private static final double MIN_ERROR = 1e-14;
    /** The figure goes further down only where h does. */
    private static final double USUAL_MIN_H = 1e-17;
    /** Where the two sides of the V are named, once they have been seen. */
    private static final double TRUNCATION_AT = 1e-4;

    private static final double ROUNDING_AT = 1e-12;
    /** Where the forward difference is named, while the central one shows. */
    private static final double FORWARD_AT = 1e-5;
    /** Where the central one is named, below its V. */
    private static final double CENTRAL_AT = 1e-9;

    private static final double BELOW_THE_V = 1e-13;

    /** Room above the errors for the name of the axis. */
    private static final double ABOVE = 100;

    private static final double NAME_GAP = 9;
    private static final double NAME_WIDTH = 70;
    private static final double BOTH_SIDES_SEEN = 1e-15;

    private final Handle handle;
    private Values state = NumericalDiffState.KEYS.defaults();
    private Expression f = Expression.parse(state.get(NumericalDiffState.F), 1);
    private ErrorSweep sweep = sweepOf(state, f);

    ErrorFigure(Experiment experiment) {
        super(experiment, NumericalDiffText.ERROR_FIGURE);
        handle = handleX(
                        NumericalDiffState.H,
                        NumericalDiffText.H,
                        0,
                        (now, h) -> NumericalDiffState.withH(now, NumericalDiffLesson.width(h)))
                .standing(h -> new double[] {h, height(error(state.get(DIFFERENCE), h))})
                .hollow();
    }

    private static ErrorSweep sweepOf(Values state, Expression f) {
        return new ErrorSweep(f::value, state.get(X), f.derivative(state.get(X)));
    }

    void show(Values newState, Expression newF) {
        if (newF != f || !newState.get(X).equals(state.get(X))) {
            sweep = sweepOf(newState, newF);
        }
        state = newState;
        f = newF;
        double h = state.get(H);
        double least = Math.min(USUAL_MIN_H, Math.max(NumericalDiffState.MIN_H, h / 10));
        plot.axes(Axis.log(least, NumericalDiffState.MAX_H), Axis.log(MIN_ERROR, ABOVE * sweep.top()));
        handle.place(h, height(error()), reading());
        plot.readout(reading());
        plot.draw();
    }

    /** Returns how high an error is drawn: none at all would be endlessly far down. */
    private static double height(double error) {
        return error > 0 ? error : MIN_ERROR;
    }

    private String reading() {
        return say(
                NumericalDiffText.ERROR_READING,
                Decimals.text(language, state.get(H), 3),
                Decimals.text(language, error(), 2));
    }

    private double error() {
        return error(state.get(DIFFERENCE), state.get(H));
    }

    private double error(Difference difference, double h) {
        return Math.abs(difference.quotient(f::value, state.get(X), h) - f.derivative(state.get(X)));
    }

    @Override
    public void paint(Pen pen) {
        pen.vertical(state.get(H), Stroke.GUIDE);
        if (state.get(DIFFERENCE) == Difference.CENTRAL) {
            trace(pen, Difference.FORWARD, Stroke.SECOND.withWidth(1.5));
            if (seen(state) <= FORWARD_AT) {
                pen.label(say(Difference.FORWARD), FORWARD_AT, error(Difference.FORWARD, FORWARD_AT), "--ink");
            }
            if (seen(state) <= CENTRAL_AT) {
                pen.label(say(Difference.CENTRAL), CENTRAL_AT, BELOW_THE_V, "--accent");
            }
        } else if (seen(state) <= BOTH_SIDES_SEEN) {
            nameSide(pen, NumericalDiffText.TRUNCATION, TRUNCATION_AT);
            nameSide(pen, NumericalDiffText.ROUNDING, ROUNDING_AT);
        }
        trace(pen, state.get(DIFFERENCE), Stroke.MAIN.withWidth(2.5));
        pen.dot(state.get(H), height(error()), 7, "--walker-rim", true);
        pen.dot(state.get(H), height(error()), 5, "--walker", true);
        if (error() == 0) {
            pen.label(say(NumericalDiffText.NO_ERROR), state.get(H), MIN_ERROR * 10, "--muted");
        }
    }

    /** Draws the errors as far down as h has been. */
    private void trace(Pen pen, Difference difference, Stroke stroke) {
        int count = sweep.count(seen(state));
        double[] h = Arrays.copyOf(sweep.h, count + 1);
        double[] errors = Arrays.copyOf(sweep.errors(difference), count + 1);
        // To the very place of the point, which may lie between two widths of the sweep.
        h[count] = seen(state);
        errors[count] = error(difference, h[count]);
        pen.line(h, errors, stroke);
    }

    /** Writes below a side of the V what it is, where there is room. */
    private void nameSide(Pen pen, Text name, double h) {
        boolean right = h == TRUNCATION_AT;
        double px = pen.port().pixelX(h) + (right ? NAME_GAP : -NAME_GAP);
        double py = pen.port().pixelY(error(Difference.FORWARD, h)) + 2 * NAME_GAP;
        boolean fits = right
                ? px + NAME_WIDTH < pen.port().right()
                : px - NAME_WIDTH > pen.port().left();
        if (fits && seen(state) <= h && error() > 0 && py - py == 0) {
            pen.text(say(name), px, py, right ? "left" : "right", "--muted");
        }
    }

    @Override
    public String summary() {
        return say(NumericalDiffText.ERROR_SUMMARY, say(state.get(DIFFERENCE)), reading());
    }

    @Override
    public List<String[]> rows() {
        int[] places = sweep.powersOfTen();
        int count = 0;
        while (count < places.length && sweep.h[places[count]] >= seen(state)) {
            count++;
        }
        return rows(
                count,
                i -> row(
                        Decimals.text(language, sweep.h[places[i]], 1),
                        Decimals.text(language, sweep.errors(Difference.FORWARD)[places[i]], 3),
                        Decimals.text(language, sweep.errors(Difference.CENTRAL)[places[i]], 3)));
    }
}
