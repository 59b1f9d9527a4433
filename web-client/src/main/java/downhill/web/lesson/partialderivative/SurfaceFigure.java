package downhill.web.lesson.partialderivative;

import downhill.core.derivative.Surface;
import downhill.web.chart.Pen;
import downhill.web.chart.PlotContent;
import downhill.web.chart.PlotTexts;
import downhill.web.chart.Stroke;
import downhill.web.chart.TurningPlot;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.surface.Numbers;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** The bowl as a net of wires that turns under the finger, with the plane that cuts it. */
final class SurfaceFigure implements PlotContent {
    private static final int CELLS = 20;
    private static final int CUT_POINTS = 60;
    private static final int TABLE_STEP = 5;
    private static final double NET_OPACITY = 0.82;
    private static final double PLANE_OPACITY = 0.14;
    private static final double BESIDE = 1.14;

    private final LanguageChoice language;
    private final TurningPlot plot;
    private PartialState state = PartialState.DEFAULTS;

    SurfaceFigure(LanguageChoice language, Experiment<PartialState> experiment) {
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
                (right, up, settled) -> experiment.change(experiment.state().turned(right, up), settled));
    }

    HTMLElement element() {
        return plot.element();
    }

    void show(PartialState newState) {
        boolean pointOnly = !newState.equals(state) && newState.turn().equals(state.turn());
        state = newState;
        Turn turn = state.turn();
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
        paintPlane(pen);
        paintCut(pen);
        paintPoint(pen);
    }

    private void paintFloor(Pen pen) {
        double r = Turn.REACH;
        outline(pen, new double[][] {{-r, -r, 0}, {r, -r, 0}, {r, r, 0}, {-r, r, 0}}, "--hairline");
    }

    /** Writes the names and the ends of x0 and x1 along the two near edges of the floor. */
    private void paintNames(Pen pen) {
        double near0 = (state.turn().away(1, 0) > 0 ? -1 : 1) * Turn.REACH * BESIDE;
        double near1 = (state.turn().away(0, 1) > 0 ? -1 : 1) * Turn.REACH * BESIDE;
        name(pen, language.say(PartialText.X0), 0, near1);
        name(pen, language.say(PartialText.X1), near0, 0);
        for (double end : new double[] {-Turn.REACH, Turn.REACH}) {
            String number = end < 0 ? "−5" : "5";
            name(pen, number, end, near1);
            name(pen, number, near0, end);
        }
    }

    private void name(Pen pen, String text, double x0, double x1) {
        Turn turn = state.turn();
        double px = pen.port().pixelX(turn.across(x0, x1));
        double py = pen.port().pixelY(turn.up(x0, x1, 0));
        pen.text(text, px, py + 4, "center", "--muted");
    }

    /** Fills the cells from the far ones to the near ones, so that each hides what is behind it. */
    private void paintNet(Pen pen) {
        Turn turn = state.turn();
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
        context.setFillStyle(pen.color("--raised"));
        context.setStrokeStyle(pen.color("--line"));
        context.setLineWidth(0.75);
        context.setGlobalAlpha(NET_OPACITY);
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
                context.fill();
                context.stroke();
            }
        }
        context.restore();
    }

    private double pixelX(Pen pen, double x0, double x1) {
        return pen.port().pixelX(state.turn().across(x0, x1));
    }

    private double pixelY(Pen pen, double x0, double x1, double height) {
        return pen.port().pixelY(state.turn().up(x0, x1, height));
    }

    private static double coordinate(int i, int of) {
        return -Turn.REACH + 2 * Turn.REACH * i / of;
    }

    private void paintPlane(Pen pen) {
        double[][] corners = {
            place(-Turn.REACH, 0), place(Turn.REACH, 0), place(Turn.REACH, Turn.TOP), place(-Turn.REACH, Turn.TOP)
        };
        CanvasRenderingContext2D context = pen.context();
        context.save();
        context.setGlobalAlpha(PLANE_OPACITY);
        context.setFillStyle(pen.color("--accent"));
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
        outline(pen, corners, "--accent");
    }

    /** Returns x0, x1 and the height of a place on the plane of the cut. */
    private double[] place(double moving, double height) {
        boolean byX0 = state.free() == Variable.X0;
        return new double[] {byX0 ? moving : state.held(), byX0 ? state.held() : moving, height};
    }

    private void outline(Pen pen, double[][] corners, String color) {
        double[][] closed = new double[corners.length + 1][];
        System.arraycopy(corners, 0, closed, 0, corners.length);
        closed[corners.length] = corners[0];
        line(pen, closed, new Stroke(color, 1, List.of()));
    }

    private void line(Pen pen, double[][] places, Stroke stroke) {
        Turn turn = state.turn();
        double[] across = new double[places.length];
        double[] up = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            across[i] = turn.across(places[i][0], places[i][1]);
            up[i] = turn.up(places[i][0], places[i][1], places[i][2]);
        }
        pen.line(across, up, stroke);
    }

    private void paintCut(Pen pen) {
        double[][] cut = new double[CUT_POINTS + 1][];
        for (int i = 0; i <= CUT_POINTS; i++) {
            double moving = coordinate(i, CUT_POINTS);
            cut[i] = place(moving, state.free().height(moving, state.held()));
        }
        line(pen, cut, Stroke.MAIN.withWidth(3));
    }

    private void paintPoint(Pen pen) {
        Turn turn = state.turn();
        line(pen, new double[][] {place(state.moving(), 0), place(state.moving(), state.height())}, Stroke.GUIDE);
        if (state.measured()) {
            double slope = state.slope();
            line(
                    pen,
                    new double[][] {
                        place(state.moving() - 1.5, state.height() - 1.5 * slope),
                        place(state.moving() + 1.5, state.height() + 1.5 * slope)
                    },
                    Stroke.SECOND);
        }
        pen.dot(turn.across(state.x0(), state.x1()), turn.up(state.x0(), state.x1(), state.height()), 5, "--ink", true);
    }

    @Override
    public String summary() {
        PartialText text = state.free() == Variable.X0 ? PartialText.SURFACE_SUMMARY_0 : PartialText.SURFACE_SUMMARY_1;
        return language.say(
                text, Numbers.full(state.held()), Numbers.full(state.moving()), Numbers.rounded(state.height()));
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
