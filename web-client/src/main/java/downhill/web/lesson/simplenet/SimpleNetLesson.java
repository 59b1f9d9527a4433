package downhill.web.lesson.simplenet;

import static downhill.web.lesson.simplenet.SimpleNetState.DELTA;
import static downhill.web.lesson.simplenet.SimpleNetState.RATE;
import static downhill.web.lesson.simplenet.SimpleNetState.STEPS;
import static downhill.web.lesson.simplenet.SimpleNetState.WATCHED;

import downhill.web.control.Choice;
import downhill.web.control.NumberScale;
import downhill.web.control.Toggle;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/** Lesson 11: measure the slopes of six weights, take a step, and see each move against its own. */
public final class SimpleNetLesson extends Lesson {
    private final MatrixFigure matrix;
    private final LossCurveFigure curve;
    private final List<Text> names = new ArrayList<>();
    private final Choice<Text> watched;
    private final Toggle delta;

    public SimpleNetLesson(Stage stage) {
        super(stage, SimpleNetState.KEYS);
        matrix = new MatrixFigure(experiment);
        curve = new LossCurveFigure(experiment);
        for (int i = 0; i < SimpleNetState.WEIGHTS; i++) {
            names.add(SimpleNetText.cell(i));
        }
        watched = new Choice<>(
                language, SimpleNetText.WATCH, names, name -> change(state().with(WATCHED, names.indexOf(name))));
        delta = new Toggle(language, SimpleNetText.DELTA, added -> change(state().with(DELTA, added ? 1 : 0)));
        stage.add(matrix.element, curve.element, experiment.faults());
        Values book = SimpleNetState.KEYS.defaults();
        script().control("figure", controls.choice(SimpleNetText.SUBJECT, SimpleNetState.SUBJECT))
                .control("watch", watched.element)
                .button(
                        "step",
                        SimpleNetText.STEP,
                        () -> change(state().with(STEPS, STEPS.nearest(state().get(STEPS) + 1))))
                .control("rate", controls.slider(SimpleNetText.RATE, RATE, NumberScale.log(RATE.min(), RATE.max(), 10)))
                .control("delta", delta.element)
                .guess(SimpleNetState.OTHERS)
                .derived("weight", () -> weights()[state().get(WATCHED)])
                .derived("loss", () -> SimpleNetState.loss(state(), weights()))
                .numbers(SimpleNetGolden.ALL, SimpleNetGolden.computed(SimpleNetState.weights(book)))
                .start();
    }

    private double[] weights() {
        return SimpleNetState.weights(state());
    }

    @Override
    protected void show(Values state) {
        double[] weights = SimpleNetState.weights(state);
        double[] slopes = SimpleNetState.slopes(state, weights);
        boolean isMatrix = state.get(SimpleNetState.SUBJECT) == SimpleNetState.Subject.MATRIX;
        matrix.element.setHidden(!isMatrix);
        curve.element.setHidden(isMatrix);
        matrix.show(state, weights, slopes);
        curve.show(state, weights, slopes);
        watched.show(names.get(state.get(WATCHED)));
        delta.show(state.get(DELTA) == 1);
    }
}
