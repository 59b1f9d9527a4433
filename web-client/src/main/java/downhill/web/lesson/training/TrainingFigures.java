package downhill.web.lesson.training;

import static downhill.web.lesson.training.TrainingState.IMAGES;

import downhill.core.data.LabeledImages;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.StepWatch;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.lesson.training.TrainingState.Scene;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** What stays in sight: one step of a run, or its loss, or its loss above what is inside the network. */
final class TrainingFigures {
    private final TrainingRun[] runs;
    private final Batches[] batches = new Batches[EpochImages.values().length];
    private final RoundFigure roundFigure;
    private final LossFigure lossFigure;
    private final HiddenFigure hiddenFigure;
    private final GrowthFigure growthFigure;
    private final HTMLElement curves;
    private final StepWatch watch;
    private final BatchPictures pictures;
    private final Growth growth;
    /** What the hidden layer is asked about: the first mini-batch. */
    private LabeledImages asked;

    /** Adds the figures of the runs, which stand by the ordinals of their images, to the stage. */
    TrainingFigures(Stage stage, Experiment experiment, TrainingRun[] runs) {
        this.runs = runs;
        LanguageChoice language = stage.language();
        for (EpochImages one : EpochImages.values()) {
            batches[one.ordinal()] = new Batches(one.config);
        }
        watch = new StepWatch(language, experiment::refresh);
        pictures = new BatchPictures(language, experiment::refresh);
        growth = new Growth(language, experiment::refresh);
        roundFigure = new RoundFigure(experiment);
        lossFigure = new LossFigure(experiment);
        hiddenFigure = new HiddenFigure(experiment);
        growthFigure = new GrowthFigure(experiment, growth);
        curves = Dom.element("div", "", lossFigure.element, hiddenFigure.element, growthFigure.element);
        stage.figures(roundFigure.element);
        stage.add(curves, watch.note(), pictures.note.element, growth.note());
    }

    /** Lets the reader guess the loss of one step in the figure. */
    void asks(PredictNumber guess) {
        lossFigure.asks(guess, TrainingState.GUESSED_STEP);
    }

    int reached() {
        return growth.reached();
    }

    void show(Values state) {
        Scene scene = state.get(TrainingState.SCENE);
        TrainingRun shown = runs[state.get(IMAGES).ordinal()];
        TrainingRun few = runs[EpochImages.FEW.ordinal()];
        roundFigure.element.setHidden(scene != Scene.ROUND);
        curves.setHidden(scene == Scene.ROUND);
        curves.setClassName(scene.looksInside() ? "figures stacked" : "");
        hiddenFigure.element.setHidden(scene != Scene.HIDDEN);
        growthFigure.element.setHidden(scene != Scene.GROWTH);
        // Only what the reader waits for is worth a line.
        watch.note().setHidden(scene != Scene.ROUND || TrainingState.stage(state) < 2);
        growth.note().setHidden(!scene.looksInside());
        if (scene == Scene.ROUND) {
            roundFigure.show(round(state, shown));
            return;
        }
        // What is inside is known of the run of few only.
        TrainingRun curve = scene.looksInside() ? few : shown;
        lossFigure.show(curve, state, state.get(IMAGES) == EpochImages.FEW);
        if (scene.looksInside() || few.isDone()) {
            // In time for the steps that look inside.
            showInside(Math.min(TrainingState.step(state), Growth.STEPS));
        }
    }

    private void showInside(int step) {
        if (asked == null) {
            asked = pictures.of(EpochImages.FEW, batches[EpochImages.FEW.ordinal()].of(0));
        }
        if (asked != null) {
            growth.begin(asked);
        }
        hiddenFigure.show(growth.at(step), asked);
        growthFigure.show(step);
    }

    /** Returns the step under way, or the last one where none is. */
    private RoundFigure.Round round(Values state, TrainingRun run) {
        int stage = TrainingState.stage(state);
        int step = TrainingState.step(state);
        int before = stage == 0 ? Math.max(0, step - 1) : step;
        int done = stage > 0 || step == 0 ? stage : TrainingState.STAGES;
        EpochImages images = state.get(IMAGES);
        if (done == 0 || !run.isStarted()) {
            return new RoundFigure.Round(images, before + 1, 0, new int[0], null, null, Double.NaN, Double.NaN);
        }
        watch.ask(images.config, before);
        int[] batch = batches[images.ordinal()].of(before);
        boolean isAfterKnown = run.lossesAfterUpdate.size() > before;
        return new RoundFigure.Round(
                images,
                before + 1,
                done,
                batch,
                pictures.of(images, batch),
                Slopes.of(watch.seen(images.config, before), images.config),
                run.losses().count() > before ? run.losses().loss(before) : Double.NaN,
                isAfterKnown ? run.lossesAfterUpdate.get(before) : Double.NaN);
    }
}
