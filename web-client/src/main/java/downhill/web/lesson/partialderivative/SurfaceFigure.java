package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.FREE;
import static downhill.web.lesson.partialderivative.PartialState.WHOLE;
import static downhill.web.lesson.partialderivative.PartialState.height;
import static downhill.web.lesson.partialderivative.PartialState.held;
import static downhill.web.lesson.partialderivative.PartialState.moving;

import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.Stroke;
import downhill.web.chart.TurningPlot;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.lesson.surface.Bright;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The bowl, colored by height, which turns under the finger, with the plane that cuts it. */
final class SurfaceFigure implements PlotContent {
    private static final int CUT_POINTS = 60;
    private static final int TABLE_STEP = 5;
    private static final double PLANE_OPACITY = 0.22;
    static final Stroke CUT = new Stroke("--walker", 3, List.of());
    static final Stroke TANGENT = new Stroke("--trail", 2, List.of());
    private static final double TANGENT_REACH = 1.5;
    /** How far the arrow goes that says which way is meant before there is a cut. */
    private static final double WAY_REACH = 2.5;

    private final LanguageChoice language;
    private final TurningPlot plot;
    final HTMLElement element;
    private Values state = PartialState.KEYS.defaults();
    /** How much of its way the plane has come to where it cuts. */
    private double swept = 1;

    SurfaceFigure(Experiment experiment) {
        language = experiment.language();
        plot = new TurningPlot(
                language,
                PartialText.SURFACE_FIGURE,
                PartialText.TURN,
                PartialState.YAW.name(),
                this::paintSurface,
                this,
                (right, up, settled) -> experiment.change(PartialState.turned(experiment.state(), right, up), settled));
        element = plot.element;
    }

    HTMLElement buttons() {
        return plot.buttons();
    }

    void show(Values newState) {
        Turn turn = PartialState.turn(newState);
        boolean pointOnly = !newState.equals(state) && turn.equals(PartialState.turn(state));
        state = newState;
        plot.readout(language.say(
                PartialText.SURFACE_READING,
                Numbers.point(state.get(PartialState.X0), state.get(PartialState.X1)),
                Numbers.rounded(height(state))));
        draw(!pointOnly);
    }

    /** Shows the plane on its way to where it cuts, of which it has come a share. */
    void sweep(double share) {
        swept = share;
        draw(false);
    }

    private void draw(boolean anew) {
        Turn turn = PartialState.turn(state);
        plot.place(
                anew,
                turn.yaw(),
                language.say(PartialText.TURN_SPOKEN, Numbers.rounded(turn.yaw()), Numbers.rounded(turn.pitch())));
    }

    private void paintSurface(Pen pen) {
        Bowl.paint(new SolidPen(pen, PartialState.turn(state)), language);
    }

    @Override
    public void paint(Pen pen) {
        SolidPen solid = new SolidPen(pen, PartialState.turn(state));
        if (!state.get(WHOLE)) {
            paintCut(solid);
        }
        paintPoint(pen, solid);
    }

    /** Returns x0, x1 and the height of a place on the plane of the cut. */
    private double[] place(double moving, double height) {
        return place(moving, held(state), height);
    }

    private double[] place(double moving, double held, double height) {
        boolean byX0 = state.get(FREE) == Variable.X0;
        return new double[] {byX0 ? moving : held, byX0 ? held : moving, height};
    }

    private void paintCut(SolidPen solid) {
        double r = Turn.REACH;
        double held = swept * (held(state) + r) - r;
        double top = Turn.TOP;
        double[][] corners = {place(-r, held, 0), place(r, held, 0), place(r, held, top), place(-r, held, top)};
        solid.glaze(corners, "--trail", PLANE_OPACITY);
        solid.outline(corners, "--line");
        double[][] cut = new double[CUT_POINTS + 1][];
        for (int i = 0; i <= CUT_POINTS; i++) {
            double moving = -r + 2 * r * i / CUT_POINTS;
            cut[i] = place(moving, held, state.get(FREE).height(moving, held));
        }
        solid.brightLine(cut, CUT);
    }

    private void paintPoint(Pen pen, SolidPen solid) {
        double moving = moving(state);
        double height = height(state);
        if (state.get(WHOLE)) {
            double[][] way = solid.drawn(new double[][] {place(moving, height), place(moving + WAY_REACH, height)});
            Bright.arrows(pen, new double[][] {{way[0][0], way[1][0], way[0][1], way[1][1]}}, TANGENT);
        } else if (state.get(PartialState.MEASURED)) {
            double rise = TANGENT_REACH * PartialState.slope(state);
            solid.brightLine(
                    new double[][] {
                        place(moving - TANGENT_REACH, height - rise), place(moving + TANGENT_REACH, height + rise)
                    },
                    TANGENT);
        }
        double[][] point = solid.drawn(new double[][] {place(moving, height)});
        pen.dot(point[0][0], point[1][0], 7, "--walker-rim", true);
        pen.dot(point[0][0], point[1][0], 5, "--walker", true);
    }

    @Override
    public String summary() {
        return language.say(
                state.get(WHOLE) ? PartialText.WHOLE_SUMMARY : PartialText.SURFACE_SUMMARY,
                Numbers.point(state.get(PartialState.X0), state.get(PartialState.X1)),
                Numbers.rounded(height(state)),
                state.get(FREE).other().symbol,
                Numbers.full(held(state)));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i <= Bowl.CELLS; i += TABLE_STEP) {
            for (int k = 0; k <= Bowl.CELLS; k += TABLE_STEP) {
                double x0 = Bowl.coordinate(i);
                double x1 = Bowl.coordinate(k);
                rows.add(new String[] {Numbers.full(x0), Numbers.full(x1), Numbers.full(Bowl.height(x0, x1))});
            }
        }
        return rows;
    }
}
