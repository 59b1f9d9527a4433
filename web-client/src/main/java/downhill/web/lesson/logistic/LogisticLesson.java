package downhill.web.lesson.logistic;

import static downhill.web.lesson.logistic.LogisticState.B;
import static downhill.web.lesson.logistic.LogisticState.DOWN;
import static downhill.web.lesson.logistic.LogisticState.FIGURE;
import static downhill.web.lesson.logistic.LogisticState.KEYS;
import static downhill.web.lesson.logistic.LogisticState.PARTS;
import static downhill.web.lesson.logistic.LogisticState.SLOPE_WHEN_WRONG;
import static downhill.web.lesson.logistic.LogisticState.W;
import static downhill.web.lesson.logistic.LogisticState.Z;

import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.logistic.LogisticState.Subject;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 3: fit a probability to points that are 0 or 1, and find out why it is not judged by squares. */
public final class LogisticLesson extends Lesson {
    private final DataFigure dataFigure;
    private final CostFigure squaredFigure;
    private final CostFigure crossFigure;
    private final PointFigure pointFigure;
    private final HTMLElement figures;
    private final Slider weight;
    private final Slider bias;
    /** Controls of what is about W and b, and of what is about z. */
    private final List<HTMLElement> ofWeights;

    private final HTMLElement ofZ;

    /** Brings the lesson to life in its section of the page. */
    public LogisticLesson(Stage stage) {
        super(stage, KEYS);
        dataFigure = new DataFigure(experiment);
        squaredFigure = new CostFigure(experiment, Cost.SQUARED);
        crossFigure = new CostFigure(experiment, Cost.CROSS_ENTROPY);
        pointFigure = new PointFigure(experiment);
        // It shows where descent has come to, and sets where descent begins.
        weight = controls.slider(LogisticText.W, NumberScale.linear(W.min(), W.max(), 0.05), LogisticState::withWeight);
        bias = controls.slider(LogisticText.B, NumberScale.linear(B.min(), B.max(), 0.05), LogisticState::withBias);
        Descent descent = new Descent(language, experiment);
        HTMLElement parts = controls.toggle(LogisticText.PARTS, PARTS);
        ofZ = controls.slider(
                LogisticText.Z_AXIS, Z, NumberScale.linear(-LogisticState.MAX_Z, LogisticState.MAX_Z, 0.1));
        ofWeights = List.of(weight.element(), bias.element(), descent.element(), parts);
        figures = Dom.element(
                "div",
                "figures",
                dataFigure.element(),
                squaredFigure.element(),
                crossFigure.element(),
                pointFigure.element());
        stage.add(figures, experiment.faults());
        Values between = KEYS.defaults().with(B, 0.0);
        script().control("figure", controls.choice(LogisticText.FIGURE, FIGURE))
                .control("weight", Dom.element("div", "", weight.element()))
                .control("bias", Dom.element("div", "", bias.element()))
                .control("z", Dom.element("div", "", ofZ))
                .control("run", Dom.element("div", "", descent.element()))
                .control("parts", Dom.element("div", "", parts))
                .presets(
                        new Preset(LogisticText.BETWEEN, between),
                        new Preset(LogisticText.WRONG, between.with(W, W.min()).with(DOWN, Cost.SQUARED)),
                        new Preset(LogisticText.VALLEYS, LogisticState.twoValleys()))
                .guess(SLOPE_WHEN_WRONG)
                .moving(descent::stop)
                .start();
    }

    @Override
    protected void show(Values state) {
        Subject subject = state.get(FIGURE);
        double[] path = LogisticState.path(state);
        double now = path[path.length - 1];
        figures.setClassName(subject == Subject.COSTS ? "figures trio" : "figures");
        dataFigure.element().setHidden(subject == Subject.POINT);
        squaredFigure.element().setHidden(subject == Subject.DATA || subject == Subject.POINT);
        crossFigure.element().setHidden(subject != Subject.COSTS);
        pointFigure.element().setHidden(subject != Subject.POINT);
        ofWeights.forEach(control -> control.setHidden(subject == Subject.POINT));
        ofZ.setHidden(subject != Subject.POINT);
        dataFigure.show(state, now);
        squaredFigure.show(state, path);
        crossFigure.show(state, path);
        pointFigure.show(state);
        weight.show(JsNumber.parse(JsNumber.significant(now, 4)));
        bias.show(state.get(B));
    }

    /** Returns a slope with three digits, or where it is almost 0 with a single one. */
    static String slope(double value) {
        double size = Math.abs(value);
        String rounded = size < 5e-6 ? "0" : JsNumber.significant(value, size < 1e-3 ? 1 : 3);
        return rounded.replace('-', '−');
    }
}
