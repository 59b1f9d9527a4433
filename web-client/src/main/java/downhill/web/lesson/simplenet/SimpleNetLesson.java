package downhill.web.lesson.simplenet;

import static downhill.web.lesson.simplenet.SimpleNetState.DELTA;
import static downhill.web.lesson.simplenet.SimpleNetState.KEYS;
import static downhill.web.lesson.simplenet.SimpleNetState.MOVES;
import static downhill.web.lesson.simplenet.SimpleNetState.RATE;
import static downhill.web.lesson.simplenet.SimpleNetState.START;
import static downhill.web.lesson.simplenet.SimpleNetState.STEPS;
import static downhill.web.lesson.simplenet.SimpleNetState.SUBJECT;
import static downhill.web.lesson.simplenet.SimpleNetState.WATCHED;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.control.NumberScale;
import downhill.web.control.Playback;
import downhill.web.control.Toggle;
import downhill.web.dom.Dom;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 11: measure the slopes of six weights, take a step, and see each move against its own. */
public final class SimpleNetLesson {
    private static final double STEPS_PER_SECOND = 8;
    private static final int RUN_STEPS = 20;

    private final LanguageChoice language;
    private final Experiment experiment;
    private final MatrixFigure matrix;
    private final CurveFigure curve;
    private final List<Text> names = new ArrayList<>();
    private final Choice<Text> watched;
    private final Toggle delta;
    private final Playback descent;
    private final HTMLElement run;
    private final HTMLElement back;
    private int runTo;

    private SimpleNetLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment(stage, KEYS);
        matrix = new MatrixFigure(language, experiment);
        curve = new CurveFigure(language, experiment);
        for (int i = 0; i < SimpleNetState.WEIGHTS; i++) {
            names.add(SimpleNetText.about(SimpleNetText.CELL, i));
        }
        watched = new Choice<>(
                language,
                SimpleNetText.WATCH,
                names,
                name -> experiment.change(experiment.state().with(WATCHED, names.indexOf(name))));
        delta = new Toggle(
                language,
                SimpleNetText.DELTA,
                added -> experiment.change(experiment.state().with(DELTA, added ? 1 : 0)));
        descent = new Playback(STEPS_PER_SECOND, this::descend, this::showButtons);
        ButtonRow stepping = new ButtonRow(language);
        stepping.primary(SimpleNetText.STEP, () -> takeSteps(experiment.state().get(STEPS) + 1));
        ButtonRow running = new ButtonRow(language);
        run = running.plain(SimpleNetText.RUN, this::runOrPause);
        back = running.quiet(SimpleNetText.BACK, () -> takeSteps(0));
        Controls controls = new Controls(language, experiment);
        stage.add(matrix.element(), curve.element(), experiment.faults());
        language.follow(this::showButtons);
        experiment.start(this::show);
        new Script(stage, experiment, KEYS)
                .control("figure", controls.choice(SimpleNetText.SUBJECT, SUBJECT))
                .control("watch", watched.element())
                .control("step", stepping.element())
                .control("run", running.element())
                .control("rate", controls.slider(SimpleNetText.RATE, RATE, NumberScale.log(RATE.min(), RATE.max(), 10)))
                .control("delta", delta.element())
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .guess(new PredictChoice<>(stage, MOVES))
                .derived("weight", () -> weights()[experiment.state().get(WATCHED)])
                .derived("loss", () -> SimpleNetState.loss(experiment.state(), weights()))
                .moving(descent::stop)
                .numbers(new GoldenList(language, SimpleNetGolden.ALL)
                        .showAll(SimpleNetGolden.computed(SimpleNetState.weights(KEYS.defaults())))
                        .element())
                .start();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new SimpleNetLesson(stage);
    }

    private static List<Preset> presets() {
        Values book = KEYS.defaults();
        return List.of(
                new Preset(SimpleNetText.BOOK, book),
                new Preset(SimpleNetText.MANY, book.with(STEPS, 100)),
                new Preset(SimpleNetText.LARGE, book.with(RATE, 10.0).with(STEPS, 3)),
                new Preset(
                        SimpleNetText.SURE,
                        book.with(START, List.of(10.0, 0.0, -10.0, 10.0, 0.0, -10.0))
                                .with(WATCHED, 2)));
    }

    private double[] weights() {
        return SimpleNetState.weights(experiment.state());
    }

    private void show(Values state) {
        double[] weights = SimpleNetState.weights(state);
        double[] slopes = SimpleNetState.slopes(state, weights);
        boolean isMatrix = state.get(SUBJECT) == Subject.MATRIX;
        matrix.element().setHidden(!isMatrix);
        curve.element().setHidden(isMatrix);
        matrix.show(state, weights, slopes);
        curve.show(state, weights, slopes);
        watched.show(names.get(state.get(WATCHED)));
        delta.show(state.get(DELTA) == 1);
        Availability.set(back, state.get(STEPS) > 0);
    }

    private void showButtons() {
        Dom.setText(run, language.say(descent.isPlaying() ? SimpleNetText.PAUSE : SimpleNetText.RUN));
    }

    private void runOrPause() {
        if (descent.isPlaying()) {
            descent.stop();
        } else {
            runTo = STEPS.nearest(experiment.state().get(STEPS) + RUN_STEPS);
            descent.play();
        }
    }

    /** Takes a step and tells whether another is to follow. */
    private boolean descend() {
        takeSteps(experiment.state().get(STEPS) + 1);
        return experiment.state().get(STEPS) < runTo;
    }

    private void takeSteps(int count) {
        experiment.change(experiment.state().with(STEPS, STEPS.nearest(count)));
    }
}
