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
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.loss.LossState.Answer;

/** Lesson 4: share out ten probabilities and see two losses judge them. */
public final class LossLesson extends Lesson {
    private final BarsFigure barsFigure;
    private final LogFigure logFigure;
    private final LossGauges gauges;
    private final Stepper truth;

    /** Brings the lesson to life in its section of the page. */
    public LossLesson(Stage stage) {
        super(stage, KEYS);
        barsFigure = new BarsFigure(language, experiment);
        logFigure = new LogFigure(experiment);
        gauges = new LossGauges(language);
        truth = new Stepper(
                language,
                LossText.TRUTH,
                LossState.FIRST_TRUTH.min(),
                LossState.FIRST_TRUTH.max(),
                digit -> change(LossState.withTruth(state(), digit)));
        stage.add(
                Dom.element("div", "figures shares", barsFigure.element(), logFigure.element()),
                gauges.element(),
                experiment.faults());
        Values book = KEYS.defaults().with(CURVE, true);
        script().control("formula", gauges.formulas())
                .control("label", gauges.truth())
                .control("answer", controls.choice(LossText.ANSWER, ANSWER))
                .control("truth", truth.element())
                .control("hold", controls.toggle(LossText.HOLD, HOLD))
                .control("batch", controls.toggle(LossText.BATCH, BATCH))
                .control("form", controls.choice(LossText.FORM, FORM))
                .control("curve", controls.toggle(LossText.CURVE, CURVE))
                .presets(
                        new Preset(LossText.BOOK_FIRST, book),
                        new Preset(LossText.BOOK_SECOND, book.with(ANSWER, Answer.SECOND)),
                        new Preset(LossText.BOOK_BATCH, book.with(BATCH, true)),
                        new Preset(LossText.KNOWS_NOTHING, book.with(FIRST, LossState.UNIFORM)),
                        new Preset(LossText.SURELY_WRONG, book.with(FIRST, LossState.SURE_OF_SEVEN)))
                .guess(SURE_AND_WRONG)
                .derived("p", () -> LossState.trueShare(state(), state().get(ANSWER)))
                .derived("squared", () -> LossState.squaredError(state()))
                // Of the book's answers, whatever the reader's are.
                .numbers(LossGolden.ALL, LossGolden.computed(KEYS.defaults()))
                .start();
    }

    @Override
    protected void show(Values state) {
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
