package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.FREE;
import static downhill.web.lesson.partialderivative.PartialState.WHOLE;
import static downhill.web.lesson.partialderivative.PartialState.height;
import static downhill.web.lesson.partialderivative.PartialState.held;
import static downhill.web.lesson.partialderivative.PartialState.moving;

import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.Stroke;
import downhill.web.chart.TurningPlot;
import downhill.web.control.Steps;
import downhill.web.dom.JsNumber;
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
    /** How far out its number stands, as a share of that. */
    private static final double LABEL_REACH = 1.7;

    /** How far the arrow goes that says which way is meant before there is a cut. */
    private static final double WAY_REACH = 2.5;

    private final LanguageChoice language;
    private final TurningPlot plot;
    final HTMLElement element;
    /** By the variable that moves; each moves the plane and is named after the one that is held. */
    private final Handle[] planes = new Handle[2];

    private final Handle swinging;

    private Values state = PartialState.KEYS.defaults();

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
        for (Variable free : Variable.values()) {
            planes[free.ordinal()] = plot.handle(
                            PartialText.PLANE,
                            (right, up, settled) ->
                                    experiment.change(PartialState.withPlane(experiment.state(), right, up), settled))
                    .named(PartialState.heldKey(state.with(FREE, free)).name())
                    .standing(held -> pixels(PartialState.grip(state, held)));
        }
        swinging = plot.handle(
                        PartialText.SWING,
                        (right, up, settled) ->
                                experiment.change(PartialState.withSwing(experiment.state(), right, up), settled))
                .named(PartialState.SWING.name())
                .standing(degrees -> pixels(PartialState.swingGrip(state, degrees)))
                .perKey(0.03);
    }

    /** Returns a place of the plane of the figure in its pixels. */
    private double[] pixels(double[] place) {
        return plot.pixels(place[0], place[1]);
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
                tenth(state.get(PartialState.X0)),
                tenth(state.get(PartialState.X1)),
                JsNumber.written(Steps.round(height(state), 0.01))));
        for (Variable free : Variable.values()) {
            planes[free.ordinal()].show(free == state.get(FREE));
        }
        plot.choose(planes[state.get(FREE).ordinal()]);
        plot.place(
                !pointOnly,
                turn.yaw(),
                language.say(PartialText.TURN_SPOKEN, Numbers.rounded(turn.yaw()), Numbers.rounded(turn.pitch())));
    }

    /** Returns a number in the steps of the hand, also while a link moves it. */
    static String tenth(double value) {
        return JsNumber.written(Steps.round(value, 0.1));
    }

    private void paintSurface(Pen pen) {
        Bowl.paint(new SolidPen(plot.inPlane(pen), PartialState.turn(state)), language);
    }

    @Override
    public void paint(Pen bare) {
        Pen pen = plot.inPlane(bare);
        SolidPen solid = new SolidPen(pen, PartialState.turn(state));
        paintCut(solid);
        paintPoint(pen, solid);
        double[] grip = pixels(PartialState.grip(state, held(state)));
        planes[state.get(FREE).ordinal()]
                .counting(-Turn.REACH, Turn.REACH, held(state))
                .place(grip[0], grip[1], PartialText.place(language, state));
        double degrees = PartialState.swing(state);
        double[] end = pixels(PartialState.swingGrip(state, degrees));
        swinging.counting(0, PartialState.QUARTER, degrees).place(end[0], end[1], PartialText.place(language, state));
    }

    /** Returns x0, x1 and the height of a place on the plane of the cut. */
    private double[] place(double moving, double height) {
        return PartialState.place(state, moving, held(state), height);
    }

    private void paintCut(SolidPen solid) {
        double top = Turn.TOP;
        double[] ends = PartialState.ends(state);
        double[][] corners = {place(ends[0], 0), place(ends[1], 0), place(ends[1], top), place(ends[0], top)};
        solid.glaze(corners, "--trail", PLANE_OPACITY);
        solid.outline(corners, "--line");
        double[][] cut = new double[CUT_POINTS + 1][];
        for (int i = 0; i <= CUT_POINTS; i++) {
            double moving = ends[0] + (ends[1] - ends[0]) * i / CUT_POINTS;
            cut[i] = place(moving, state.get(FREE).height(moving, held(state)));
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
            paintTangent(solid, state);
            if (PartialState.swing(state) > 0) {
                // The one that was measured first, so that both are seen at one point.
                paintTangent(solid, state.with(FREE, Variable.X0).with(PartialState.SWING, 0.0));
            }
        }
        double[][] point = solid.drawn(new double[][] {place(moving, height)});
        pen.dot(point[0][0], point[1][0], 7, "--walker-rim", true);
        pen.dot(point[0][0], point[1][0], 5, "--walker", true);
    }

    /** Draws the slope by the variable that moves, with its number where there are two of them. */
    private void paintTangent(SolidPen solid, Values measured) {
        solid.brightLine(new double[][] {alongRuler(measured, -1), alongRuler(measured, 1)}, TANGENT);
        if (PartialState.swing(state) > 0) {
            double[] end = alongRuler(measured, LABEL_REACH);
            solid.pen()
                    .text(
                            Numbers.rounded(PartialState.ruler(measured)),
                            solid.pixelX(end[0], end[1]),
                            solid.pixelY(end[0], end[1], end[2]) + 5,
                            "center",
                            "--ink");
        }
    }

    private static double[] alongRuler(Values measured, double share) {
        double way = share * TANGENT_REACH;
        double end = height(measured) + way * PartialState.ruler(measured);
        return PartialState.place(measured, moving(measured) + way, held(measured), end);
    }

    @Override
    public String summary() {
        if (state.get(PartialState.SWING) != 0) {
            return PartialText.place(language, state);
        }
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
