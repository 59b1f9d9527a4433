package downhill.web.lesson.training;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.control.NumberScale;
import downhill.web.control.Playback;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.run.StepText;
import downhill.web.lesson.run.StepWatch;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 13: go round the four steps slowly, then watch the loss come down while they are repeated. */
public final class TrainingLesson {
    /** Below this loss the way down has begun. */
    private static final double FALLEN = 2.2;

    private static final double STAGES_PER_SECOND = 0.7;
    private static final double FRAMES_PER_SECOND = 30;
    private static final int FRAMES_OF_A_RUN = 150;
    private static final int WINDOW = 1000;

    private final LanguageChoice language;
    private final Experiment<TrainingState> experiment;
    private final RoundPanel panel;
    private final LossFigure first;
    private final LossFigure whole;
    private final Choice<Images> images;
    private final Playback slow;
    private final Playback fast;
    private final HTMLElement next;
    private final HTMLElement round;
    private final HTMLElement run;
    private final PredictNumber guess;
    private final StepWatch watch;
    private final TrainingRun[] runs = new TrainingRun[Images.values().length];
    private final Batches[] batches = new Batches[runs.length];
    private final GoldenValue[] golden = new GoldenValue[TrainingGolden.values().length];

    private TrainingLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, TrainingState.FORM);
        for (Images one : Images.values()) {
            runs[one.ordinal()] = new TrainingRun(language, this::showAgain);
            batches[one.ordinal()] = new Batches(one.config());
        }
        watch = new StepWatch(language, this::showAgain);
        panel = new RoundPanel(language);
        first = new LossFigure(language, TrainingText.FIRST_TITLE, WINDOW, experiment);
        whole = new LossFigure(language, TrainingText.WHOLE_TITLE, Images.ALL.steps(), experiment);
        images = new Choice<>(
                language, TrainingText.IMAGES, List.of(Images.values()), one -> change(TrainingState.of(one)));
        slow = new Playback(STAGES_PER_SECOND, this::slowStep, this::showAgain);
        fast = new Playback(FRAMES_PER_SECOND, this::fastStep, this::showAgain);
        ButtonRow buttons = new ButtonRow(language);
        next = buttons.plain(
                TrainingText.NEXT_STAGE, () -> change(experiment.state().nextStage()));
        round = buttons.plain(TrainingText.ROUND, this::goRound);
        run = buttons.primary(TrainingText.RUN, this::runOrPause);
        guess = new PredictNumber(
                stage,
                "falls-below",
                TrainingText.QUESTION,
                TrainingText.GUESS_LABEL,
                NumberScale.linear(0, WINDOW, 10),
                () -> {
                    change(TrainingState.of(Images.FEW));
                    play();
                });
        GoldenList numbers = new GoldenList(language);
        for (TrainingGolden one : TrainingGolden.values()) {
            golden[one.ordinal()] = numbers.add(
                    new StepText(
                            one.isAfterUpdate() ? TrainingText.GOLDEN_AFTER : TrainingText.GOLDEN_BEFORE, one.update()),
                    one);
        }
        stage.figures(first.element(), whole.element());
        stage.controls(buttons.element(), images.element());
        for (TrainingRun one : runs) {
            stage.add(one.note());
        }
        stage.add(watch.note(), panel.element(), guess.element(), experiment.toolbar(presets()), numbers.element());
        experiment.start(this::show);
        runs[Images.FEW.ordinal()].askForLossesAfterUpdate();
        runs[Images.FEW.ordinal()].start(Images.FEW.config());
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new TrainingLesson(stage);
    }

    private static List<Preset<TrainingState>> presets() {
        TrainingState few = TrainingState.of(Images.FEW);
        return List.of(
                new Preset<>(TrainingText.PLATEAU_END, few.withStep(150)),
                new Preset<>(TrainingText.SLOPE, few.withStep(500)),
                new Preset<>(TrainingText.WHOLE_RUN, few.withStep(WINDOW)),
                new Preset<>(TrainingText.FIGURE, TrainingState.of(Images.ALL).withStep(Images.ALL.steps())));
    }

    private TrainingRun runOf(TrainingState state) {
        return runs[state.images().ordinal()];
    }

    private void showAgain() {
        experiment.refresh();
    }

    private void show(TrainingState state) {
        TrainingRun shown = runOf(state);
        for (Images one : Images.values()) {
            runs[one.ordinal()].note().setHidden(one != state.images());
        }
        double guessed = guess.guess();
        first.show(shown.losses(), state.lossesSeen(), guessed);
        whole.element().setHidden(state.images() != Images.ALL);
        whole.show(shown.losses(), state.lossesSeen(), guessed);
        images.show(state.images());
        showRound(state, shown);
        showButtons(state, shown);
        TrainingRun few = runs[Images.FEW.ordinal()];
        for (TrainingGolden one : TrainingGolden.values()) {
            if (!one.isAfterUpdate() && few.losses().count() > one.update()) {
                golden[one.ordinal()].show(few.losses().loss(one.update()));
            } else if (one.isAfterUpdate() && few.lossesAfterUpdate().size() > one.update()) {
                golden[one.ordinal()].show(few.lossesAfterUpdate().get(one.update()));
            }
        }
        showTruth(state, few);
    }

    private void showRound(TrainingState state, TrainingRun shown) {
        boolean between = state.stage() == 0;
        int step = between ? Math.max(0, state.step() - 1) : state.step();
        int done = between ? state.step() == 0 ? 0 : TrainingState.STAGES : state.stage();
        if (!between && shown.isStarted()) {
            watch.ask(state.images().config(), step);
        }
        boolean playing = fast.isPlaying();
        int[] batch = done == 0 || playing ? null : batches[state.images().ordinal()].of(step);
        double loss = shown.losses().count() > step ? shown.losses().loss(step) : Double.NaN;
        Slopes slopes = Slopes.of(
                watch.seen(state.images().config(), step), state.images().config());
        panel.show(state.images(), step, done, batch, slopes, loss);
    }

    private void showButtons(TrainingState state, TrainingRun shown) {
        Availability.set(next, !state.isDone() && shown.isStarted());
        Availability.set(round, !state.isDone() && shown.isStarted());
        Dom.setText(round, language.say(slow.isPlaying() ? TrainingText.PAUSE : TrainingText.ROUND));
        TrainingText words = fast.isPlaying()
                ? TrainingText.PAUSE
                : shown.isStarted() ? TrainingText.RUN : TrainingText.FETCH_AND_RUN;
        Dom.setText(run, language.say(words));
    }

    private void showTruth(TrainingState state, TrainingRun few) {
        int seen = state.images() == Images.FEW
                ? Math.min(state.lossesSeen(), few.losses().count())
                : 0;
        for (int i = 0; i < seen; i++) {
            if (few.losses().loss(i) < FALLEN) {
                guess.reveal(i, () -> language.say(TrainingText.BECAUSE));
                return;
            }
        }
        guess.conceal();
    }

    /** Returns after how many steps a loss is below 2.2 for the first time; -1 if none is. */
    static int fallsAt(double[] losses) {
        for (int i = 0; i < losses.length; i++) {
            if (losses[i] < FALLEN) {
                return i;
            }
        }
        return -1;
    }

    private void change(TrainingState state) {
        slow.stop();
        fast.stop();
        experiment.change(state);
    }

    private void goRound() {
        fast.stop();
        if (slow.isPlaying()) {
            slow.stop();
        } else {
            slow.play();
        }
    }

    /** Does the next of the four, and tells whether the round goes on. */
    private boolean slowStep() {
        experiment.change(experiment.state().nextStage());
        return experiment.state().stage() != 0;
    }

    private void runOrPause() {
        if (fast.isPlaying()) {
            fast.stop();
            return;
        }
        if (experiment.state().isDone() && runOf(experiment.state()).isStarted()) {
            experiment.change(experiment.state().withStep(0));
        }
        play();
    }

    private void play() {
        slow.stop();
        TrainingState state = experiment.state();
        if (!runOf(state).isStarted()) {
            runOf(state).start(state.images().config());
        }
        fast.play();
    }

    private boolean fastStep() {
        TrainingState state = experiment.state();
        TrainingState later = state.withStep(state.step() + state.images().steps() / FRAMES_OF_A_RUN);
        experiment.change(later, later.isDone());
        return !later.isDone();
    }
}
