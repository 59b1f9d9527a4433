package downhill.web.lesson.whyloss;

import downhill.core.function.Sigmoid;
import downhill.core.function.Step;
import downhill.web.chart.Axis;
import downhill.web.chart.Handle;
import downhill.web.chart.Pen;
import downhill.web.chart.Stroke;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.LessonFigure;
import downhill.web.lesson.Numbers;
import java.util.List;

/** Step function and sigmoid with their slopes at one place. */
final class ActivationFigure extends LessonFigure {
    private final Handle handle;
    private double x;

    ActivationFigure(Experiment experiment) {
        super(experiment, WhyLossText.ACTIVATION_FIGURE);
        plot.axes(Axis.linear(-WhyLossState.MAX_X, WhyLossState.MAX_X), Axis.linear(-0.2, 1.2));
        handle = handleX(WhyLossState.X, WhyLossText.PLACE, 0.1, (now, place) -> now.with(WhyLossState.X, place));
    }

    void show(double newX) {
        x = newX;
        handle.place(x, Sigmoid.value(x), summary());
        plot.readout(say(
                WhyLossText.ACTIVATION_READING,
                Numbers.rounded(x),
                JsNumber.written(JsNumber.significant(Sigmoid.derivative(x), 3)),
                stepSlope()));
        plot.draw();
    }

    @Override
    public void paint(Pen pen) {
        pen.line(
                new double[] {-WhyLossState.MAX_X, 0, 0, WhyLossState.MAX_X},
                new double[] {0, 0, 1, 1},
                Stroke.SECOND.withWidth(1.5));
        pen.curve(Sigmoid::value, Stroke.MAIN);
        pen.tangent(x, Sigmoid.value(x), Sigmoid.derivative(x), Stroke.GUIDE.withWidth(1.5));
        pen.dot(x, Step.value(x), 4, "--ink", true);
        pen.label(say(WhyLossText.STEP), WhyLossState.MAX_X * 0.9, 1, "--ink");
        pen.label(say(WhyLossText.SIGMOID), 1.8, Sigmoid.value(1.8), "--accent", true);
    }

    @Override
    public String summary() {
        return say(
                WhyLossText.ACTIVATION_SUMMARY,
                Numbers.rounded(x),
                JsNumber.written(JsNumber.significant(Sigmoid.value(x), 4)),
                JsNumber.written(JsNumber.significant(Sigmoid.derivative(x), 3)),
                JsNumber.toText(Step.value(x)),
                stepSlope());
    }

    /** At the jump there is none, although the code has to return a number. */
    private String stepSlope() {
        return x == 0 ? say(WhyLossText.NO_SLOPE) : JsNumber.toText(Step.derivative(x));
    }

    @Override
    public List<String[]> rows() {
        return rows(13, i -> {
            int at = i - 6;
            return row(
                    Integer.toString(at),
                    JsNumber.written(JsNumber.significant(Sigmoid.value(at), 4)),
                    JsNumber.written(JsNumber.significant(Sigmoid.derivative(at), 3)),
                    JsNumber.toText(Step.value(at)),
                    JsNumber.toText(Step.derivative(at)));
        });
    }
}
