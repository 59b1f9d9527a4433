package downhill.web.lesson.loss;

import downhill.core.data.LabeledImages;
import downhill.web.digit.DigitCanvas;
import downhill.web.digit.KeptDrawings;
import downhill.web.digit.OwnDigits;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Values;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.PageImages;
import org.teavm.jso.dom.html.HTMLElement;

/** The image that is judged and both losses of the answer; and how they are computed, for where it matters. */
final class LossGauges {
    private static final int SIDE = 28;
    /** Where the first training image of each digit stands. */
    private static final int[] OF_DIGITS = {1, 3, 5, 7, 2, 0, 13, 15, 17, 4};

    private final LanguageChoice language;
    private final Gauge squared = new Gauge();
    private final Gauge cross = new Gauge();
    private final HTMLElement spoken = Dom.element("p", "visually-hidden");
    private final DigitCanvas image = new DigitCanvas(SIDE, SIDE);
    final HTMLElement element = Dom.element(
            "div", "loss-row", image.element, Dom.element("dl", "losses", squared.element, cross.element), spoken);
    private final OwnDigits own;
    /** The reader's own digit that is judged, or null. */
    private KeptDrawings.Drawing ownShown;

    private LabeledImages digits;
    private int truthShown;
    final HTMLElement truth = Dom.element("p", "live-formula");
    private final HTMLElement squaredFormula = Dom.element("p", "live-formula");
    private final HTMLElement crossFormula = Dom.element("p", "live-formula");

    private static final class Gauge {
        private final HTMLElement name = Dom.element("dt", "");
        private final HTMLElement fill = Dom.element("span", "loss-fill");
        private final HTMLElement value = Dom.element("strong", "loss-value");
        private final HTMLElement element =
                Dom.element("div", "", name, Dom.element("dd", "", Dom.element("span", "loss-track", fill), value));

        void show(String newName, double newValue, double max) {
            Dom.setText(name, newName);
            Dom.setText(value, LossLesson.loss(newValue));
            fill.getStyle()
                    .setProperty(
                            "inline-size", JsNumber.fixed(100 * Math.max(0, Math.min(1, newValue / max)), 2) + "%");
            Dom.setFlag(fill, "data-beyond", newValue > max);
        }
    }

    LossGauges(LanguageChoice language, OwnDigits own) {
        this.language = language;
        this.own = own;
        new PageImages("mnist").pick(OF_DIGITS, () -> {}, arrived -> {
            digits = arrived;
            drawTruth();
        });
    }

    private void drawTruth() {
        if (ownShown != null) {
            image.draw(ownShown.pixels(), 0);
        } else if (digits != null) {
            image.draw(digits.pixels(truthShown), 0);
        }
    }

    HTMLElement formulas() {
        return Dom.element("div", "", squaredFormula, crossFormula);
    }

    void show(Values state) {
        boolean batch = state.get(LossState.BATCH);
        double squaredError = LossState.squaredError(state);
        double crossEntropy = LossState.crossEntropy(state);
        String squaredName = language.say(batch ? LossText.SQUARED_MEAN : LossText.SQUARED);
        String crossName = language.say(batch ? LossText.CROSS_MEAN : LossText.CROSS);
        squared.show(squaredName, squaredError, state.get(LossState.SCALE));
        cross.show(crossName, crossEntropy, state.get(LossState.SCALE));
        truthShown = LossState.truth(state, state.get(LossState.ANSWER));
        boolean isOwn = state.get(LossState.OWN) > 0 && state.get(LossState.ANSWER) == LossState.Answer.FIRST;
        ownShown = isOwn ? own.get(state.get(LossState.OWN) - 1) : null;
        image.say(language.say(LossText.IMAGE, truthShown));
        drawTruth();
        Announcer.show(
                spoken,
                language.say(
                        LossText.LOSSES_SPOKEN,
                        squaredName,
                        LossLesson.loss(squaredError),
                        crossName,
                        LossLesson.loss(crossEntropy)));
        LossFormulas formulas = new LossFormulas(state, JsNumber::toText);
        Dom.setText(truth, formulas.truth());
        Dom.setText(squaredFormula, squaredName + " = " + formulas.squaredError());
        Dom.setText(crossFormula, crossName + " = " + formulas.crossEntropy());
    }
}
