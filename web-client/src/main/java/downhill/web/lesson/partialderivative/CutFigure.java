package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.FREE;
import static downhill.web.lesson.partialderivative.PartialState.MEASURED;
import static downhill.web.lesson.partialderivative.PartialState.RULER;
import static downhill.web.lesson.partialderivative.PartialState.SWING;
import static downhill.web.lesson.partialderivative.PartialState.height;
import static downhill.web.lesson.partialderivative.PartialState.held;
import static downhill.web.lesson.partialderivative.PartialState.moving;
import static downhill.web.lesson.partialderivative.PartialState.ruler;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.lesson.surface.Bright;
import downhill.web.page.Text;
import java.util.List;

/** The cut by itself: a curve of one variable, with a point on it and the slope there. */
final class CutFigure extends LessonFigure {
    private static final int CURVE_POINTS = 100;
    private static final int TABLE_ROWS = 11;
    /** What lies between the ruler and the curve, line by line. */
    private static final Stroke GAP = new Stroke("--alert", 2, List.of());

    private static final double GAP_STEP = 0.2;

    /** By the variable that moves, after which each is named; one is shown. */
    private final Handle[] points = new Handle[2];

    private final Handle ruler;

    private Values state = PartialState.KEYS.defaults();
    /** How far the edge of the cut has come from where it lies on the surface to the axes; not drawn at 0. */
    private double unrolled = 1;

    /** The variable that moves, as the axis names it. */
    private record Moving(Experiment experiment) implements Text {
        @Override
        public String ko() {
            return experiment.state().get(SWING) != 0 ? "↔" : experiment.state().get(FREE).symbol;
        }

        @Override
        public String en() {
            return ko();
        }
    }

    CutFigure(Experiment experiment) {
        super(
                experiment,
                PartialText.CUT_TITLE,
                new Moving(experiment),
                PartialText.HEIGHT,
                PartialText.CUT_TABLE,
                PartialText.MOVING_AXIS,
                PartialText.HEIGHT);
        plot.shape("square")
                .ticksX(-4, -2, 0, 2, 4)
                .axes(Axis.linear(-Turn.REACH, Turn.REACH), Axis.linear(0, Turn.TOP));
        for (Variable free : Variable.values()) {
            Values with = state.with(FREE, free);
            points[free.ordinal()] = handle(
                            PartialState.movingKey(with),
                            PartialText.POINT,
                            Handle.Moves.X,
                            0.1,
                            0,
                            (now, x, y) -> PartialState.withMoving(now, x))
                    .standing(moving -> new double[] {moving, state.get(FREE).height(moving, held(state))})
                    .hollow();
        }
        ruler = handle(RULER, PartialText.RULER, Handle.Moves.Y, (now, x, y) -> PartialState.withRuler(now, y))
                .standing(off -> new double[] {
                    PartialState.rulerEnd(state), onRuler(state.with(RULER, off), PartialState.rulerEnd(state))
                })
                .perKey(0.02);
        plot.tapMoves(points[state.get(FREE).ordinal()]);
    }

    void show(Values newState) {
        boolean turned = PartialState.differInTurnOnly(newState, state);
        boolean freed = newState.get(FREE) != state.get(FREE);
        state = newState;
        if (turned) {
            return;
        }
        int free = state.get(FREE).ordinal();
        for (int i = 0; i < points.length; i++) {
            points[i].show(i == free);
        }
        if (freed) {
            plot.choose(points[free]);
        }
        points[free].place(
                moving(state),
                height(state),
                say(
                        PartialText.POINT_SPOKEN,
                        state.get(FREE).symbol,
                        Numbers.rounded(moving(state)),
                        Numbers.rounded(height(state)),
                        reading()));
        ruler.show(state.get(MEASURED));
        ruler.counting(RULER.min(), RULER.max(), state.get(RULER))
                .place(
                        PartialState.rulerEnd(state),
                        onRuler(state, PartialState.rulerEnd(state)),
                        say(PartialText.RULER_READING, Numbers.rounded(ruler(state))));
        plot.readout(reading());
        plot.draw();
    }

