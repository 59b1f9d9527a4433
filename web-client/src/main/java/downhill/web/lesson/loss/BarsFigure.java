package downhill.web.lesson.loss;

import downhill.web.digit.ShareBars;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Values;
import downhill.web.lesson.loss.LossState.Answer;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** The ten probabilities that the reader shares out. */
final class BarsFigure {
    private final ShareBars bars;
    final HTMLElement element;

    BarsFigure(LanguageChoice language, Experiment experiment) {
        HTMLElement heading = Dom.element("h2", "visually-hidden");
        heading.setId(Dom.newId("figure"));
        bars = new ShareBars(
                language,
                LossText.BAR,
                LossState.DIGITS,
                (shares, settled) -> experiment.change(LossState.withShares(experiment.state(), shares), settled));
        element = Dom.element("section", "answer-bars", heading, bars.element());
        element.setAttribute("aria-labelledby", heading.getId());
        language.follow(() -> Dom.setText(heading, language.say(LossText.BARS_TITLE)));
    }

    void show(Values state) {
        Answer answer = state.get(LossState.ANSWER);
        int truth = LossState.truth(state, answer);
        bars.show(LossState.shares(state, answer), truth, state.get(LossState.HOLD) ? truth : -1);
    }
}
