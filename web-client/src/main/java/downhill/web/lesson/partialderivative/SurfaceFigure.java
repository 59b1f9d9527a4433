package downhill.web.lesson.partialderivative;

import static downhill.web.lesson.partialderivative.PartialState.FREE;
import static downhill.web.lesson.partialderivative.PartialState.MEASURED;
import static downhill.web.lesson.partialderivative.PartialState.WHOLE;
import static downhill.web.lesson.partialderivative.PartialState.X0;
import static downhill.web.lesson.partialderivative.PartialState.X1;
import static downhill.web.lesson.partialderivative.PartialState.height;
import static downhill.web.lesson.partialderivative.PartialState.held;
import static downhill.web.lesson.partialderivative.PartialState.moving;
import static downhill.web.lesson.partialderivative.PartialState.slope;

import downhill.core.derivative.Surface;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.TurningPlot;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Values;
import downhill.web.lesson.surface.Bright;
import downhill.web.lesson.surface.Numbers;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** The bowl, coloured by height, which turns under the finger, with the plane that cuts it. */
final class SurfaceFigure implements PlotContent {
    private static final int CELLS = 20;
    private static final int CUT_POINTS = 60;
    private static final int TABLE_STEP = 5;
    private static final double NET_OPACITY = 0.25;
    private static final double PLANE_OPACITY = 0.22;
    private static final Stroke WAY = new Stroke("--trail", 2, List.of());
    private static final double BESIDE = 1.14;
    /** How far along an edge its ends are named: at the corner two of them would meet. */
    private static final double ENDS = 0.88;

    private static final double TANGENT_REACH = 1.5;
    /** How far the arrow goes that says which way is meant before there is a cut. */
    private static final double WAY_REACH = 2.5;

    private final LanguageChoice language;
    private final TurningPlot plot;
    private Values state = PartialState.KEYS.defaults();

    SurfaceFigure(LanguageChoice language, Experiment<Values> experiment) {
        this.language = language;
        PlotTexts texts = new PlotTexts(
                PartialText.SURFACE_TITLE,
                PartialText.X0,
                PartialText.X1,
                PartialText.SURFACE_TABLE,
                List.of(PartialText.X0, PartialText.X1, PartialText.HEIGHT));
        plot = new TurningPlot(
                language,
                texts,
                PartialText.TURN,
                this::paintSurface,
                this,
                (right, up, settled) -> experiment.change(PartialState.turned(experiment.state(), right, up), settled));
    }

    HTMLElement element() {
        return plot.element();
    }

    /** Returns the buttons that turn it, for readers who cannot drag. */
    HTMLElement buttons() {
        return plot.buttons();
    }

    void show(Values newState) {
        Turn turn = PartialState.turn(newState);
        boolean pointOnly = !newState.equals(state) && turn.equals(PartialState.turn(state));
        state = newState;
        plot.readout(language.say(
                PartialText.SURFACE_READING,
                Numbers.point(state.get(X0), state.get(X1)),
                Numbers.rounded(height(state))));
        plot.place(
                !pointOnly,
                turn.yaw(),
                language.say(PartialText.TURN_SPOKEN, Numbers.rounded(turn.yaw()), Numbers.rounded(turn.pitch())));
    }

    private void paintSurface(Pen pen) {
        paintFloor(pen);
        paintNet(pen);
        paintNames(pen);
    }

    @Override
    public void paint(Pen pen) {
        if (!state.get(WHOLE)) {
            paintPlane(pen);
            paintCut(pen);
        }
        paintPoint(pen);
    }

    private void paintFloor(Pen pen) {
        double r = Turn.REACH;
        outline(pen, new double[][] {{-r, -r, 0}, {r, -r, 0}, {r, r, 0}, {-r, r, 0}}, "--hairline");
    }

    /** Writes the names and the ends of x0 and x1 along the two near edges of the floor. */
    private void paintNames(Pen pen) {
        double near0 = (PartialState.turn(state).away(1, 0) > 0 ? -1 : 1) * Turn.REACH * BESIDE;
        double near1 = (PartialState.turn(state).away(0, 1) > 0 ? -1 : 1) * Turn.REACH * BESIDE;
        name(pen, language.say(PartialText.X0), 0, near1);
        name(pen, language.say(PartialText.X1), near0, 0);
        for (double end : new double[] {-Turn.REACH, Turn.REACH}) {
            String number = end < 0 ? "−5" : "5";
            name(pen, number, ENDS * end, near1);
            name(pen, number, near0, ENDS * end);
        }
    }

    private void name(Pen pen, String text, double x0, double x1) {
        Turn turn = PartialState.turn(state);
        double px = pen.port().pixelX(turn.across(x0, x1));
        double py = pen.port().pixelY(turn.up(x0, x1, 0));
        pen.text(text, px, py + 4, "center", "--muted");
    }

