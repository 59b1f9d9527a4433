package downhill.web.lesson.whyloss;

import static downhill.web.lesson.whyloss.WhyLossState.ACCURACY_WHILE_LOSS_FALLS;
import static downhill.web.lesson.whyloss.WhyLossState.DIGIT;
import static downhill.web.lesson.whyloss.WhyLossState.KEYS;
import static downhill.web.lesson.whyloss.WhyLossState.MAX_NUDGE;
import static downhill.web.lesson.whyloss.WhyLossState.MAX_X;
import static downhill.web.lesson.whyloss.WhyLossState.NUDGE;
import static downhill.web.lesson.whyloss.WhyLossState.SUBJECT;
import static downhill.web.lesson.whyloss.WhyLossState.TINY_NUDGE;
import static downhill.web.lesson.whyloss.WhyLossState.UNIT;
import static downhill.web.lesson.whyloss.WhyLossState.X;

import downhill.core.data.LabeledImages;
import downhill.core.training.Trainer;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.SmallNet;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 6: nudge one weight of a trained network; the loss moves at once, accuracy is flat and then jumps. */
public final class WhyLossLesson {
    private static final int PLACES_AT_ONCE = 40;

    private final LanguageChoice language;
    private final Experiment experiment;
    private final NudgeFigure lossFigure;
    private final NudgeFigure accuracyFigure;
    private final ActivationFigure activationFigure;
    private final HTMLElement network = Dom.element("p", "note");
    private final HTMLElement failure = Dom.element("p", "note");
    private final HTMLElement failed;
    /** What is about one of the two subjects only, in their order. */
    private final List<List<HTMLElement>> parts;

    private final SmallNet smallNet = new SmallNet(WhyLossState.HIDDEN, () -> showFailure(true), this::take);
    private Trainer trainer;
    private LabeledImages test;
    private Nudged nudged;

    private WhyLossLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment(stage, KEYS);
        lossFigure = new NudgeFigure(language, Measure.LOSS, experiment);
        accuracyFigure = new NudgeFigure(language, Measure.ACCURACY, experiment);
        activationFigure = new ActivationFigure(language, experiment);
        ButtonRow again = new ButtonRow(language);
        again.plain(WhyLossText.RETRY, this::retry);
        failed = Dom.element("div", "", failure, again.element());
        Controls controls = new Controls(language, experiment);
        HTMLElement pair = Dom.element("div", "figures stacked", lossFigure.element(), accuracyFigure.element());
        HTMLElement nudge = controls.slider(WhyLossText.NUDGE, NUDGE, NumberScale.linear(-MAX_NUDGE, MAX_NUDGE, 0.01));
        HTMLElement weight = Dom.element(
                "div",
                "controls",
                controls.stepper(WhyLossText.UNIT, UNIT),
                controls.stepper(WhyLossText.DIGIT, DIGIT),
                network);
        HTMLElement x = controls.slider(WhyLossText.PLACE, X, NumberScale.linear(-MAX_X, MAX_X, 0.1));
        parts = List.of(List.of(pair, nudge, weight), List.of(activationFigure.element(), x));
        stage.add(pair, activationFigure.element(), failed, experiment.faults());
        language.follow(() -> Dom.setText(failure, language.say(WhyLossText.FAILED)));
        showFailure(false);
        experiment.start(this::show);
        new Script(stage, experiment, KEYS)
                .control("figure", controls.choice(WhyLossText.SUBJECT, SUBJECT))
                .control("nudge", Dom.element("div", "", nudge))
                .control("weight", Dom.element("div", "", weight))
                .control("x", Dom.element("div", "", x))
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .guess(new PredictChoice<>(stage, TINY_NUDGE))
                .guess(new PredictChoice<>(stage, ACCURACY_WHILE_LOSS_FALLS))
                .start();
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

    private static List<Preset> presets() {
        return List.of(
                new Preset(WhyLossText.TRAINED, KEYS.defaults()),
                new Preset(WhyLossText.LOWEST, KEYS.defaults().with(NUDGE, 0.5)),
                new Preset(WhyLossText.FAR, KEYS.defaults().with(X, 4.0)));
    }

    private void showFailure(boolean shows) {
        failed.setHidden(!shows);
    }

    private void retry() {
        showFailure(false);
        smallNet.begin();
    }

    private void take(Trainer newTrainer, LabeledImages train, LabeledImages newTest) {
        trainer = newTrainer;
        test = newTest;
        measure(prepared(experiment.state()));
    }

    private Nudged prepared(Values state) {
        return new Nudged(trainer.network(), test, state.get(UNIT), state.get(DIGIT));
    }

    /** Measures in slices so short that nothing stutters. */
    private void measure(Nudged fresh) {
        if (fresh.measure(PLACES_AT_ONCE)) {
            nudged = fresh;
            experiment.refresh();
        } else {
            Browser.after(() -> measure(fresh), 0);
        }
    }

    private void show(Values state) {
        for (Subject subject : Subject.values()) {
            parts.get(subject.ordinal()).forEach(part -> part.setHidden(subject != state.get(SUBJECT)));
        }
        if (state.get(SUBJECT) == Subject.ACTIVATION) {
            activationFigure.show(state.get(X));
            return;
        }
        if (nudged != null && !nudged.isOf(state.get(UNIT), state.get(DIGIT))) {
            nudged = prepared(state);
            nudged.measure(Nudged.PLACES);
        }
        lossFigure.show(state, nudged);
        accuracyFigure.show(state, nudged);
        Announcer.show(network, nudged == null ? language.say(WhyLossText.TRAINING) : networkWords(state));
    }

    private String networkWords(Values state) {
        return language.say(
                WhyLossText.NETWORK,
                Integer.toString(state.get(UNIT)),
                Integer.toString(state.get(DIGIT)),
                JsNumber.significant(nudged.trained(), 4),
                JsNumber.significant(nudged.trained() + state.get(NUDGE), 4));
    }
}
