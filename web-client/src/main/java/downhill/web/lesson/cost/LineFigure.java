package downhill.web.lesson.cost;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.chart.Viewport;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import java.util.List;

/** The line H(x) = Wx over the three points, with the square of each error. */
final class LineFigure extends LessonFigure {
    private static final double HANDLE_X = 3.9;
    /** Room for the whole handle at the greatest slope. */
    private static final double RIGHT = 4.2;

    private static final double TOP = 12.5;
    static final Stroke ERROR = Stroke.SECOND.withColor("--alert").withWidth(1.5);
    private static final Stroke OUTLINE = Stroke.MAIN.withColor("--alert").withWidth(1);
    private static final Text[] POINT_NAMES = {CostText.POINT_1, CostText.POINT_2, CostText.POINT_3};

    private final Handle line;
    private final Handle[] points = new Handle[CostState.COUNT];
    private Values state = CostState.KEYS.defaults();
    private double weight;
    private double cost;

    LineFigure(Experiment experiment) {
        super(experiment, CostText.LINE_FIGURE);
        plot.axes(Axis.linear(CostState.MIN_X, RIGHT), Axis.linear(CostState.MIN_Y, TOP))
                .ticksX(0, 1, 2, 3, 4);
        for (int i = 0; i < points.length; i++) {
            int index = i;
            Move move = (now, x, y) -> CostState.withPoint(now, index, x, y);
            points[i] = handle(CostState.POINTS, POINT_NAMES[i], Handle.Moves.BOTH, 0.1, 0.1, move)
                    .colored("--ink");
        }
        line = handle(
                        CostState.START,
                        CostText.LINE_HANDLE,
                        Handle.Moves.Y,
                        0,
                        0.01 * HANDLE_X,
                        (now, x, y) -> CostState.withStart(now, CostLesson.weight(y / HANDLE_X)))
                .standing(value -> new double[] {HANDLE_X, value * HANDLE_X});
        plot.tapMovesChosen();
    }

    void show(Values newState, double newWeight, double newCost) {
        state = newState;
        weight = newWeight;
        cost = newCost;
        for (int i = 0; i < points.length; i++) {
            double x = CostState.x(state, i);
            double y = CostState.y(state, i);
            points[i].place(x, y, say(CostText.PLACE, JsNumber.toText(x), JsNumber.toText(y)));
        }
        line.show(!CostState.isUpright(weight));
        line.counting(CostState.START.min(), CostState.START.max(), weight)
                .place(HANDLE_X, weight * HANDLE_X, CostLesson.spoken(language, weight, cost));
        plot.readout(say(CostText.READOUT, CostLesson.number(weight)));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        if (CostState.isUpright(weight)) {
            return;
        }
        pen.curve(x -> weight * x, Stroke.MAIN);
        for (int i = 0; i < points.length; i++) {
            paintError(pen, CostState.x(state, i), CostState.y(state, i));
        }
    }

    private void paintError(Pen pen, double x, double y) {
        Viewport port = pen.port();
        double side = Math.abs(port.pixelY(weight * x) - port.pixelY(y));
        double left = port.valueX(port.pixelX(x) - side);
        double at = weight * x;
        pen.rectangle(left, y, x, at, "--alert", 0.2);
        pen.line(new double[] {x, left, left, x}, new double[] {y, y, at, at}, OUTLINE);
        pen.segment(x, y, x, at, ERROR);
    }

    @Override
    public String summary() {
        return say(CostText.LINE_SUMMARY, Numbers.line(Numbers.rounded(weight), "0"), Numbers.rounded(cost));
    }

    @Override
    public List<String[]> rows() {
        return rows(points.length, i -> {
            double x = CostState.x(state, i);
            double y = CostState.y(state, i);
            double predicted = weight * x;
            return row(
                    JsNumber.toText(x), JsNumber.toText(y), Numbers.rounded(predicted), Numbers.rounded(predicted - y));
        });
    }
}
