package downhill.web.lesson.logistic;

import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.RunButton;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.logistic.LogisticState.Subject;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 3: fit a probability to points that are 0 or 1, and find out why it is not judged by squares. */
public final class LogisticLesson extends Lesson {
    private static final double STEPS_PER_SECOND = 25;
    private static final double FLAT = 1e-5;

    private final DataFigure dataFigure;
    private final LogisticCostFigure costFigure;
    private final Slider weight;
    private final Slider bias;

    public LogisticLesson(Stage stage) {
        super(stage, LogisticState.KEYS);
        dataFigure = new DataFigure(experiment);
        costFigure = new LogisticCostFigure(experiment);
        // It shows where descent has come to, and sets where descent begins.
        weight = controls.slider(
                LogisticText.W,
                NumberScale.linear(LogisticState.W.min(), LogisticState.W.max(), 0.05),
                LogisticState::withWeight);
        bias = controls.slider(
                LogisticText.B,
                NumberScale.linear(LogisticState.B.min(), LogisticState.B.max(), 0.05),
                LogisticState::withBias);
        RunButton run = new RunButton(
                        language, LogisticText.DESCEND, LogisticText.PAUSE, STEPS_PER_SECOND, this::descend)
                .beginning(() -> change(LogisticState.arrived(state())));
        HTMLElement figures = Dom.element("div", "figures", dataFigure.element, costFigure.element);
        stage.add(figures, experiment.faults());
        script().control("figure", controls.choice(LogisticText.FIGURE, LogisticState.FIGURE))
                .control("weight", weight.element)
                .control("bias", bias.element)
                .run(run)
                .guess(LogisticState.STEP_WHEN_WRONG)
                .start();
    }

    @Override
    protected void show(Values state) {
        double[] path = LogisticState.path(state);
        double now = path[path.length - 1];
        costFigure.element.setHidden(state.get(LogisticState.FIGURE) == Subject.DATA);
        dataFigure.show(state, now);
        costFigure.show(state, path);
        weight.show(JsNumber.parse(JsNumber.significant(now, 4)));
        bias.show(state.get(LogisticState.B));
    }

    private boolean descend() {
        double before = LogisticState.weight(state());
        change(state().with(LogisticState.STEPS, LogisticState.STEPS.nearest(state().get(LogisticState.STEPS) + 1)));
        return state().get(LogisticState.STEPS) < LogisticState.STEPS.max()
                && Math.abs(LogisticState.weight(state()) - before) > FLAT;
    }
}
