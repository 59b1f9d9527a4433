package downhill.web.lesson.learning;

import static downhill.web.lesson.learning.LearningState.CHECKED;
import static downhill.web.lesson.learning.LearningState.FIVE_THOUSAND;
import static downhill.web.lesson.learning.LearningState.KEYS;
import static downhill.web.lesson.learning.LearningState.KIND;
import static downhill.web.lesson.learning.LearningState.NETWORKS;
import static downhill.web.lesson.learning.LearningState.SCENE;
import static downhill.web.lesson.learning.LearningState.STEP;
import static downhill.web.lesson.learning.LearningState.WIDEST_GAP;

import downhill.core.training.Evaluation;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.control.Playback;
import downhill.web.control.Slider;
import downhill.web.dom.Dom;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 1: what more examples change, and who makes the decisions where there are no examples. */
public final class LearningLesson {
    private static final double FRAMES_PER_SECOND = 15;
    private static final int AT_ONCE = 20;
    private final LanguageChoice language;
    private final Experiment experiment;
    private final RoutesPanel routes;
    private final GapFigure figure;
    private final Slider step;
    private final Playback playback;
    private final HTMLElement run;
    private final HTMLElement check;
    /** What is about the networks, not the routes. */
    private final List<HTMLElement> ofNetworks;

    private final PredictNumber guess;
    private final TrainingRun[] runs = new TrainingRun[Images.values().length];
    private final GoldenList numbers;

    private LearningLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment(stage, KEYS);
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new TrainingRun(language, this::hear);
        }
        routes = new RoutesPanel(language, experiment);
        figure = new GapFigure(language);
        step = new Slider(
                language,
                LearningText.STEP,
                NumberScale.linear(0, Images.STEPS, 1),
                (value, settled) -> experiment.change(experiment.state().with(STEP, (int) value), settled));
        playback = new Playback(FRAMES_PER_SECOND, this::frame, experiment::refresh);
        ButtonRow checking = new ButtonRow(language);
        checking.primary(LearningText.CHECK, this::check);
        check = checking.element();
        ButtonRow running = new ButtonRow(language);
        run = running.plain(LearningText.RUN, this::runOrPause);
        guess = new PredictNumber(stage, FIVE_THOUSAND);
        guess.onMove(experiment::refresh);
        numbers = new GoldenList(language, LearningGolden.ALL);
        Controls controls = new Controls(language, experiment);
        HTMLElement kind = controls.choice(LearningText.KIND, KIND);
        ofNetworks = List.of(figure.element(), running.element(), step.element(), kind);
        stage.add(figure.element(), routes.element(), experiment.faults());
        for (TrainingRun one : runs) {
            stage.add(one.note());
        }
        experiment.start(this::show);
        runOf(Images.FIFTY).start(Images.FIFTY.config());
        new Script(stage, experiment, KEYS)
                .control("check", Dom.element("div", "", check))
                .control("run", Dom.element("div", "", running.element()))
                .control("step", Dom.element("div", "", step.element()))
                .control("kind", Dom.element("div", "", kind))
                .control("figure", controls.choice(LearningText.SCENE, SCENE))
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .action("check", this::check)
                .action("run", this::runOrPause)
                .guess(guess)
                .guess(new PredictChoice<>(stage, WIDEST_GAP))
                .derived("known", this::known)
                .moving(playback::stop)
                .numbers(numbers.element())
                .start();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new LearningLesson(stage);
    }

    private static List<Preset> presets() {
        Values start = KEYS.defaults();
        return List.of(
                new Preset(LearningText.START, start),
                new Preset(LearningText.HALF, start.with(STEP, Images.STEPS / 2)),
                new Preset(LearningText.END, start.with(STEP, Images.STEPS)));
    }

    private TrainingRun runOf(Images images) {
        return runs[images.ordinal()];
    }

    /**
     * Shows what is new. The network that the reader sees first learns alone: it takes as long as both others, since each of
     * its steps is an epoch and ends with an evaluation.
     */
    private void hear() {
        experiment.refresh();
        for (Images images : Images.values()) {
            if (runOf(Images.FIFTY).isDone() && !runOf(images).isStarted()) {
                runOf(images).start(images.config());
            }
        }
    }

    /** Returns what a network in sight knows by now; null where that is not computed yet. */
    private Evaluation evaluation(Values state, Images images) {
        TrainingRun one = runOf(images);
        // A network that has not come so far yet is left out rather than shown as it was earlier.
        boolean known = one.isDone() || one.losses().count() >= state.get(STEP);
        return known && LearningState.shows(state, images) ? one.lastEvaluationUpTo(state.get(STEP)) : null;
    }

    private int known() {
        int known = 0;
        for (Images images : Images.values()) {
            known += evaluation(experiment.state(), images) == null ? 0 : 1;
        }
        return known;
    }

    private void show(Values state) {
        boolean isRoutes = state.get(SCENE) == Scene.ROUTES;
        routes.element().setHidden(!isRoutes);
        check.setHidden(!isRoutes);
        ofNetworks.forEach(part -> part.setHidden(isRoutes));
        routes.show(state);
        step.show(state.get(STEP));
        Evaluation[] evaluations = new Evaluation[runs.length];
        boolean said = isRoutes;
        // The guess does not wait for the one network in sight.
        boolean isGuess = state.get(STEP) == 0 || state.get(NETWORKS) < runs.length;
        for (Images images : Images.values()) {
            TrainingRun one = runOf(images);
            evaluations[images.ordinal()] = evaluation(state, images);
            boolean awaited = LearningState.shows(state, images) && evaluations[images.ordinal()] == null;
            // One line is enough.
            one.showNote(!said && awaited && !isGuess && one.isStarted());
            said |= awaited;
        }
        figure.show(evaluations, state, guess.standing());
        Evaluation end = runOf(Images.FIVE_THOUSAND).evaluationAt(Images.STEPS);
        if (end != null) {
            numbers.showAll(end.trainAccuracy(), end.testAccuracy());
        }
        Dom.setText(run, language.say(playback.isPlaying() ? LearningText.PAUSE : LearningText.RUN));
    }

    private void check() {
        experiment.change(experiment.state().with(CHECKED, true));
    }

    private void runOrPause() {
        if (playback.isPlaying()) {
            playback.stop();
            return;
        }
        Values state = experiment.state().with(SCENE, Scene.NETWORKS);
        experiment.change(state.get(STEP) == Images.STEPS ? state.with(STEP, 0) : state);
        playback.play();
    }

    private boolean frame() {
        Values later =
                experiment.state().with(STEP, STEP.nearest(experiment.state().get(STEP) + AT_ONCE));
        boolean end = later.get(STEP) == Images.STEPS;
        experiment.change(later, end);
        return !end;
    }
}
