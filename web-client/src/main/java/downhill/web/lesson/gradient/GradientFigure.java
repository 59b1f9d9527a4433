package downhill.web.lesson.gradient;

import downhill.core.derivative.ScalarFunction;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Values;
import downhill.web.lesson.gradient.GradientState.Arrows;
import downhill.web.lesson.surface.Bright;
import downhill.web.lesson.surface.ContourMap;
import downhill.web.lesson.surface.Landscape;
import java.util.ArrayList;
import java.util.List;

/** The surface from above, with arrows down the steepest way and a point at which slopes are measured. */
final class GradientFigure extends LessonFigure {
    /** An even number, so that no arrow stands in the very middle, where functions like 1/x have a pole. */
    private static final int COLUMNS = 10;

    private static final double POINT_STEP = 0.25;
    /** On ground as good as level an arrow would be but a dot. */
    private static final double MIN_ARROW_PIXELS = 2.5;

    private static final int TABLE_COLUMNS = 5;
    private static final Stroke ARROW = new Stroke("--trail", 1.25, List.of());
    private static final Stroke LEVEL = new Stroke("--trail", 1.5, List.of(6.0, 4.0));

    private final Handle point;
    private final ContourMap contours = new ContourMap().filled();
    private Values state = GradientState.KEYS.defaults();
    private ScalarFunction surface;
    private double[] at = {0, 0};
    private double[] gradient = {0, 0};
    private GradientWords words;
    private ArrowField field;
    private ArrowField wide;
    private Axis wideFor;
    /** What is turned around the point. */
    private final Handle turner;

    private PointPainter painter;
    private final PredictChoice<?> steepest;
    /** Where the three ways of the question are named. */
    private double[][] letters = {};

    GradientFigure(Experiment experiment, PredictChoice<?> steepest) {
        super(experiment, GradientText.FIGURE);
        plot.shape("square").equalUnits();
        point = handle(
                        GradientState.AT,
                        GradientText.POINT,
                        Handle.Moves.BOTH,
                        POINT_STEP,
                        POINT_STEP,
                        GradientState::withPoint)
                .hollow();
        turner = handle(
                        GradientState.AROUND,
                        GradientText.TURNER,
                        Handle.Moves.BOTH,
                        (now, x0, x1) -> GradientState.withTurn(now, painter.degrees(x0, x1)))
                .standing(degrees -> painter.hand(degrees))
                .perKey(0.03);
        turner.show(false);
        plot.tapMoves(point);
        this.steepest = steepest;
        asks(steepest, () -> letters);
    }

    void show(Values newState, ScalarFunction newSurface, double[] newGradient) {
        state = newState;
        at = GradientState.point(state);
        gradient = newGradient;
        words = new GradientWords(language, state, gradient, newSurface.value(at));
        Landscape.Frame frame = GradientState.frame(state);
        if (surface != newSurface) {
            surface = newSurface;
            field = ArrowField.of(surface, frame, COLUMNS, mayBeUneven());
            wideFor = null;
        }
        contours.show(
                surface,
                state.get(GradientState.OWN) || state.get(GradientState.SURFACE).hasSteepSides());
        plot.axes(
                Axis.linear(frame.x0() - frame.reach(), frame.x0() + frame.reach()),
                Axis.linear(frame.x1() - frame.reach(), frame.x1() + frame.reach()));
        point.place(
                at[0],
                at[1],
                say(GradientText.POINT_SPOKEN, Numbers.full(at[0]), Numbers.full(at[1]), words.reading()));
        plot.readout(words.reading());
        plot.draw();
    }

    private boolean mayBeUneven() {
        return state.get(GradientState.OWN) || state.get(GradientState.SURFACE) == Landscape.ROSENBROCK;
    }

    @Override
    public void paint(Pen pen) {
        contours.paint(pen);
        if (!state.get(GradientState.OWN)) {
            state.get(GradientState.SURFACE).minima.forEach(minimum -> Bright.bottom(pen, minimum));
        }
        if (state.get(GradientState.ARROWS) == Arrows.EVERYWHERE) {
            paintField(pen);
        }
        contours.paintLine(pen, surface.value(at), LEVEL);
        turner.show(words.isDefined() && (state.get(GradientState.LETTERS) || state.get(GradientState.AROUND) > 0));
        if (words.isDefined()) {
            painter = new PointPainter(pen, state, gradient, scale());
            painter.paint();
            double[] hand = painter.hand(state.get(GradientState.AROUND));
            turner.counting(0, GradientState.WHOLE_TURN, state.get(GradientState.AROUND))
                    .place(hand[0], hand[1], words.reading());
            if (state.get(GradientState.LETTERS)) {
                letters = painter.paintLetters();
                paintGuess(pen, steepest, letters);
            }
        }
        pen.dot(at[0], at[1], 7, "--walker-rim", true);
        pen.dot(at[0], at[1], 5, "--walker", true);
    }

    private void paintField(Pen pen) {
        Axis x = pen.port().x();
        Axis y = pen.port().y();
        if (!x.equals(wideFor)) {
            wideFor = x;
            wide = field.reaching(
                    surface, GradientState.frame(state), (x.max() - x.min()) / 2, (y.max() - y.min()) / 2);
        }
        double least = MIN_ARROW_PIXELS * (x.max() - x.min()) / pen.port().width();
        List<double[]> arrows = new ArrayList<>();
        for (int i = 0; i < wide.gradients.length; i++) {
            double[] arrow = wide.arrow(wide.gradients[i]);
            if (ArrowField.length(arrow) >= least) {
                arrows.add(new double[] {wide.x0[i], wide.x1[i], wide.x0[i] + arrow[0], wide.x1[i] + arrow[1]});
            }
        }
        Bright.arrows(pen, arrows.toArray(new double[0][]), ARROW);
    }

    /** Returns how long a slope of 1 is drawn at the point: alike all over a surface, and easy to see where it is steep. */
    private double scale() {
        if (state.get(GradientState.ARROWS) == Arrows.EVERYWHERE) {
            return ArrowField.length(field.arrow(gradient)) / Math.max(1e-300, ArrowField.length(gradient));
        }
        return state.get(GradientState.OWN)
                ? GradientState.frame(state).reach() / 2 / Math.max(1e-300, field.typical)
                : scale(state.get(GradientState.SURFACE));
    }

    static double scale(Landscape landscape) {
        double typical = switch (landscape) {
            case BOWL, SADDLE -> 10;
            case ELLIPSE -> 2.5;
            case PLATEAU -> 0.5;
            case TWO_VALLEYS -> 3;
            case ROSENBROCK -> 400;
        };
        return landscape.frame.reach() / 2 / typical;
    }

    @Override
    public String summary() {
        return words.summary(field.compressed);
    }

    @Override
    public List<String[]> rows() {
        return switch (state.get(GradientState.ARROWS)) {
            case NONE -> List.of();
            case ONE -> rows(1, i -> row(at[0], at[1], gradient));
            case EVERYWHERE -> {
                ArrowField few = ArrowField.of(surface, GradientState.frame(state), TABLE_COLUMNS, false);
                yield rows(few.gradients.length, i -> row(few.x0[i], few.x1[i], few.gradients[i]));
            }
        };
    }

    private String[] row(double x0, double x1, double[] slopes) {
        return row(
                Numbers.rounded(x0),
                Numbers.rounded(x1),
                number(slopes[0]),
                number(slopes[1]),
                number(ArrowField.length(slopes)));
    }

    private String number(double value) {
        return value - value == 0 ? Numbers.rounded(value) : say(GradientText.UNDEFINED);
    }
}
