package downhill.web.lesson.evaluation;

import downhill.core.training.Evaluation;
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
import downhill.web.lesson.evaluation.EvaluationState.Scene;
import downhill.web.lesson.run.TrainingRun;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 14: both accuracies, epoch by epoch; what closes the gap between them, and what does not. */
public final class EvaluationLesson extends Lesson {
    private static final double FRAMES_PER_SECOND = 15;
    private static final int FRAMES_OF_A_RUN = 60;
    /** What phones, which have few processors, train one after the other. */
    private static final List<EvaluationImages> ORDER =
            List.of(EvaluationImages.TINY, EvaluationImages.SOME, EvaluationImages.FEW);

    private final AccuracyFigure accuracy;
    private final EpochGapFigure gaps;
    private final RunButton run;
    private final HTMLElement next;
    private final GoldenList numbers;
    private final OwnDigits digits = new OwnDigits(stage.store());
    private final OwnStrip strip = new OwnStrip(language, digits, OwnStrip.TITLE, null);
    private final TrainingRun[] runs = new TrainingRun[EvaluationImages.values().length];

    public EvaluationLesson(Stage stage) {
        super(stage, EvaluationState.KEYS);
        for (EvaluationImages one : EvaluationImages.values()) {
            runs[one.ordinal()] = new TrainingRun(language, experiment::refresh);
            runs[one.ordinal()].read(digits);
        }
        accuracy = new AccuracyFigure(experiment);
        PredictNumber unseen = new PredictNumber(stage, EvaluationState.UNSEEN);
        accuracy.asks(unseen, EvaluationState.GUESSED_STEP);
        gaps = new EpochGapFigure(experiment);
        numbers = new GoldenList(language, EvaluationGolden.ALL);
        run = new RunButton(language, EvaluationText.RUN, EvaluationText.PAUSE, FRAMES_PER_SECOND, this::frame)
                .beginning(this::begin);
        ButtonRow stepping = new ButtonRow(language);
        next = stepping.primary(EvaluationText.NEXT, this::nextEpoch);
        stage.add(Dom.element("div", "", accuracy.element, gaps.element), strip.element, experiment.faults());
        for (TrainingRun one : runs) {
            stage.add(one.note());
        }
        Script script = script();
        script.control("next", stepping.element)
                .run(run)
                .control("images", controls.choice(EvaluationText.IMAGES, EvaluationState.IMAGES))
                .control("figure", controls.choice(EvaluationText.SCENE, EvaluationState.SCENE))
                .action("next", this::nextEpoch)
                .guess(unseen)
                .guess(EvaluationState.LONGER)
                .derived("seen", this::seen)
                .derived("compared", this::compared)
                .numbers(numbers.element)
                .start();
    }

    private TrainingRun runOf(EvaluationImages one) {
        return runs[one.ordinal()];
    }

    private TrainingRun shown(Values state) {
        return runOf(state.get(EvaluationState.IMAGES));
    }

    /** Starts the next of the runs that a state shows or will soon. */
    private void startNext(Values state) {
        for (EvaluationImages one : ORDER) {
            if (!runOf(one).isStarted() && EvaluationState.needs(state, one)) {
                runOf(one).start(one.config);
            }
            if (!runOf(one).isDone()) {
                return;
            }
        }
    }

    /** Returns up to which step the reader sees the accuracies. */
    private double seen() {
        Evaluation last = shown(state()).lastEvaluationUpTo(EvaluationState.step(state()));
        return last == null ? 0 : last.step();
    }

    @Override
    protected void show(Values state) {
        startNext(state);
        int step = EvaluationState.step(state);
        EvaluationImages images = state.get(EvaluationState.IMAGES);
        for (EvaluationImages one : EvaluationImages.values()) {
            boolean awaited = runOf(one).isStarted()
                    && !runOf(one).isDone()
                    && runOf(one).losses().count() < step;
            runOf(one).showNote(one == images && awaited);
        }
        accuracy.element.setHidden(state.get(EvaluationState.SCENE) != Scene.ACCURACY);
        gaps.element.setHidden(state.get(EvaluationState.SCENE) != Scene.GAPS);
        Curve curve = step == 0 ? Curve.of(List.of(), 0) : Curve.of(shown(state).evaluations, step);
        accuracy.show(state, curve);
        double[] read = shown(state).readingUpTo(step);
        strip.showIf(read != null && step > 0 && !accuracy.element.isHidden(), -1, read);
        if (state.get(EvaluationState.SCENE) == Scene.GAPS) {
            gaps.show(state, runs);
        }
        Availability.set(next, !EvaluationState.isDone(state) && !needsFetch(state));
        run.say(needsFetch(state) ? EvaluationText.FETCH_AND_RUN : EvaluationText.RUN);
        EvaluationGolden.show(runOf(EvaluationImages.FEW), numbers);
    }

    private int compared() {
        int count = 0;
        for (TrainingRun one : runs) {
            count += one.isDone() ? 1 : 0;
        }
        return count;
    }

    private boolean needsFetch(Values state) {
        return state.get(EvaluationState.IMAGES) == EvaluationImages.ALL
                && !runOf(EvaluationImages.ALL).isStarted();
    }

    private void nextEpoch() {
        run.stop();
        change(EvaluationState.later(state(), 1));
    }

    private void begin() {
        Values state = state().with(EvaluationState.SCENE, Scene.ACCURACY);
        if (needsFetch(state)) {
            runOf(EvaluationImages.ALL).start(EvaluationImages.ALL.config);
        }
        change(EvaluationState.isDone(state) ? EvaluationState.withStep(state, 0) : state);
    }

    private boolean frame() {
        EvaluationImages images = state().get(EvaluationState.IMAGES);
        int epochs = Math.max(1, images.steps() / images.config.stepsPerEpoch() / FRAMES_OF_A_RUN);
        Values more = EvaluationState.later(state(), epochs);
        experiment.change(more, EvaluationState.isDone(more));
        return !EvaluationState.isDone(more);
    }
}
