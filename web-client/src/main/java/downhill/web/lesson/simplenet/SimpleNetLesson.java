package downhill.web.lesson.simplenet;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.control.NumberScale;
import downhill.web.control.Playback;
import downhill.web.control.Slider;
import downhill.web.control.Toggle;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
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
    private final Experiment<SimpleNetState> experiment;
    private final WeightTable table;
    private final CurveFigure curve;
    private final LossFigure losses;
    private final Choice<Text> watched;
    private final List<Text> names = new ArrayList<>();
    private final Slider rate;
    private final Toggle delta;
    private final Playback descent;
    private final HTMLElement run;
    private final HTMLElement back;
    private final PredictChoice<SimpleNetText> guess;
    private final GoldenValue[] golden = new GoldenValue[SimpleNetGolden.values().length];
    private int runTo;

    private SimpleNetLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, SimpleNetState.FORM);
        table = new WeightTable(language, experiment);
        curve = new CurveFigure(language, experiment);
        losses = new LossFigure(language);
        for (int i = 0; i < SimpleNetState.WEIGHTS; i++) {
            names.add(SimpleNetText.CELL.of(i));
        }
        watched = new Choice<>(
                language,
                SimpleNetText.WATCH,
                names,
                name -> experiment.change(experiment.state().withWatched(names.indexOf(name))));
        rate = new Slider(
                language,
                SimpleNetText.RATE,
                NumberScale.log(SimpleNetState.MIN_RATE, SimpleNetState.MAX_RATE, 10),
                (value, settled) -> experiment.change(experiment.state().withLearningRate(value), settled));
        descent = new Playback(STEPS_PER_SECOND, this::descend, this::showButtons);
        ButtonRow buttons = new ButtonRow(language);
        buttons.primary(SimpleNetText.STEP, () -> takeSteps(experiment.state().steps() + 1));
        run = buttons.plain(SimpleNetText.RUN, this::runOrPause);
        back = buttons.quiet(SimpleNetText.BACK, () -> takeSteps(0));
        delta = new Toggle(
                language,
                SimpleNetText.DELTA,
                added -> experiment.change(experiment.state().withDelta(added)));
        guess = new PredictChoice<>(
                stage,
                "moves",
                SimpleNetText.QUESTION,
                SimpleNetText.GUESS_LABEL,
                List.of(
                        SimpleNetText.ALL_GROW,
                        SimpleNetText.ALL_SHRINK,
                        SimpleNetText.THIRD_GROWS,
                        SimpleNetText.THIRD_SHRINKS),
                () -> takeSteps(Math.max(1, experiment.state().steps())));
        GoldenList numbers = new GoldenList(language);
        for (SimpleNetGolden one : SimpleNetGolden.values()) {
            golden[one.ordinal()] = numbers.add(one.label(), one);
        }
        stage.add(table.element());
        stage.controls(buttons.element(), rate.element(), delta.element());
        stage.figures(curve.element(), losses.element());
        stage.controls(watched.element());
        stage.add(experiment.toolbar(presets()), guess.element(), numbers.element());
        language.follow(this::showButtons);
        experiment.start(this::show);
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new SimpleNetLesson(stage);
    }

    private static List<Preset<SimpleNetState>> presets() {
        SimpleNetState book = SimpleNetState.DEFAULTS;
        SimpleNetState sure = book.withStart(List.of(10.0, 0.0, -10.0, 10.0, 0.0, -10.0));
        return List.of(
                new Preset<>(SimpleNetText.BOOK, book),
                new Preset<>(SimpleNetText.ONE, book.withSteps(1)),
                new Preset<>(SimpleNetText.MANY, book.withSteps(100)),
                new Preset<>(SimpleNetText.LARGE, book.withLearningRate(10).withSteps(3)),
                new Preset<>(SimpleNetText.SURE, sure.withWatched(2)));
    }

    private void show(SimpleNetState state) {
        double[][] path = state.path();
        double[] weights = path[path.length - 1];
        double[] slopes = state.slopes(weights);
        table.show(state, path, slopes);
        curve.show(state, weights, slopes);
        losses.show(state, path);
        watched.show(names.get(state.watched()));
        rate.show(state.learningRate());
        delta.show(state.delta());
        Availability.set(back, state.steps() > 0);
        double[] values = SimpleNetGolden.values(state);
        for (int i = 0; i < values.length; i++) {
            golden[i].show(values[i]);
        }
        if (state.steps() > 0 && onlyThirdGrew(path)) {
            guess.reveal(SimpleNetText.THIRD_GROWS, () -> language.say(SimpleNetText.BECAUSE));
        } else {
            guess.conceal();
        }
    }

    /** Tells whether the first step went as it does unless all slopes vanish. */
    private static boolean onlyThirdGrew(double[][] path) {
        for (int i = 0; i < SimpleNetState.WEIGHTS; i++) {
            double move = path[1][i] - path[0][i];
            boolean third = i % SimpleNetState.CLASSES == SimpleNetState.TRUE_CLASS;
            if (third ? !(move > 0) : !(move < 0)) {
                return false;
            }
        }
        return true;
    }

    private void showButtons() {
        Dom.setText(run, language.say(descent.isPlaying() ? SimpleNetText.PAUSE : SimpleNetText.RUN));
    }

    private void runOrPause() {
        if (descent.isPlaying()) {
            descent.stop();
        } else {
            runTo = experiment.state().steps() + RUN_STEPS;
            descent.play();
        }
    }

    /** Takes a step and tells whether another is to follow. */
    private boolean descend() {
        takeSteps(experiment.state().steps() + 1);
        int steps = experiment.state().steps();
        return steps < runTo && steps < SimpleNetState.MAX_STEPS;
    }

    private void takeSteps(int count) {
        experiment.change(experiment.state().withSteps(count));
    }
}
