package downhill.web.lesson.learning;

import downhill.core.training.Evaluation;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.control.Playback;
import downhill.web.control.Slider;
import downhill.web.dom.Dom;
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

/** Lesson 1: who makes the decisions, and what a network that has seen too little does. */
public final class LearningLesson {
    private static final double FRAMES_PER_SECOND = 15;
    private static final int AT_ONCE = 20;

    private final LanguageChoice language;
    private final Experiment<LearningState> experiment;
    private final RoutesPanel routes;
    private final GapFigure figure;
    private final Slider step;
    private final Playback play;
    private final HTMLElement run;
    private final PredictChoice<Images> guess;
    private final TrainingRun[] runs = new TrainingRun[Images.values().length];
    private final GoldenValue[] golden = new GoldenValue[LearningGolden.values().length];

    private LearningLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, LearningState.FORM);
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new TrainingRun(language, this::hear);
        }
        routes = new RoutesPanel(language, experiment);
        figure = new GapFigure(language);
        step = new Slider(
                language,
                LearningText.STEP,
                NumberScale.linear(0, Images.STEPS, 1),
                (value, settled) -> experiment.change(experiment.state().withStep(value), settled));
        play = new Playback(FRAMES_PER_SECOND, this::goOn, this::showButton);
        ButtonRow buttons = new ButtonRow(language);
        run = buttons.primary(LearningText.RUN, this::runOrPause);
        guess = new PredictChoice<>(
                stage,
                "widest-gap",
                LearningText.QUESTION,
                LearningText.GUESS_LABEL,
                List.of(Images.values()),
                this::playAnew);
        GoldenList numbers = new GoldenList(language);
        for (LearningGolden one : LearningGolden.values()) {
            golden[one.ordinal()] = numbers.add(one.label(), one);
        }
        stage.add(routes.element(), guess.element());
        stage.figures(figure.element());
        stage.controls(buttons.element(), step.element());
        for (TrainingRun one : runs) {
            stage.add(one.note());
        }
        stage.add(experiment.toolbar(presets()), numbers.element());
        language.follow(this::showButton);
        experiment.start(this::show);
        runOf(Images.FIVE_THOUSAND).start(Images.FIVE_THOUSAND.config());
        runOf(Images.FIFTY).start(Images.FIFTY.config());
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new LearningLesson(stage);
    }

    private static List<Preset<LearningState>> presets() {
        LearningState start = LearningState.DEFAULTS;
        return List.of(
                new Preset<>(LearningText.START, start),
                new Preset<>(LearningText.HALF, start.withStep(Images.STEPS / 2)),
                new Preset<>(LearningText.END, start.withStep(Images.STEPS)));
    }

    private TrainingRun runOf(Images images) {
        return runs[images.ordinal()];
    }

    /**
     * Shows what is new. Two networks learn at a time: the one of 50 images takes as long as both others, since each of its
     * steps is an epoch and ends with an evaluation.
     */
    private void hear() {
        experiment.refresh();
        if (runOf(Images.FIVE_THOUSAND).isDone() && !runOf(Images.FIVE_HUNDRED).isStarted()) {
            runOf(Images.FIVE_HUNDRED).start(Images.FIVE_HUNDRED.config());
        }
    }

    private void show(LearningState state) {
        routes.show(state);
        step.show(state.step());
        Evaluation[] evaluations = new Evaluation[runs.length];
        boolean done = state.step() == Images.STEPS;
        boolean saidOne = false;
        for (Images images : Images.values()) {
            TrainingRun one = runOf(images);
            // A network that has not come so far yet is left out rather than shown as it was earlier.
            boolean known = one.isDone() || one.losses().count() >= state.step();
            evaluations[images.ordinal()] = known ? one.lastEvaluationUpTo(state.step()) : null;
            done &= one.isDone();
            // One line is enough: that of the network at work.
            boolean says = !saidOne && one.isStarted() && !one.isDone();
            one.note().setHidden(!says);
            saidOne |= says;
        }
        figure.show(evaluations, state.step());
        Evaluation end = runOf(Images.FIVE_THOUSAND).evaluationAt(Images.STEPS);
        if (end != null) {
            golden[LearningGolden.TRAIN.ordinal()].show(end.trainAccuracy());
            golden[LearningGolden.TEST.ordinal()].show(end.testAccuracy());
        }
        if (done) {
            guess.reveal(
                    widest(evaluations),
                    () -> language.say(
                            LearningText.BECAUSE, gapOf(evaluations[0]), gapOf(evaluations[1]), gapOf(evaluations[2])));
        } else {
            guess.conceal();
        }
    }

    private static Images widest(Evaluation[] evaluations) {
        Images widest = Images.FIFTY;
        for (Images images : Images.values()) {
            if (GapFigure.gap(evaluations[images.ordinal()]) > GapFigure.gap(evaluations[widest.ordinal()])) {
                widest = images;
            }
        }
        return widest;
    }

    private static String gapOf(Evaluation evaluation) {
        return GapFigure.fixed3(GapFigure.gap(evaluation));
    }

    private void showButton() {
        Dom.setText(run, language.say(play.isPlaying() ? LearningText.PAUSE : LearningText.RUN));
    }

    private void runOrPause() {
        if (play.isPlaying()) {
            play.stop();
        } else if (experiment.state().step() == Images.STEPS) {
            playAnew();
        } else {
            play.play();
        }
    }

    private void playAnew() {
        experiment.change(experiment.state().withStep(0));
        play.play();
    }

    private boolean goOn() {
        LearningState later = experiment.state().withStep(experiment.state().step() + AT_ONCE);
        boolean end = later.step() == Images.STEPS;
        experiment.change(later, end);
        return !end;
    }
}
