package downhill.web.lesson.loss;

import downhill.core.function.CrossEntropyError;
import downhill.core.math.StableMath;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Values;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** Both losses on one scale, which ends where an answer can be no worse; and how they are computed, for where it matters. */
final class LossGauges {
    /** What it costs to give the true digit no probability at all. */
    private static final double FULL = 0 - StableMath.log(CrossEntropyError.DELTA);

    private final LanguageChoice language;
    private final Gauge squared = new Gauge();
    private final Gauge cross = new Gauge();
    private final HTMLElement spoken = Dom.element("p", "visually-hidden");
    final HTMLElement element =
            Dom.element("div", "", Dom.element("dl", "losses", squared.element, cross.element), spoken);
    final HTMLElement truth = Dom.element("p", "live-formula");
    private final HTMLElement squaredFormula = Dom.element("p", "live-formula");
    private final HTMLElement crossFormula = Dom.element("p", "live-formula");

    private static final class Gauge {
        private final HTMLElement name = Dom.element("dt", "");
        private final HTMLElement fill = Dom.element("span", "loss-fill");
        private final HTMLElement value = Dom.element("strong", "loss-value");
        private final HTMLElement element =
                Dom.element("div", "", name, Dom.element("dd", "", Dom.element("span", "loss-track", fill), value));

        void show(String newName, double newValue) {
            Dom.setText(name, newName);
            Dom.setText(value, LossLesson.loss(newValue));
            fill.getStyle().setProperty("inline-size", JsNumber.fixed(100 * Math.max(0, newValue) / FULL, 2) + "%");
        }
    }

    LossGauges(LanguageChoice language) {
        this.language = language;
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
        squared.show(squaredName, squaredError);
        cross.show(crossName, crossEntropy);
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