    /** Fills the cells from the far ones to the near ones, so that each hides what is behind it. */
    private void paintNet(Pen pen) {
        Turn turn = PartialState.turn(state);
        boolean reverse0 = turn.away(1, 0) > 0;
        boolean reverse1 = turn.away(0, 1) > 0;
        double[][] px = new double[CELLS + 1][CELLS + 1];
        double[][] py = new double[CELLS + 1][CELLS + 1];
        for (int i = 0; i <= CELLS; i++) {
            for (int k = 0; k <= CELLS; k++) {
                double x0 = coordinate(i, CELLS);
                double x1 = coordinate(k, CELLS);
                px[i][k] = pixelX(pen, x0, x1);
                py[i][k] = pixelY(pen, x0, x1, Surface.BOWL.value(new double[] {x0, x1}));
            }
        }
        CanvasRenderingContext2D context = pen.context();
        context.save();
        context.setLineWidth(1);
        for (int i = 0; i < CELLS; i++) {
            for (int k = 0; k < CELLS; k++) {
                int column = reverse0 ? CELLS - 1 - i : i;
                int row = reverse1 ? CELLS - 1 - k : k;
                context.beginPath();
                context.moveTo(px[column][row], py[column][row]);
                context.lineTo(px[column + 1][row], py[column + 1][row]);
                context.lineTo(px[column + 1][row + 1], py[column + 1][row + 1]);
                context.lineTo(px[column][row + 1], py[column][row + 1]);
                context.closePath();
                String color = pen.color(Heights.color(Surface.BOWL.value(
                        new double[] {coordinate(column + 0.5, CELLS), coordinate(row + 0.5, CELLS)})));
                context.setGlobalAlpha(1);
                context.setFillStyle(color);
                context.fill();
                // The seams between cells would show the paper.
                context.setStrokeStyle(color);
                context.stroke();
                context.setGlobalAlpha(NET_OPACITY);
                context.setStrokeStyle(pen.color("--walker-rim"));
                context.stroke();
            }
        }
        context.restore();
    }

    private double pixelX(Pen pen, double x0, double x1) {
        return pen.port().pixelX(PartialState.turn(state).across(x0, x1));
    }

    private double pixelY(Pen pen, double x0, double x1, double height) {
        return pen.port().pixelY(PartialState.turn(state).up(x0, x1, height));
    }

    private static double coordinate(double i, int of) {
        return -Turn.REACH + 2 * Turn.REACH * i / of;
    }

    private void paintPlane(Pen pen) {
        double[][] corners = {
            place(-Turn.REACH, 0), place(Turn.REACH, 0), place(Turn.REACH, Turn.TOP), place(-Turn.REACH, Turn.TOP)
        };
        CanvasRenderingContext2D context = pen.context();
        context.save();
        context.setGlobalAlpha(PLANE_OPACITY);
        context.setFillStyle(pen.color("--trail"));
        context.beginPath();
        for (int i = 0; i < corners.length; i++) {
            double px = pixelX(pen, corners[i][0], corners[i][1]);
            double py = pixelY(pen, corners[i][0], corners[i][1], corners[i][2]);
            if (i == 0) {
                context.moveTo(px, py);
            } else {
                context.lineTo(px, py);
            }
        }
        context.fill();
        context.restore();
        outline(pen, corners, "--line");
    }

    /** Returns x0, x1 and the height of a place on the plane of the cut. */
    private double[] place(double moving, double height) {
        boolean byX0 = state.get(FREE) == Variable.X0;
        return new double[] {byX0 ? moving : held(state), byX0 ? held(state) : moving, height};
    }

    private void outline(Pen pen, double[][] corners, String color) {
        double[][] closed = new double[corners.length + 1][];
        System.arraycopy(corners, 0, closed, 0, corners.length);
        closed[corners.length] = corners[0];
        line(pen, closed, new Stroke(color, 1, List.of()));
    }

    private void line(Pen pen, double[][] places, Stroke stroke) {
        double[][] drawn = drawn(places);
        pen.line(drawn[0], drawn[1], stroke);
    }

    private void brightLine(Pen pen, double[][] places, Stroke stroke) {
        double[][] drawn = drawn(places);
        Bright.line(pen, drawn[0], drawn[1], stroke);
    }

    private double[][] drawn(double[][] places) {
        Turn turn = PartialState.turn(state);
        double[][] drawn = new double[2][places.length];
        for (int i = 0; i < places.length; i++) {
            drawn[0][i] = turn.across(places[i][0], places[i][1]);
            drawn[1][i] = turn.up(places[i][0], places[i][1], places[i][2]);
        }
        return drawn;
    }

    private void paintCut(Pen pen) {
        double[][] cut = new double[CUT_POINTS + 1][];
        for (int i = 0; i <= CUT_POINTS; i++) {
            double moving = coordinate(i, CUT_POINTS);
            cut[i] = place(moving, state.get(FREE).height(moving, held(state)));
        }
        brightLine(pen, cut, Colors.CUT);
    }

    private void paintPoint(Pen pen) {
        double moving = moving(state);
        double height = height(state);
        if (state.get(WHOLE)) {
            double[][] way = drawn(new double[][] {place(moving, height), place(moving + WAY_REACH, height)});
            Bright.arrows(pen, new double[][] {{way[0][0], way[1][0], way[0][1], way[1][1]}}, WAY);
        } else if (state.get(MEASURED)) {
            double rise = TANGENT_REACH * slope(state);
            brightLine(
                    pen,
                    new double[][] {
                        place(moving - TANGENT_REACH, height - rise), place(moving + TANGENT_REACH, height + rise)
                    },
                    Colors.TANGENT);
        }
        double[][] point = drawn(new double[][] {place(moving, height)});
        pen.dot(point[0][0], point[1][0], 7, "--walker-rim", true);
        pen.dot(point[0][0], point[1][0], 5, "--walker", true);
    }

    @Override
    public String summary() {
        return language.say(
                state.get(WHOLE) ? PartialText.WHOLE_SUMMARY : PartialText.SURFACE_SUMMARY,
                Numbers.point(state.get(X0), state.get(X1)),
                Numbers.rounded(height(state)),
                state.get(FREE).other().symbol(),
                Numbers.full(held(state)));
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i <= CELLS; i += TABLE_STEP) {
            for (int k = 0; k <= CELLS; k += TABLE_STEP) {
                double x0 = coordinate(i, CELLS);
                double x1 = coordinate(k, CELLS);
                double height = Surface.BOWL.value(new double[] {x0, x1});
                rows.add(new String[] {Numbers.full(x0), Numbers.full(x1), Numbers.full(height)});
            }
        }
        return rows;
    }
}
