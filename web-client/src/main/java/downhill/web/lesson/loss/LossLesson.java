package downhill.web.lesson.loss;

import downhill.web.control.Stepper;
import downhill.web.digit.OwnDigits;
import downhill.web.digit.OwnStrip;
import downhill.web.digit.ShareBars;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.loss.LossState.Answer;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 4: share out ten probabilities and see two losses judge them. */
public final class LossLesson extends Lesson {
    private final BarsFigure barsFigure;
    private final LogFigure logFigure;
    private final LossGauges gauges;
    private final Stepper truth;
    private final OwnStrip strip;
    /** What the network of lesson 1 with 50 images makes of the reader's own digits, or null. */
    private final double[] reading;

    public LossLesson(Stage stage) {
        super(stage, LossState.KEYS);
        barsFigure = new BarsFigure(language, experiment);
        logFigure = new LogFigure(experiment);
        OwnDigits digits = new OwnDigits(stage.store());
        gauges = new LossGauges(language, digits);
        reading = digits.reading();
        strip = new OwnStrip(language, digits, OwnStrip.TITLE, place -> {
            change(LossState.withOwn(state(), place, reading));
        });
        Dom.setFlag(Dom.find("html"), "data-own", reading != null);
        truth = new Stepper(
                language,
                LossText.TRUTH,
                LossState.FIRST_TRUTH.min(),
                LossState.FIRST_TRUTH.max(),
                digit -> change(LossState.withTruth(state(), digit)));
        stage.add(
                barsFigure.element,
                Dom.element("div", "figures shares", logFigure.element),
                gauges.element,
                experiment.faults());
        script().control("own", Dom.element("div", "", strip.element))
                .control("formula", gauges.formulas())
                .control("label", gauges.truth)
                .control("answer", controls.choice(LossText.ANSWER, LossState.ANSWER))
                .control("truth", truth.element)
                .control("hold", controls.toggle(LossText.HOLD, LossState.HOLD))
                .control("batch", controls.toggle(LossText.BATCH, LossState.BATCH))
                .control("form", controls.choice(LossText.FORM, LossState.FORM))
                .control("curve", controls.toggle(LossText.CURVE, LossState.CURVE))
                .guess(LossState.SURE_AND_WRONG)
                .derived("p", () -> LossState.trueShare(state(), state().get(LossState.ANSWER)))
                .derived("squared", () -> LossState.squaredError(state()))
                // Of the book's answers, whatever the reader's are.
                .numbers(LossGolden.ALL, LossGolden.computed(LossState.KEYS.defaults()))
                .start();
    }

    @Override
    protected void show(Values state) {
        barsFigure.show(state);
        gauges.show(state);
        strip.showIf(reading != null, state.get(LossState.OWN) - 1, reading);
        truth.show(LossState.truth(state, state.get(LossState.ANSWER)));
        barsFigure.element.setHidden(state.get(LossState.CURVE));
        logFigure.element.setHidden(!state.get(LossState.CURVE));
        if (state.get(LossState.CURVE)) {
            logFigure.show(state);
        }
    }

    /** Returns a loss with four digits; the cross entropy of a perfect answer is but a hair below 0. */
    static String loss(double value) {
        return Math.abs(value) < 5e-5 ? "0" : Numbers.rounded(value);
    }

    /** The ten probabilities that the reader shares out. */
    private static final class BarsFigure {
        private final ShareBars bars;
        final HTMLElement element;

        BarsFigure(LanguageChoice language, Experiment experiment) {
            HTMLElement heading = language.words("h2", "visually-hidden", LossText.BARS_TITLE);
            heading.setId(Dom.newId("figure"));
            bars = new ShareBars(
                    language,
                    LossText.BAR,
                    LossState.FIRST.name(),
                    LossState.DIGITS,
                    (shares, settled) -> experiment.change(LossState.withShares(experiment.state(), shares), settled));
            element = Dom.element("section", "answer-bars", heading, bars.element);
            element.setAttribute("aria-labelledby", heading.getId());
        }

        void show(Values state) {
            Answer answer = state.get(LossState.ANSWER);
            int truth = LossState.truth(state, answer);
            bars.show(LossState.shares(state, answer), truth, state.get(LossState.HOLD) ? truth : -1);
        }
    }
}
