package downhill.web.lesson.logistic;

import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.logistic.LogisticState.Subject;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 3: fit a probability to points that are 0 or 1, and find out why it is not judged by squares. */
public final class LogisticLesson extends Lesson {
    private final DataFigure dataFigure;
    private final LogisticCostFigure squaredFigure;
    private final LogisticCostFigure crossFigure;
    private final HTMLElement figures;
    private final Slider weight;
    private final Slider bias;

    public LogisticLesson(Stage stage) {
        super(stage, LogisticState.KEYS);
        dataFigure = new DataFigure(experiment);
        squaredFigure = new LogisticCostFigure(experiment, Cost.SQUARED);
        crossFigure = new LogisticCostFigure(experiment, Cost.CROSS_ENTROPY);
        // It shows where descent has come to, and sets where descent begins.
        weight = controls.slider(
                LogisticText.W,
                NumberScale.linear(LogisticState.W.min(), LogisticState.W.max(), 0.05),
                LogisticState::withWeight);
        bias = controls.slider(
                LogisticText.B,
                NumberScale.linear(LogisticState.B.min(), LogisticState.B.max(), 0.05),
                LogisticState::withBias);
        Descent descent = new Descent(language, experiment);
        figures = Dom.element("div", "figures", dataFigure.element, squaredFigure.element, crossFigure.element);
        stage.add(figures, experiment.faults());
        Values between = LogisticState.KEYS.defaults().with(LogisticState.B, 0.0);
        script().control("figure", controls.choice(LogisticText.FIGURE, LogisticState.FIGURE))
                .control("weight", weight.element)
                .control("bias", bias.element)
                .control("run", descent.element)
                .presets(
                        new Preset(LogisticText.BETWEEN, between),
                        new Preset(
                                LogisticText.WRONG,
                                between.with(LogisticState.W, LogisticState.W.min())
                                        .with(LogisticState.DOWN, Cost.SQUARED)),
                        new Preset(LogisticText.VALLEYS, LogisticState.twoValleys()))
                .guess(LogisticState.STEP_WHEN_WRONG)
                .moving(descent::stop)
                .start();
    }

    @Override
    protected void show(Values state) {
        Subject subject = state.get(LogisticState.FIGURE);
        double[] path = LogisticState.path(state);
        double now = path[path.length - 1];
        figures.setClassName(subject == Subject.COSTS ? "figures trio" : "figures");
        squaredFigure.element.setHidden(subject == Subject.DATA);
        crossFigure.element.setHidden(subject != Subject.COSTS);
        dataFigure.show(state, now);
        squaredFigure.show(state, path);
        crossFigure.show(state, path);
        weight.show(JsNumber.parse(JsNumber.significant(now, 4)));
        bias.show(state.get(LogisticState.B));
    }

    /** Returns a slope with three digits, or where it is below a thousandth with a single one. */
    static String slope(double value) {
        return JsNumber.written(JsNumber.significant(value, Math.abs(value) < 1e-3 ? 1 : 3));
    }
}