    void unroll(double share) {
        unrolled = share;
        plot.draw();
    }

    private static double onRuler(Values state, double x) {
        return height(state) + ruler(state) * (x - moving(state));
    }

    private String reading() {
        String place = PartialText.place(language, state);
        return !state.get(MEASURED)
                ? place
                : state.get(RULER) != 0
                        ? say(PartialText.RULER_READING, Numbers.rounded(ruler(state)))
                        : say(PartialText.SLOPE_READING, place, Numbers.rounded(ruler(state)));
    }

    @Override
    public void paint(Pen pen) {
        if (unrolled == 0) {
            return;
        }
        double[] x = new double[CURVE_POINTS + 1];
        double[] y = new double[CURVE_POINTS + 1];
        for (int i = 0; i <= CURVE_POINTS; i++) {
            x[i] = -Turn.REACH + 2 * Turn.REACH * i / CURVE_POINTS;
            y[i] = state.get(FREE).height(x[i], held(state));
        }
        if (unrolled < 1) {
            unroll(x, y);
            Bright.line(pen, x, y, SurfaceFigure.CUT);
            return;
        }
        Heights.fillBelow(pen, x, y);
        Bright.line(pen, x, y, SurfaceFigure.CUT);
        double at = moving(state);
        if (state.get(MEASURED)) {
            paintRuler(pen, at);
        }
        pen.dot(at, height(state), 7, "--walker-rim", true);
        pen.dot(at, height(state), 5, "--walker", true);
    }

    /** Draws the straight line through the point, and where it cuts the curve the piece between them. */
    private void paintRuler(Pen pen, double at) {
        for (double x = -Turn.REACH; x <= Turn.REACH; x += GAP_STEP) {
            double curve = state.get(FREE).height(x, held(state));
            if (state.get(RULER) != 0 && onRuler(state, x) > curve) {
                pen.segment(x, curve, x, onRuler(state, x), GAP);
            }
        }
        double from = at - Turn.REACH;
        double to = at + Turn.REACH;
        double[] line = {from, onRuler(state, from), to, onRuler(state, to)};
        Bright.lines(pen, new double[][] {line}, SurfaceFigure.TANGENT);
        if (state.get(RULER) != 0) {
            double again = ruler(state) - at;
            pen.dot(again, onRuler(state, again), 5, "--alert", true);
        }
        double end = at < 0 ? -Turn.REACH : Turn.REACH;
        pen.label(Numbers.rounded(ruler(state)), end, onRuler(state, end), "--ink");
    }

    /** Takes the points of the curve back towards where the surface has them, as the reader sees it. */
    private void unroll(double[] x, double[] y) {
        Turn turn = PartialState.turn(state);
        for (int i = 0; i < x.length; i++) {
            double[] place = PartialState.place(state, x[i], held(state), y[i]);
            double left = Turn.REACH * turn.across(place[0], place[1]);
            double below = Turn.TOP / 2 * (1 + turn.up(place[0], place[1], place[2]));
            x[i] = left + unrolled * (x[i] - left);
            y[i] = below + unrolled * (y[i] - below);
        }
    }

    @Override
    public String summary() {
        String cut = state.get(SWING) != 0
                ? PartialText.place(language, state)
                : say(
                        PartialText.CUT_SUMMARY,
                        state.get(FREE).formula(Numbers.rounded(held(state) * held(state))),
                        state.get(FREE).symbol,
                        Numbers.full(moving(state)),
                        Numbers.rounded(height(state)));
        return cut + (state.get(MEASURED) ? " " + say(PartialText.RULER_SUMMARY, Numbers.rounded(ruler(state))) : "");
    }

    @Override
    public List<String[]> rows() {
        return rows(TABLE_ROWS, i -> {
            double moving = -Turn.REACH + 2 * Turn.REACH * i / (TABLE_ROWS - 1);
            return row(Numbers.full(moving), Numbers.rounded(state.get(FREE).height(moving, held(state))));
        });
    }
}
