package downhill.web.lesson.simplenet;

import static downhill.web.lesson.simplenet.SimpleNetState.WATCHED;

import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.control.Steps;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import java.util.List;

/** The loss over one weight, the others standing still, with the tangent where that weight is. */
final class LossCurveFigure extends LessonFigure {
    private static final double REACH = 2;
    private static final int TABLE_ROWS = 9;

    private final Handle handle;
    private Values state = SimpleNetState.KEYS.defaults();
    private double[] weights;
    private double slope;
    private double loss;
    private Axis axis = Axis.linear(-REACH, REACH);

    LossCurveFigure(Experiment experiment) {
        super(experiment, SimpleNetText.CURVE_FIGURE);
        handle = handleX(
                        SimpleNetState.START,
                        SimpleNetText.WATCH,
                        0.01,
                        (now, x) -> SimpleNetState.withWeight(now, now.get(WATCHED), Steps.round(x, 0.01)))
                .colored("--walker");
    }

    void show(Values newState, double[] newWeights, double[] slopes) {
        state = newState;
        weights = newWeights;
        double w = weights[state.get(WATCHED)];
        slope = slopes[state.get(WATCHED)];
        loss = SimpleNetState.loss(state, weights);
        // The axis moves on in whole units, so that the curve stands still while the weight is dragged.
        double middle = w >= -REACH && w <= REACH + 0.5 ? 0.5 : Math.floor(w + 0.5);
        axis = Axis.linear(middle - REACH - 0.5, middle + REACH + 0.5);
        double top = Math.max(lossAt(axis.min()), lossAt(axis.max()));
        plot.axes(axis, Axis.linear(0, Math.max(top, loss) * 1.1));
        handle.place(w, loss, summary());
        plot.readout(summary());
        plot.draw();
    }

    private double lossAt(double weight) {
        double[] moved = weights.clone();
        moved[state.get(WATCHED)] = weight;
        return SimpleNetState.loss(state, moved);
    }

    @Override
    public void paint(Pen pen) {
        double w = weights[state.get(WATCHED)];
        pen.curve(this::lossAt, Stroke.MAIN);
        pen.tangent(w, loss, slope, Stroke.SECOND.withWidth(1.5));
        pen.dot(w, loss, 3, "--ink", true);
    }

    @Override
    public String summary() {
        return say(
                SimpleNetText.CURVE_READOUT,
                Numbers.rounded(weights[state.get(WATCHED)]),
                Numbers.rounded(loss),
                Numbers.rounded(slope));
    }

    @Override
    public List<String[]> rows() {
        return rows(TABLE_ROWS, i -> {
            double w = axis.value((double) i / (TABLE_ROWS - 1));
            return row(Numbers.rounded(w), Numbers.rounded(lossAt(w)));
        });
    }
}
