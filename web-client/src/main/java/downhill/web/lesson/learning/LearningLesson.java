package downhill.web.lesson.learning;

import downhill.core.training.Evaluation;
import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.digit.OwnDigits;
import downhill.web.dom.Dom;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.RunButton;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.learning.LearningState.Scene;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.worker.PageImages;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 1: what more examples change, and who makes the decisions where there are no examples. */
public final class LearningLesson extends Lesson {
    private static final double FRAMES_PER_SECOND = 15;
    private static final int AT_ONCE = 20;
    /** A legible 5 among the first training images. */
    private static final int EXAMPLE = 35;

    private final RoutesPanel routes;
    private final OwnDigits digits;
    private final OwnPanel own;
    private final LearningGapFigure figure;
    private final Slider step;
    private final RunButton run;
    private final LearningCurves curves;
    /** What is about the networks, not the routes. */
    private final List<HTMLElement> ofNetworks;

    private final TrainingRun[] runs = new TrainingRun[LearningImages.values().length];
    private final GoldenList numbers;

    public LearningLesson(Stage stage) {
        super(stage, LearningState.KEYS);
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new TrainingRun(language, experiment::refresh);
        }
        routes = new RoutesPanel(language, experiment);
        digits = new OwnDigits(stage.store());
        own = new OwnPanel(language, digits, this::readOwn);
        readOwn();
        figure = new LearningGapFigure(experiment);
        curves = new LearningCurves(experiment);
        step = controls.slider(
                LearningText.STEP,
                NumberScale.linear(0, LearningImages.STEPS, 1),
                (state, value) -> state.with(LearningState.STEP, value.intValue()));
        run = new RunButton(language, LearningText.RUN, LearningText.PAUSE, FRAMES_PER_SECOND, this::frame)
                .beginning(this::begin);
        HTMLElement running = run.row.element;
        PredictNumber guess = new PredictNumber(stage, LearningState.FIVE_THOUSAND);
        figure.asks(guess, LearningImages.FIVE_THOUSAND.count());
        numbers = new GoldenList(language, LearningGolden.ALL);
        HTMLElement kind = controls.choice(LearningText.KIND, LearningState.KIND);
        ofNetworks = List.of(running, step.element, kind);
        stage.add(figure.element, curves.element, routes.element, own.element, experiment.faults());
        for (TrainingRun one : runs) {
            stage.add(one.note());
        }
        int[] first = new int[LearningImages.FIFTY.count()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        new PageImages("mnist").pick(first, () -> {}, images -> {
            figure.take(images);
            routes.show(images.pixels(EXAMPLE));
        });
        runOf(LearningImages.FIFTY).start(LearningImages.FIFTY.config);
        Values start = LearningState.KEYS.defaults();
        Script script = script();
        script.control("run", Dom.element("div", "", running))
                .control("step", Dom.element("div", "", step.element))
                .control("kind", Dom.element("div", "", kind))
                .control("own", Dom.element("div", "", own.row))
                .control("figure", controls.choice(LearningText.SCENE, LearningState.SCENE))
                .action("run", run::press)
                .guess(guess)
                .guess(LearningState.WIDEST_GAP)
                .derived("known", this::known)
                .derived("drawn", digits::next)
                .derived("answered", () -> LearningState.answered(state()))
                .moving(run::stop)
                .numbers(numbers.element)
                .start();
    }

    private void readOwn() {
        for (TrainingRun one : runs) {
            one.read(digits);
        }
        experiment.refresh();
    }

    private TrainingRun runOf(LearningImages images) {
        return runs[images.ordinal()];
    }

    /**
     * Starts the networks in sight. The one that the reader sees first learns alone: it takes as long as both others, since
     * each of its steps is an epoch and ends with an evaluation.
     */
    private void startShown(Values state) {
        for (LearningImages images : LearningImages.values()) {
            boolean mayStart = runOf(LearningImages.FIFTY).isDone() && LearningState.shows(state, images);
            if (mayStart && !runOf(images).isStarted()) {
                runOf(images).start(images.config);
            }
        }
    }

    /** Returns what a network in sight knows by now; null where that is not computed yet. */
    private Evaluation evaluation(Values state, LearningImages images) {
        TrainingRun one = runOf(images);
        // A network that has not come so far yet is left out rather than shown as it was earlier.
        boolean known = one.isDone() || one.losses().count() >= state.get(LearningState.STEP);
        return known && LearningState.shows(state, images)
                ? one.lastEvaluationUpTo(state.get(LearningState.STEP))
                : null;
    }

    private int known() {
        int known = 0;
        for (LearningImages images : LearningImages.values()) {
            known += evaluation(state(), images) == null ? 0 : 1;
        }
        return known;
    }

    @Override
    protected void show(Values state) {
        startShown(state);
        Scene scene = state.get(LearningState.SCENE);
        routes.element.setHidden(scene != Scene.ROUTES);
        figure.element.setHidden(scene != Scene.NETWORKS);
        curves.element.setHidden(scene != Scene.CURVES);
        ofNetworks.forEach(part -> part.setHidden(scene == Scene.ROUTES || scene == Scene.OWN));
        double[] few = runOf(LearningImages.FIFTY).readingUpTo(LearningImages.STEPS);
        if (few != null && runOf(LearningImages.FIFTY).isDone()) {
            digits.keepReading(few);
        }
        own.show(scene == Scene.OWN, few, runOf(LearningImages.FIVE_THOUSAND).readingUpTo(LearningImages.STEPS));
        routes.show(state);
        step.show(state.get(LearningState.STEP));
        Evaluation[] evaluations = new Evaluation[runs.length];
        List<List<Evaluation>> all = new ArrayList<>();
        String waiting = "";
        for (LearningImages images : LearningImages.values()) {
            TrainingRun one = runOf(images);
            one.showNote(false);
            evaluations[images.ordinal()] = evaluation(state, images);
            all.add(LearningState.shows(state, images) ? one.evaluations : List.of());
            if (waiting.isEmpty() && LearningState.shows(state, images) && evaluations[images.ordinal()] == null) {
                String name = language.say(images);
                waiting = language.say(
                        LearningText.LEARNING, name, language.whole(one.losses().count()));
            }
        }
        figure.show(evaluations, state, waiting);
        if (scene == Scene.CURVES) {
            curves.show(all, state, waiting);
        }
        Evaluation end = runOf(LearningImages.FIVE_THOUSAND).evaluationAt(LearningImages.STEPS);
        if (end != null) {
            numbers.showAll(end.trainAccuracy(), end.testAccuracy());
        }
    }

    private void begin() {
        Values state = state();
        change(state.get(LearningState.STEP) == LearningImages.STEPS ? state.with(LearningState.STEP, 0) : state);
    }

    private boolean frame() {
        Values later =
                state().with(LearningState.STEP, LearningState.STEP.nearest(state().get(LearningState.STEP) + AT_ONCE));
        boolean end = later.get(LearningState.STEP) == LearningImages.STEPS;
        experiment.change(later, end);
        return !end;
    }
}
