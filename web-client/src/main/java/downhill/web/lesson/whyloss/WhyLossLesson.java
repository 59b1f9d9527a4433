package downhill.web.lesson.whyloss;

import static downhill.web.lesson.whyloss.WhyLossState.DIGIT;
import static downhill.web.lesson.whyloss.WhyLossState.KEYS;
import static downhill.web.lesson.whyloss.WhyLossState.NUDGE;
import static downhill.web.lesson.whyloss.WhyLossState.SUBJECT;
import static downhill.web.lesson.whyloss.WhyLossState.UNIT;
import static downhill.web.lesson.whyloss.WhyLossState.X;

import downhill.core.data.LabeledImages;
import downhill.core.training.Trainer;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.SmallNetLesson;
import downhill.web.lesson.whyloss.WhyLossState.Subject;
import downhill.web.page.Announcer;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 6: nudge one weight of a trained network; the loss moves at once, accuracy is flat and then jumps. */
public final class WhyLossLesson extends SmallNetLesson {
    private static final int PLACES_AT_ONCE = 40;

    private final NudgeFigure lossFigure;
    private final NudgeFigure accuracyFigure;
    private final ActivationFigure activationFigure;
    private final FlippedImages flipped;
    private final HTMLElement network = Dom.element("p", "note");
    /** What is about one of the two subjects only, in their order. */
    private final List<List<HTMLElement>> parts;

    private Trainer trainer;
    private LabeledImages test;
    private Nudged nudged;
    /** How the network reads each image before the nudge, whichever weight that is of. */
    private int[] unnudged = {};

    public WhyLossLesson(Stage stage) {
        super(stage, KEYS, WhyLossState.HIDDEN, WhyLossText.FAILED);
        lossFigure = new NudgeFigure(NudgeFigure.Measure.LOSS, experiment);
        accuracyFigure = new NudgeFigure(NudgeFigure.Measure.ACCURACY, experiment);
        activationFigure = new ActivationFigure(experiment);
        flipped = new FlippedImages(language);
        HTMLElement pair = Dom.element("div", "figures stacked", lossFigure.element, accuracyFigure.element);
        HTMLElement weight = Dom.element(
                "div",
                "controls",
                controls.stepper(WhyLossText.UNIT, UNIT),
                controls.stepper(WhyLossText.DIGIT, DIGIT),
                network);
        parts = List.of(List.of(pair, weight, flipped.element), List.of(activationFigure.element));
        stage.add(pair, activationFigure.element, failure, experiment.faults());
        script().control("figure", controls.choice(WhyLossText.SUBJECT, SUBJECT))
                .control("images", Dom.element("div", "", flipped.element))
                .control("weight", Dom.element("div", "", weight))
                .guess(WhyLossState.TINY_NUDGE, WhyLossState.ACCURACY_WHILE_LOSS_FALLS)
                .start();
        begin();
    }

    @Override
    protected void take(Trainer newTrainer, LabeledImages train, LabeledImages newTest) {
        trainer = newTrainer;
        test = newTest;
        Nudged first = prepared(state());
        unnudged = first.answers(0);
        measure(first);
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

    @Override
    protected void show(Values state) {
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
        if (nudged != null) {
            flipped.show(test, unnudged, nudged.answers(state.get(NUDGE)));
        }
        Announcer.show(network, nudged == null ? say(WhyLossText.TRAINING) : networkWords(state));
    }

    private String networkWords(Values state) {
        return say(
                WhyLossText.NETWORK,
                Integer.toString(state.get(UNIT)),
                Integer.toString(state.get(DIGIT)),
                JsNumber.significant(nudged.trained(), 4),
                JsNumber.significant(nudged.trained() + state.get(NUDGE), 4));
    }
}
