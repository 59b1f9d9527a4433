package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerState.BACK;
import static downhill.web.lesson.twolayernet.TwoLayerState.IMAGE;
import static downhill.web.lesson.twolayernet.TwoLayerState.PIXEL;
import static downhill.web.lesson.twolayernet.TwoLayerState.UNIT;

import downhill.core.network.ForwardPass;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.control.Steps;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/** The way from one weight to the loss: above what the forward pass has computed, below what comes back, factor by factor. */
final class GraphFigure extends LessonFigure {
    /** How near to a whole number of factors it stands at that number. */
    private static final double NEAR = 0.2;
    /** A key leads halfway to the next factor. */
    private static final double PER_KEY = 0.1;

    private final Handle back;
    private GraphLayout layout = new GraphLayout(1, 1, 1);
    private Values state;
    private TwoLayerModel model;
    private ForwardPass pass;
    private Blame blame;

    GraphFigure(Experiment experiment) {
        super(experiment, TwoLayerText.GRAPH_FIGURE);
        plot.withoutAxes();
        back = handle(BACK, TwoLayerText.BACK, Handle.Moves.X, (now, x, y) -> now.with(BACK, factors(x)))
                .standing(this::place)
                .perKey(PER_KEY)
                .colored("--guess");
        plot.tapMoves(back);
        back.show(false);
    }

    private double factors(double x) {
        double found = layout.back().at(x);
        double whole = Math.floor(found + 0.5);
        return Math.abs(found - whole) < NEAR ? whole : Steps.round(found, 0.01);
    }

    private double[] place(double found) {
        return new double[] {layout.back().place(found), layout.height() - layout.trackY()};
    }

    void show(Values newState, TwoLayerModel newModel) {
        state = newState;
        model = newModel;
        int image = state.get(IMAGE);
        pass = model.forward(image);
        blame = model.blame(pass, image, state.get(PIXEL), state.get(UNIT));
        plot.readout(reading());
        plot.draw();
    }

    private String reading() {
        int found = (int) Math.floor(state.get(BACK));
        return switch (found) {
            case 0 -> say(TwoLayerText.READ_START, state.get(UNIT), state.get(PIXEL));
            case 1 -> say(TwoLayerText.READ_SCORES);
            case 2 -> say(TwoLayerText.READ_ACTIVATION, greatestProducts(), JsNumber.fixed(blame.atActivation(), 3));
            case 3 ->
                say(
                        TwoLayerText.READ_SUM_SLOPE,
                        Numbers.rounded(blame.atActivation()),
                        Numbers.rounded(blame.sigmoidSlope()),
                        Numbers.rounded(blame.atSum()));
            default ->
                say(
                        TwoLayerText.READ_SLOPE,
                        six(blame.slope()),
                        six(model.numericalSlope(state.get(IMAGE), state.get(PIXEL), state.get(UNIT))));
        };
    }

    /** Writes out the two products that count most in the slope of the unit. */
    private String greatestProducts() {
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            order.add(k);
        }
        order.sort((a, b) -> Double.compare(Math.abs(blame.through(b)), Math.abs(blame.through(a))));
        return product(order.get(0)) + " + " + product(order.get(1));
    }

    private String product(int k) {
        return factor(blame.atScore(k)) + "×" + factor(blame.w2()[k]);
    }

    private static String factor(double value) {
        String digits = JsNumber.written(JsNumber.fixed(value, 3));
        return value < 0 ? "(" + digits + ")" : digits;
    }

    private static String six(double value) {
        return JsNumber.written(JsNumber.significant(value, 6));
    }

    @Override
    public void paint(Pen pen) {
        if (blame != null) {
            layout = new GraphLayout(pen.port().width(), pen.port().height(), plot.fontPixels());
            double[] place = place(state.get(BACK));
            back.counting(BACK.min(), BACK.max(), state.get(BACK)).place(place[0], place[1], reading());
            back.show(true);
            new GraphPainter(pen, layout, language, state, pass.x(), blame, model.loss(state.get(IMAGE))).paint();
        }
    }

    @Override
    public String summary() {
        return blame == null
                ? say(TwoLayerText.LOADING)
                : say(
                        TwoLayerText.GRAPH_SUMMARY,
                        state.get(PIXEL),
                        state.get(UNIT),
                        (int) Math.floor(state.get(BACK)),
                        reading());
    }

    @Override
    public List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        if (blame == null) {
            return rows;
        }
        for (int k = 0; k < TwoLayerModel.CLASSES; k++) {
            rows.add(factor(1, slopeOf(TwoLayerText.SCORES) + " " + k, blame.atScore(k)));
            rows.add(factor(2, "W2[" + state.get(UNIT) + ", " + k + "]", blame.w2()[k]));
        }
        rows.add(factor(2, slopeOf(TwoLayerText.UNIT_NODE), blame.atActivation()));
        rows.add(row("z(1 − z)", found(3, Numbers.rounded(blame.sigmoidSlope()))));
        rows.add(factor(3, slopeOf(TwoLayerText.SUM_NODE), blame.atSum()));
        rows.add(row("x", found(4, Numbers.rounded(blame.x()))));
        rows.add(factor(4, slopeOf(TwoLayerText.WEIGHT_NODE), blame.slope()));
        return rows;
    }

    private String slopeOf(Text node) {
        return say(TwoLayerText.SLOPE) + ": " + say(node, state.get(UNIT));
    }

    private String[] factor(int stage, String name, double value) {
        return row(name, found(stage, Numbers.signed(value)));
    }

    /** What has not come back yet is a question mark, as in the drawing. */
    private String found(int stage, String value) {
        return state.get(BACK) < stage ? "?" : value;
    }
}
