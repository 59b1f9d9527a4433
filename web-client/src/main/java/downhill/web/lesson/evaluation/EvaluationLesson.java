package downhill.web.lesson.evaluation;

import downhill.core.training.Evaluation;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.control.Playback;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 14: both accuracies, epoch by epoch; with 1,000 images the curves part, with 60,000 they do not. */
public final class EvaluationLesson {
    private static final double FRAMES_PER_SECOND = 15;
    private static final int FRAMES_OF_A_RUN = 60;

    private final LanguageChoice language;
    private final Experiment<EvaluationState> experiment;
    private final AccuracyFigure accuracy;
    private final GapFigure gaps;
    private final Choice<Images> images;
    private final Playback play;
    private final HTMLElement run;
    private final HTMLElement next;
    private final PredictChoice<Shape> guess;
    private final TrainingRun[] runs = new TrainingRun[Images.values().length];
    private final boolean[] followed = new boolean[runs.length];
    private final GoldenValue[] golden = new GoldenValue[EvaluationGolden.values().length];

    private EvaluationLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, EvaluationState.FORM);
        for (Images one : Images.values()) {
            runs[one.ordinal()] = new TrainingRun(language, this::hear);
        }
        accuracy = new AccuracyFigure(language, experiment);
        gaps = new GapFigure(language);
        images = new Choice<>(
                language, EvaluationText.IMAGES, List.of(Images.values()), one -> change(EvaluationState.of(one)));
        play = new Playback(FRAMES_PER_SECOND, this::goOn, this::showAgain);
        ButtonRow buttons = new ButtonRow(language);
        run = buttons.primary(EvaluationText.RUN, this::runOrPause);
        next = buttons.plain(
                EvaluationText.NEXT, () -> change(experiment.state().later(1)));
        guess = new PredictChoice<>(
                stage, "curves", EvaluationText.QUESTION, EvaluationText.GUESS_LABEL, List.of(Shape.values()), () -> {
                    change(EvaluationState.DEFAULTS);
                    play.play();
                });
        GoldenList numbers = new GoldenList(language);
        for (EvaluationGolden one : EvaluationGolden.values()) {
            golden[one.ordinal()] = numbers.add(one.label(), one);
        }
        stage.figures(accuracy.element(), gaps.element());
        stage.controls(buttons.element(), images.element());
        for (TrainingRun one : runs) {
            stage.add(one.note());
        }
        stage.add(guess.element(), experiment.toolbar(presets()), numbers.element());
        experiment.start(this::show);
        Images first = experiment.state().images() == Images.SOME ? Images.SOME : Images.FEW;
        runOf(first).start(first.config());
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new EvaluationLesson(stage);
    }

    private static List<Preset<EvaluationState>> presets() {
        return List.of(
                new Preset<>(EvaluationText.FEW_END, EvaluationState.endOf(Images.FEW)),
                new Preset<>(EvaluationText.SOME_END, EvaluationState.endOf(Images.SOME)),
                new Preset<>(EvaluationText.ALL_END, EvaluationState.endOf(Images.ALL)));
    }

    private TrainingRun runOf(Images one) {
        return runs[one.ordinal()];
    }

    /** Shows what is new. The second small run waits for the first: phones have few processors. */
    private void hear() {
        showAgain();
        for (Images one : new Images[] {Images.FEW, Images.SOME}) {
            Images other = one == Images.FEW ? Images.SOME : Images.FEW;
            if (runOf(one).isDone() && !runOf(other).isStarted()) {
                runOf(other).start(other.config());
            }
        }
    }

    private void showAgain() {
        experiment.refresh();
    }

    private void show(EvaluationState state) {
        TrainingRun shown = runOf(state.images());
        for (Images one : Images.values()) {
            runOf(one).note().setHidden(one != state.images());
        }
        Curve curve = Curve.of(shown.evaluations(), state.step());
        accuracy.show(state, state.step() == 0 ? Curve.of(List.of(), 0) : curve);
        followed[state.images().ordinal()] |= state.isDone() && shown.isDone();
        Curve[] whole = new Curve[runs.length];
        for (Images one : Images.values()) {
            if (followed[one.ordinal()] && runOf(one).isDone()) {
                whole[one.ordinal()] = Curve.of(runOf(one).evaluations(), one.steps());
            }
        }
        gaps.show(whole);
        images.show(state.images());
        Availability.set(next, !state.isDone() && shown.isStarted());
        Dom.setText(
                run,
                language.say(
                        play.isPlaying()
                                ? EvaluationText.PAUSE
                                : needsFetch(state) ? EvaluationText.FETCH_AND_RUN : EvaluationText.RUN));
        showGolden();
        if (whole[Images.FEW.ordinal()] == null) {
            guess.conceal();
        } else {
            Curve few = whole[Images.FEW.ordinal()];
            guess.reveal(
                    Shape.TEST_STAYS,
                    () -> language.say(
                            EvaluationText.BECAUSE,
                            JsNumber.fixed(few.train()[few.last()], 3),
                            JsNumber.fixed(few.test()[few.last()], 3)));
        }
    }

    private void showGolden() {
        for (EvaluationGolden one : EvaluationGolden.values()) {
            Evaluation evaluation = runOf(one.images()).evaluationAt(one.step());
            if (evaluation != null) {
                golden[one.ordinal()].show(one.isTrain() ? evaluation.trainAccuracy() : evaluation.testAccuracy());
            }
        }
    }

    private boolean needsFetch(EvaluationState state) {
        return state.images() == Images.ALL && !runOf(Images.ALL).isStarted();
    }

    private void change(EvaluationState state) {
        play.stop();
        experiment.change(state);
    }

    private void runOrPause() {
        if (play.isPlaying()) {
            play.stop();
            return;
        }
        EvaluationState state = experiment.state();
        if (needsFetch(state)) {
            runOf(Images.ALL).start(Images.ALL.config());
        }
        if (state.isDone()) {
            experiment.change(state.withStep(0));
        }
        play.play();
    }

    private boolean goOn() {
        EvaluationState state = experiment.state();
        int epochs =
                Math.max(1, state.images().steps() / state.images().config().stepsPerEpoch() / FRAMES_OF_A_RUN);
        EvaluationState later = state.later(epochs);
        experiment.change(later, later.isDone());
        return !later.isDone();
    }
}
