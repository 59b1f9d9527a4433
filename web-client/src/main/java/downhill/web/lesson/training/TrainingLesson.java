package downhill.web.lesson.training;

import static downhill.web.lesson.training.TrainingState.IMAGES;
import static downhill.web.lesson.training.TrainingState.KEYS;
import static downhill.web.lesson.training.TrainingState.LOSS_AT_100;
import static downhill.web.lesson.training.TrainingState.SCENE;
import static downhill.web.lesson.training.TrainingState.SIGHT;
import static downhill.web.lesson.training.TrainingState.STEP;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.Playback;
import downhill.web.dom.Dom;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 13: go round the four steps once, then watch the loss come down while they are repeated, and why so late. */
public final class TrainingLesson {
    private static final Text[] NEXT_STAGES = {
        TrainingText.DRAW, TrainingText.FIND_GRADIENT, TrainingText.DO_UPDATE, TrainingText.GO_ON
    };
    private static final double FRAMES_PER_SECOND = 30;
    private static final int FRAMES_OF_A_RUN = 120;

    private final LanguageChoice language;
    private final Experiment experiment;
    private final TrainingFigures figures;
    private final GoldenList numbers;
    private final Playback playback;
    private final HTMLElement next;
    private final HTMLElement run;
    private final PredictNumber guess;
    private final TrainingRun[] runs = new TrainingRun[Images.values().length];

    private TrainingLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment(stage, KEYS);
        for (Images one : Images.values()) {
            runs[one.ordinal()] = new TrainingRun(language, experiment::refresh);
        }
        figures = new TrainingFigures(stage, experiment, runs);
        numbers = new GoldenList(language, TrainingGolden.ALL);
        playback = new Playback(FRAMES_PER_SECOND, this::frame, experiment::refresh);
        ButtonRow stepping = new ButtonRow(language);
        next = stepping.primary(TrainingText.DRAW, this::nextStage);
        ButtonRow running = new ButtonRow(language);
        run = running.plain(TrainingText.RUN, this::runOrPause);
        guess = new PredictNumber(stage, LOSS_AT_100);
        guess.onMove(experiment::refresh);
        Controls controls = new Controls(language, experiment);
        stage.add(experiment.faults());
        for (TrainingRun one : runs) {
            stage.add(one.note());
        }
        experiment.start(this::show);
        runs[Images.FEW.ordinal()].askForLossesAfterUpdate();
        runs[Images.FEW.ordinal()].start(Images.FEW.config());
        new Script(stage, experiment, KEYS)
                .control("next", stepping.element())
                .control("run", running.element())
                .control("images", controls.choice(TrainingText.IMAGES, IMAGES))
                .control("figure", controls.choice(TrainingText.SCENE, SCENE))
                .control("sight", controls.choice(TrainingText.SIGHT, SIGHT))
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .action("next", this::nextStage)
                .action("run", this::runOrPause)
                .guess(guess)
                .derived(
                        "seen",
                        () -> Math.min(
                                TrainingState.step(state()),
                                runOf(state()).losses().count()))
                .derived("inside", () -> Math.min(TrainingState.step(state()), figures.reached()))
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
        new TrainingLesson(stage);
    }

    private static List<Preset> presets() {
        Values few = KEYS.defaults();
        Values all = few.with(IMAGES, Images.ALL);
        return List.of(
                new Preset(TrainingText.PLATEAU_END, few.with(STEP, 100)),
                new Preset(TrainingText.WHOLE_RUN, few.with(STEP, Images.FEW.steps())),
                new Preset(TrainingText.FIGURE, all.with(STEP, Images.ALL.steps())));
    }

    private Values state() {
        return experiment.state();
    }

    private TrainingRun runOf(Values state) {
        return runs[state.get(IMAGES).ordinal()];
    }

    private void show(Values state) {
        TrainingRun shown = runOf(state);
        for (Images one : Images.values()) {
            TrainingRun each = runs[one.ordinal()];
            boolean awaited = each.losses().count() < TrainingState.lossesSeen(state);
            each.showNote(one == state.get(IMAGES) && each.isStarted() && awaited);
        }
        figures.show(state, guess.standing());
        Availability.set(next, !TrainingState.isDone(state) && shown.isStarted());
        Dom.setText(next, language.say(NEXT_STAGES[TrainingState.stage(state)]));
        Dom.setText(run, language.say(runLabel(shown)));
        TrainingGolden.show(runs[Images.FEW.ordinal()], numbers);
    }

    private Text runLabel(TrainingRun shown) {
        if (playback.isPlaying()) {
            return TrainingText.PAUSE;
        }
        return shown.isStarted() ? TrainingText.RUN : TrainingText.FETCH_AND_RUN;
    }

    private void nextStage() {
        playback.stop();
        experiment.change(TrainingState.withNextStage(state()));
    }

    private void runOrPause() {
        if (playback.isPlaying()) {
            playback.stop();
            return;
        }
        Values state = state();
        boolean again = TrainingState.isDone(state) && runOf(state).isStarted();
        int from = again ? 0 : TrainingState.step(state);
        experiment.change(TrainingState.withStep(state, from).with(SCENE, Scene.LOSS));
        if (!runOf(state).isStarted()) {
            runOf(state).start(state.get(IMAGES).config());
        }
        playback.play();
    }

    private boolean frame() {
        Values state = state();
        int more = state.get(IMAGES).steps() / FRAMES_OF_A_RUN;
        Values later = TrainingState.withStep(state, TrainingState.step(state) + more);
        experiment.change(later, TrainingState.isDone(later));
        return !TrainingState.isDone(later);
    }
}
