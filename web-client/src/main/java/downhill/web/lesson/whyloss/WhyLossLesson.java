package downhill.web.lesson.whyloss;

import downhill.core.data.LabeledImages;
import downhill.core.function.Sigmoid;
import downhill.core.function.Step;
import downhill.core.training.Trainer;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.control.Stepper;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.ValueList;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 6: nudge one weight of a trained network; the loss moves at once, accuracy is flat and then jumps. */
public final class WhyLossLesson {
    private static final int PLACES_AT_ONCE = 40;

    private final LanguageChoice language;
    private final Experiment<WhyLossState> experiment;
    private final NudgeFigure lossFigure;
    private final NudgeFigure accuracyFigure;
    private final ActivationFigure activationFigure;
    private final Slider nudge;
    private final Stepper unit;
    private final Stepper digit;
    private final HTMLElement status = Dom.element("p", "note");
    private final HTMLElement retry;
    private final PredictChoice<Outcome> guess;
    private final SmallNet smallNet = new SmallNet(this::tellFailure, this::take);
    private boolean failed;
    private Trainer trainer;
    private LabeledImages test;
    private Nudged nudged;
    private int nudgedUnit;
    private int nudgedDigit;
    private WhyLossState shown;
    private Nudged shownNudged;

    private WhyLossLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, WhyLossState.FORM);
        lossFigure = new NudgeFigure(language, Measure.LOSS, experiment);
        accuracyFigure = new NudgeFigure(language, Measure.ACCURACY, experiment);
        activationFigure = new ActivationFigure(language, experiment);
        nudge = new Slider(
                language,
                WhyLossText.NUDGE,
                NumberScale.linear(-WhyLossState.MAX_NUDGE, WhyLossState.MAX_NUDGE, 0.01),
                (value, settled) -> experiment.change(experiment.state().withNudge(value), settled));
        unit = new Stepper(
                language,
                WhyLossText.UNIT,
                0,
                WhyLossState.LAST_UNIT,
                value -> experiment.change(experiment.state().withUnit(value)));
        digit = new Stepper(
                language,
                WhyLossText.DIGIT,
                0,
                WhyLossState.LAST_DIGIT,
                value -> experiment.change(experiment.state().withDigit(value)));
        ButtonRow again = new ButtonRow(language);
        retry = again.plain(WhyLossText.RETRY, this::retry);
        guess = new PredictChoice<>(
                stage,
                "accuracy-while-loss-falls",
                WhyLossText.QUESTION,
                WhyLossText.GUESS_LABEL,
                List.of(Outcome.values()),
                () -> experiment.change(WhyLossState.DEFAULTS.withNudge(WhyLossState.TELLING_NUDGE)));
        ValueList values = new ValueList(language, WhyLossText.VALUES);
        values.add(WhyLossText.SIGMOID_AT_0, WhyLossText.NOTE_SIGMOID).show(Sigmoid.derivative(0));
        values.add(WhyLossText.STEP_AT_0, WhyLossText.NOTE_STEP).show(Step.derivative(0));
        stage.figures(lossFigure.element(), accuracyFigure.element());
        stage.controls(nudge.element(), unit.element(), digit.element());
        stage.add(status, again.element(), experiment.toolbar(presets()), guess.element());
        stage.figures(activationFigure.element());
        stage.add(values.element());
        experiment.start(this::show);
        smallNet.begin();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new WhyLossLesson(stage);
    }

    private static List<Preset<WhyLossState>> presets() {
        WhyLossState trained = WhyLossState.DEFAULTS;
        return List.of(
                new Preset<>(WhyLossText.TRAINED, trained),
                new Preset<>(WhyLossText.TELLING, trained.withNudge(WhyLossState.TELLING_NUDGE)),
                new Preset<>(WhyLossText.FAR, trained.withX(4)));
    }

    private void tellFailure() {
        failed = true;
        show(experiment.state());
    }

    private void take(Trainer newTrainer, LabeledImages newTest) {
        WhyLossState telling = WhyLossState.DEFAULTS;
        Nudged told = new Nudged(newTrainer.network(), newTest, telling.unit(), telling.digit());
        measure(told, () -> {
            trainer = newTrainer;
            test = newTest;
            tell(told);
        });
    }

    /** Measures in slices so short that nothing stutters. */
    private static void measure(Nudged fresh, Runnable whenDone) {
        if (fresh.measure(PLACES_AT_ONCE)) {
            whenDone.run();
        } else {
            Browser.after(() -> measure(fresh, whenDone), 0);
        }
    }

    private void tell(Nudged told) {
        WhyLossState telling = WhyLossState.DEFAULTS;
        Nudged.Result before = told.at(0);
        Nudged.Result after = told.at(WhyLossState.TELLING_NUDGE);
        guess.reveal(
                Outcome.MAY_FALL,
                () -> language.say(
                        WhyLossText.BECAUSE,
                        JsNumber.significant(before.loss(), 4),
                        JsNumber.significant(after.loss(), 4),
                        JsNumber.toText(before.accuracy()),
                        JsNumber.toText(after.accuracy())));
        nudged = told;
        nudgedUnit = telling.unit();
        nudgedDigit = telling.digit();
        show(experiment.state());
    }

    private void retry() {
        failed = false;
        show(experiment.state());
        smallNet.begin();
    }

    private void show(WhyLossState state) {
        if (trainer != null && (nudgedUnit != state.unit() || nudgedDigit != state.digit())) {
            nudged = new Nudged(trainer.network(), test, state.unit(), state.digit());
            nudged.measure(Nudged.PLACES);
            nudgedUnit = state.unit();
            nudgedDigit = state.digit();
        }
        showFigures(state);
        nudge.show(state.nudge());
        unit.show(state.unit());
        digit.show(state.digit());
        Availability.show(retry, failed, Dom.byId("experiment"));
        Announcer.show(status, statusWords(state));
    }

    /** Draws what a finger changes; the same state comes again where the language is another. */
    private void showFigures(WhyLossState state) {
        boolean moved = shown != null && nudged == shownNudged && !state.equals(shown);
        if (!moved || state.x() == shown.x()) {
            lossFigure.show(state, nudged);
            accuracyFigure.show(state, nudged);
        }
        if (!moved || state.x() != shown.x()) {
            activationFigure.show(state.x());
        }
        shown = state;
        shownNudged = nudged;
    }

    private String statusWords(WhyLossState state) {
        if (failed) {
            return language.say(WhyLossText.FAILED);
        }
        if (nudged == null) {
            return language.say(WhyLossText.TRAINING);
        }
        return language.say(
                WhyLossText.NETWORK,
                Integer.toString(state.unit()),
                Integer.toString(state.digit()),
                JsNumber.significant(nudged.trained(), 4),
                JsNumber.significant(nudged.trained() + state.nudge(), 4));
    }
}
