package downhill.web.lesson.numericaldiff;

import downhill.core.function.Expression;
import downhill.web.dom.Dom;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** The two values whose difference is taken, one below the other, with the digits marked in which they differ. */
final class PrecisionPanel {
    private final LanguageChoice language;
    private final HTMLElement[] names = {Dom.element("dt", ""), Dom.element("dt", "")};
    private final HTMLElement[] same = {Dom.element("span", ""), Dom.element("span", "")};
    private final HTMLElement[] other = {Dom.element("mark", ""), Dom.element("mark", "")};
    final HTMLElement element = Dom.element(
            "dl",
            "digits",
            Dom.element("div", "", names[0], Dom.element("dd", "", same[0], other[0])),
            Dom.element("div", "", names[1], Dom.element("dd", "", same[1], other[1])));

    PrecisionPanel(LanguageChoice language) {
        this.language = language;
    }

    void show(Values state, Expression f) {
        double x = state.get(NumericalDiffState.X);
        double h = state.get(NumericalDiffState.H);
        boolean forward = state.get(NumericalDiffState.DIFFERENCE) == Difference.FORWARD;
        String place = Numbers.full(x);
        String[] values = {
            Decimals.full(f.value(x + h)),
            Decimals.full(f.value(state.get(NumericalDiffState.DIFFERENCE).first(x, h)))
        };
        Dom.setText(names[0], language.say(NumericalDiffText.VALUE_AT, place + " + h"));
        Dom.setText(names[1], language.say(NumericalDiffText.VALUE_AT, forward ? place : place + " − h"));
        int at = Decimals.firstDifference(values[0], values[1]);
        for (int i = 0; i < values.length; i++) {
            Dom.setText(same[i], values[i].substring(0, at));
            Dom.setText(other[i], values[i].substring(at));
        }
    }
}
