package downhill.web.lesson.loss;

import downhill.web.digit.ShareBars;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** The ten probabilities that the reader shares out, with both losses above them. */
final class AnswerFigure {
    private final LanguageChoice language;
    private final HTMLElement readout = Dom.element("p", "readout");
    private final HTMLElement truth = Dom.element("p", "live-formula");
    private final LossLine squared = new LossLine();
    private final LossLine cross = new LossLine();
    private final ShareBars bars;
    private final HTMLElement element;

    /** A loss: its name, how it is computed, and what comes out. */
    private static final class LossLine {
        private final HTMLElement name = Dom.element("dt", "");
        private final HTMLElement formula = Dom.element("span", "loss-formula");
        private final HTMLElement value = Dom.element("strong", "loss-value");
        private final HTMLElement element = Dom.element("div", "", name, Dom.element("dd", "", value, formula));

        void show(String newName, String newFormula, double newValue) {
            Dom.setText(name, newName);
            Dom.setText(formula, "= " + newFormula);
            Dom.setText(value, JsNumber.fixed(newValue, 4));
        }
    }

    AnswerFigure(LanguageChoice language, Experiment<LossState> experiment) {
        this.language = language;
        HTMLElement heading = Dom.element("h2", "");
        heading.setId(Dom.newId("figure"));
        bars = new ShareBars(
                language,
                LossText.BAR,
                LossState.DIGITS,
                (shares, settled) -> experiment.change(experiment.state().withShares(shares), settled));
        HTMLElement losses = Dom.element("dl", "losses", squared.element, cross.element);
        element = Dom.element(
                "section", "chart", Dom.element("div", "chart-head", heading, readout), losses, bars.element(), truth);
        element.setAttribute("aria-labelledby", heading.getId());
        language.follow(() -> Dom.setText(heading, language.say(LossText.BARS_TITLE)));
    }

    HTMLElement element() {
        return element;
    }

    void show(LossState state) {
        Answer answer = state.answer();
        bars.show(state.shares(answer), state.truth(answer), state.hold() ? state.truth(answer) : -1);
        double sum = 0;
        for (double share : state.shares(answer)) {
            sum += share;
        }
        Dom.setText(readout, language.say(LossText.BARS_READOUT, JsNumber.significant(sum, 6)));
        LossFormulas formulas = new LossFormulas(state, JsNumber::toText);
        Dom.setText(truth, formulas.truth());
        squared.show(
                language.say(state.batch() ? LossText.SQUARED_MEAN : LossText.SQUARED),
                formulas.squaredError(),
                state.batch() ? state.batchSquaredError() : state.squaredError(answer));
        cross.show(
                language.say(state.batch() ? LossText.CROSS_MEAN : LossText.CROSS),
                formulas.crossEntropy(),
                state.batch() ? state.batchCrossEntropy() : state.crossEntropy(answer));
    }
}
