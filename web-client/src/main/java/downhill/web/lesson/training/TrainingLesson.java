package downhill.web.lesson.training;

import static downhill.web.lesson.training.TrainingState.IMAGES;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.digit.OwnDigits;
import downhill.web.digit.OwnStrip;
import downhill.web.dom.Dom;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.RunButton;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 13: go round the four steps once, then watch the loss come down while they are repeated, and why so late. */
public final class TrainingLesson extends Lesson {
    private static final Text[] NEXT_STAGES = {
        TrainingText.DRAW, TrainingText.FIND_GRADIENT, TrainingText.DO_UPDATE, TrainingText.GO_ON
    };
    private static final double FRAMES_PER_SECOND = 30;
    private static final int FRAMES_OF_A_RUN = 120;

    private final TrainingFigures figures;
    private final GoldenList numbers;
    private final RunButton run;
    private final HTMLElement next;
    private final OwnDigits digits = new OwnDigits(stage.store());
    private final OwnStrip strip = new OwnStrip(language, digits, OwnStrip.TITLE, null);
    private final TrainingRun[] runs = new TrainingRun[EpochImages.values().length];

    public TrainingLesson(Stage stage) {
        super(stage, TrainingState.KEYS);
        for (EpochImages one : EpochImages.values()) {
            runs[one.ordinal()] = new TrainingRun(language, experiment::refresh);
            runs[one.ordinal()].read(digits);
        }
        runs[EpochImages.FEW.ordinal()].askForLossesAfterUpdate();
        figures = new TrainingFigures(stage, experiment, runs);
        numbers = new GoldenList(language, TrainingGolden.ALL);
        ButtonRow stepping = new ButtonRow(language);
        next = stepping.primary(TrainingText.DRAW, this::nextStage);
        run = new RunButton(language, TrainingText.RUN, TrainingText.PAUSE, FRAMES_PER_SECOND, this::frame)
                .beginning(this::beginRun);
        PredictNumber guess = new PredictNumber(stage, TrainingState.LOSS_AT_100);
        figures.asks(guess);
        stage.add(strip.element, experiment.faults());
        for (TrainingRun one : runs) {
            stage.add(one.note());
        }
        Values few = TrainingState.KEYS.defaults();
        Script script = script();
        script.control("next", stepping.element)
                .run(run)
                .control("images", controls.choice(TrainingText.IMAGES, IMAGES))
                .control("figure", controls.choice(TrainingText.SCENE, TrainingState.SCENE))
                .control("sight", controls.choice(TrainingText.SIGHT, TrainingState.SIGHT))
                .action("next", this::nextStage)
                .guess(guess)
                .derived(
                        "seen",
                        () -> Math.min(
                                TrainingState.step(state()),
                                runOf(state()).losses().count()))
                .derived("inside", () -> Math.min(TrainingState.step(state()), figures.reached()))
                .numbers(numbers.element)
                .start();
    }

    private TrainingRun runOf(Values state) {
        return runs[state.get(IMAGES).ordinal()];
    }

    @Override
    protected void show(Values state) {
        TrainingRun shown = runOf(state);
        TrainingRun few = runs[EpochImages.FEW.ordinal()];
        if (TrainingState.needsFew(state) && !few.isStarted()) {
            few.start(EpochImages.FEW.config);
        }
        boolean canStart = shown.isStarted() || shown == few;
        for (EpochImages one : EpochImages.values()) {
            TrainingRun each = runs[one.ordinal()];
            // With the first losses the first mini-batch is there.
            int wanted = Math.max(TrainingState.lossesSeen(state), Math.min(1, TrainingState.stage(state)));
            boolean awaited = each.losses().count() < wanted;
            each.showNote(one == state.get(IMAGES) && each.isStarted() && awaited);
        }
        figures.show(state);
        double[] read = shown.readingUpTo(TrainingState.step(state));
        strip.showIf(read != null && state.get(TrainingState.SCENE) == TrainingState.Scene.LOSS, -1, read);
        Availability.set(next, !TrainingState.isDone(state) && canStart);
        Dom.setText(next, say(NEXT_STAGES[TrainingState.stage(state)]));
        run.say(canStart ? TrainingText.RUN : TrainingText.FETCH_AND_RUN);
        TrainingGolden.show(few, numbers);
    }

    private void nextStage() {
        run.stop();
        change(TrainingState.withNextStage(state()));
    }

    private void beginRun() {
        Values state = state();
        boolean again = TrainingState.isDone(state) && runOf(state).isStarted();
        int from = again ? 0 : TrainingState.step(state);
        change(TrainingState.withStep(state, from).with(TrainingState.SCENE, TrainingState.Scene.LOSS));
        if (!runOf(state).isStarted()) {
            runOf(state).start(state.get(IMAGES).config);
        }
    }

    private boolean frame() {
        Values state = state();
        int more = state.get(IMAGES).steps() / FRAMES_OF_A_RUN;
        Values later = TrainingState.withStep(state, TrainingState.step(state) + more);
        experiment.change(later, TrainingState.isDone(later));
        return !TrainingState.isDone(later);
    }
}
