package downhill.web.lesson.cost;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Mathml;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import org.teavm.jso.dom.html.HTMLElement;

/** The cost as a formula with the numbers of the moment in it. */
final class CostFormula {
    private final HTMLElement weight = Mathml.number("");
    private final HTMLElement[] errors = new HTMLElement[CostState.COUNT];
    private final HTMLElement cost = Mathml.number("");
    final HTMLElement element;

    CostFormula() {
        HTMLElement sum = Mathml.row();
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Mathml.number("");
            if (i > 0) {
                sum.appendChild(Mathml.sign("+"));
            }
            sum.appendChild(
                    Mathml.raised(Mathml.row(Mathml.sign("("), errors[i], Mathml.sign(")")), Mathml.number("2")));
        }
        element = Dom.element(
                "div",
                "live-formula",
                Mathml.piece(
                        Mathml.name("cost"), Mathml.row(Mathml.sign("("), weight, Mathml.sign(")")), Mathml.sign("=")),
                Mathml.piece(Mathml.fraction(sum, Mathml.number("3"))),
                Mathml.piece(Mathml.sign("="), cost));
    }

    void show(Values state, double newWeight, double newCost) {
        Dom.setText(weight, number(newWeight));
        for (int i = 0; i < errors.length; i++) {
            Dom.setText(errors[i], number(newWeight * CostState.x(state, i) - CostState.y(state, i)));
        }
        Dom.setText(cost, Numbers.rounded(newCost));
    }

    private static String number(double value) {
        return JsNumber.significant(value, 3).replace('-', '−');
    }
}
