package downhill.web.lesson.loss;

import static downhill.web.lesson.loss.LossState.ANSWER;
import static downhill.web.lesson.loss.LossState.BATCH;
import static downhill.web.lesson.loss.LossState.CURVE;
import static downhill.web.lesson.loss.LossState.FIRST;
import static downhill.web.lesson.loss.LossState.FORM;
import static downhill.web.lesson.loss.LossState.HOLD;
import static downhill.web.lesson.loss.LossState.KEYS;
import static downhill.web.lesson.loss.LossState.SURE_AND_WRONG;

import downhill.web.control.Stepper;
import downhill.web.dom.Dom;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.List;

/** Lesson 4: share out ten probabilities and see two losses judge them. */
public final class LossLesson {
    private final BarsFigure barsFigure;
    private final LogFigure logFigure;
    private final LossGauges gauges;
    private final Stepper truth;

    private LossLesson(Stage stage) {
        LanguageChoice language = stage.language();
        Experiment experiment = new Experiment(stage, KEYS);
        barsFigure = new BarsFigure(language, experiment);
        logFigure = new LogFigure(language, experiment);
        gauges = new LossGauges(language);
        truth = new Stepper(
                language,
                LossText.TRUTH,
                LossState.FIRST_TRUTH.min(),
                LossState.FIRST_TRUTH.max(),
                digit -> experiment.change(LossState.withTruth(experiment.state(), digit)));
        Controls controls = new Controls(language, experiment);
        stage.add(
                Dom.element("div", "figures shares", barsFigure.element(), logFigure.element()),
                gauges.element(),
                experiment.faults());
        experiment.start(this::show);
        new Script(stage, experiment, KEYS)
                .control("formula", gauges.formulas())
                .control("label", gauges.truth())
                .control("answer", controls.choice(LossText.ANSWER, ANSWER))
                .control("truth", truth.element())
                .control("hold", controls.toggle(LossText.HOLD, HOLD))
                .control("batch", controls.toggle(LossText.BATCH, BATCH))
                .control("form", controls.choice(LossText.FORM, FORM))
                .control("curve", controls.toggle(LossText.CURVE, CURVE))
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .guess(new PredictChoice<>(stage, SURE_AND_WRONG))
                .derived(
                        "p",
                        () -> LossState.trueShare(
                                experiment.state(), experiment.state().get(ANSWER)))
                .derived("squared", () -> LossState.squaredError(experiment.state()))
                // Of the book's answers, whatever the reader's are.
                .numbers(new GoldenList(language, LossGolden.ALL)
                        .showAll(LossGolden.computed(KEYS.defaults()))
                        .element())
                .start();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new LossLesson(stage);
    }

    private static List<Preset> presets() {
        Values book = KEYS.defaults().with(CURVE, true);
        return List.of(
                new Preset(LossText.BOOK_FIRST, book),
                new Preset(LossText.BOOK_SECOND, book.with(ANSWER, Answer.SECOND)),
                new Preset(LossText.BOOK_BATCH, book.with(BATCH, true)),
                new Preset(LossText.KNOWS_NOTHING, book.with(FIRST, LossState.UNIFORM)),
                new Preset(LossText.SURELY_WRONG, book.with(FIRST, LossState.SURE_OF_SEVEN)));
    }

    private void show(Values state) {
        barsFigure.show(state);
        gauges.show(state);
        truth.show(LossState.truth(state, state.get(ANSWER)));
        logFigure.element().setHidden(!state.get(CURVE));
        if (state.get(CURVE)) {
            logFigure.show(state);
        }
    }

    /** Returns a loss with four digits; the cross entropy of a perfect answer is but a hair below 0. */
    static String loss(double value) {
        return Math.abs(value) < 5e-5 ? "0" : Numbers.rounded(value);
    }
}
