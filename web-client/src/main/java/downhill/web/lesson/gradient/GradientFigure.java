package downhill.web.lesson.gradient;

import downhill.core.derivative.ScalarFunction;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.XYPlot;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.surface.ContourMap;
import downhill.web.lesson.surface.Landscape;
import downhill.web.lesson.surface.Numbers;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The surface from above, with an arrow in each place and a large one at the point that the reader has tapped. */
final class GradientFigure implements PlotContent {
    /** An even number, so that no arrow stands in the very middle, where functions like 1/x have a pole. */
    private static final int COLUMNS = 10;

    private static final double POINT_STEP = 0.25;

    /** How much larger than in the field the arrow at the point is. */
    private static final double LARGE = 3;

    private static final int TABLE_COLUMNS = 5;
    private static final Stroke ARROW = new Stroke("--muted", 1.25, List.of());
    private static final Stroke LEVEL = new Stroke("--ink", 1.25, List.of(6.0, 4.0));

    private final LanguageChoice language;
    private final XYPlot plot;
    private final Handle point;
    private final ContourMap contours = new ContourMap();
    private GradientState state = GradientState.DEFAULTS;
    private ScalarFunction surface = state.surface();
    private double[] gradient = {0, 0};
    private ArrowField field;

    GradientFigure(LanguageChoice language, Experiment<GradientState> experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                GradientText.TITLE,
                GradientText.X0,
                GradientText.X1,
                GradientText.TABLE,
                List.of(
                        GradientText.X0,
                        GradientText.X1,
                        GradientText.PARTIAL_0,
                        GradientText.PARTIAL_1,
                        GradientText.LENGTH));
        plot = new XYPlot(language, texts, this).shape("square").equalUnits();
        point = plot.handle(
                GradientText.POINT,
                Handle.Moves.BOTH,
                POINT_STEP,
                POINT_STEP,
                (x, y, settled) -> experiment.change(experiment.state().at(x, y), settled));
        plot.tapMoves(point);
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(GradientState newState, ScalarFunction newSurface, double[] newGradient) {
        state = newState;
        gradient = newGradient;
        Landscape.Frame frame = state.frame();
        if (surface != newSurface || field == null) {
            surface = newSurface;
            field = field(COLUMNS, mayBeUneven());
        }
        contours.show(surface, state.own() || state.landscape().hasSteepSides());
        plot.axes(
                Axis.linear(frame.x0() - frame.reach(), frame.x0() + frame.reach()),
                Axis.linear(frame.x1() - frame.reach(), frame.x1() + frame.reach()));
        point.place(
                state.x0(),
                state.x1(),
                language.say(
                        GradientText.POINT_SPOKEN,
                        Numbers.full(state.x0()),
                        Numbers.full(state.x1()),
                        Numbers.point(gradient[0], gradient[1])));
        plot.readout(
                isDefined()
                        ? language.say(
                                GradientText.READOUT,
                                Numbers.point(state.x0(), state.x1()),
                                Numbers.point(gradient[0], gradient[1]))
                        : "");
        plot.draw();
    }

    private ArrowField field(int columns, boolean mayCompress) {
        Landscape.Frame frame = state.frame();
        return ArrowField.of(
                surface,
                frame.x0() - frame.reach(),
                frame.x0() + frame.reach(),
                frame.x1() - frame.reach(),
                frame.x1() + frame.reach(),
                columns,
                mayCompress);
    }

    private boolean mayBeUneven() {
        return state.own() || state.landscape() == Landscape.ROSENBROCK;
    }

    private boolean isDefined() {
        double slope = ArrowField.length(gradient);
        return slope - slope == 0;
    }

    @Override
    public void paint(Pen pen) {
        contours.paint(pen);
        double[][] arrows = new double[field.count()][];
        for (int i = 0; i < arrows.length; i++) {
            double[] arrow = field.arrow(field.gradient(i));
            arrows[i] = new double[] {field.x0(i), field.x1(i), field.x0(i) + arrow[0], field.x1(i) + arrow[1]};
        }
        pen.arrows(arrows, ARROW);
        contours.paintLine(pen, surface.value(new double[] {state.x0(), state.x1()}), LEVEL);
        if (isDefined()) {
            paintPoint(pen, field.arrow(gradient));
        }
    }

    /** Draws the arrow at the point and, dotted, the two partial derivatives that it is made of. */
    private void paintPoint(Pen pen, double[] arrow) {
        double tip0 = state.x0() + LARGE * arrow[0];
        double tip1 = state.x1() + LARGE * arrow[1];
        pen.segment(state.x0(), state.x1(), tip0, state.x1(), Stroke.THIRD);
        pen.segment(tip0, state.x1(), tip0, tip1, Stroke.THIRD);
        pen.arrow(state.x0(), state.x1(), tip0, tip1, Stroke.MAIN.withWidth(3));
    }

    @Override
    public String summary() {
        String function = state.own() ? state.function() : state.landscape().formula();
        String at = Numbers.point(state.x0(), state.x1());
        if (!isDefined()) {
            return language.say(GradientText.SUMMARY_UNDEFINED, function, at);
        }
        String lengths =
                field.isCompressed() ? language.say(GradientText.COMPRESSED) : language.say(GradientText.PROPORTIONAL);
        return language.say(
                        GradientText.SUMMARY,
                        function,
                        at,
                        Numbers.point(gradient[0], gradient[1]),
                        Numbers.rounded(ArrowField.length(gradient)))
                + " " + lengths;
    }

    @Override
    public List<String[]> rows() {
        ArrowField few = field(TABLE_COLUMNS, false);
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < few.count(); i++) {
            double[] slopes = few.gradient(i);
            rows.add(new String[] {
                Numbers.rounded(few.x0(i)),
                Numbers.rounded(few.x1(i)),
                number(slopes[0]),
                number(slopes[1]),
                number(ArrowField.length(slopes))
            });
        }
        return rows;
    }

    private String number(double value) {
        return value - value == 0 ? Numbers.rounded(value) : language.say(GradientText.UNDEFINED);
    }
}
