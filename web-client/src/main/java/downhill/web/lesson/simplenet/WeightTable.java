package downhill.web.lesson.simplenet;

import downhill.core.function.Softmax;
import downhill.core.network.SimpleNet;
import downhill.web.control.NumberField;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The matrix W with its inputs at the left, and below each column what becomes of it: score, probability, excess over the
 * truth. In each cell the weight, its slope, and how the last step has moved it.
 */
final class WeightTable {
    private static final int DECIMALS = 4;
    /** Below this the numerical gradient and the formula agree as far as h = 1e-4 and the 1e-7 allow. */
    private static final double AGREEMENT = 1e-5;

    private final LanguageChoice language;
    private final NumberField[] fields = new NumberField[SimpleNetState.WEIGHTS];
    private final HTMLElement[] slopes = new HTMLElement[SimpleNetState.WEIGHTS];
    private final HTMLElement[] moves = new HTMLElement[SimpleNetState.WEIGHTS];
    private final HTMLElement[] scores = new HTMLElement[SimpleNetState.CLASSES];
    private final HTMLElement[] probabilities = new HTMLElement[SimpleNetState.CLASSES];
    private final HTMLElement[] bars = new HTMLElement[SimpleNetState.CLASSES];
    private final HTMLElement[] excesses = new HTMLElement[SimpleNetState.CLASSES];
    private final HTMLElement loss = Dom.element("td", "");
    private final HTMLElement formula = Dom.element("p", "net-note");
    private final HTMLElement element;

    WeightTable(LanguageChoice language, Experiment<SimpleNetState> experiment) {
        this.language = language;
        HTMLElement body = Dom.element("tbody", "");
        double[] x = SimpleNetState.x();
        for (int i = 0; i < SimpleNetState.INPUTS; i++) {
            HTMLElement line = row(SimpleNetText.INPUT.with(i, JsNumber.toText(x[i])));
            for (int k = 0; k < SimpleNetState.CLASSES; k++) {
                line.appendChild(weightCell(i * SimpleNetState.CLASSES + k, experiment));
            }
            body.appendChild(line);
        }
        body.appendChild(values(SimpleNetText.SCORE, scores));
        HTMLElement probabilityRow = row(SimpleNetText.PROBABILITY);
        for (int k = 0; k < SimpleNetState.CLASSES; k++) {
            probabilities[k] = Dom.element("span", "");
            bars[k] = Dom.element("div", "net-bar");
            probabilityRow.appendChild(Dom.element("td", "", probabilities[k], bars[k]));
        }
        body.appendChild(probabilityRow);
        body.appendChild(values(SimpleNetText.EXCESS, excesses));
        loss.setAttribute("colspan", Integer.toString(SimpleNetState.CLASSES));
        HTMLElement lossRow = row(SimpleNetText.LOSS);
        lossRow.appendChild(loss);
        body.appendChild(lossRow);
        HTMLElement caption = Dom.element("caption", "");
        language.follow(() -> Dom.setText(caption, language.say(SimpleNetText.MATRIX)));
        HTMLElement table =
                Dom.element("table", "net-table net-weights", caption, Dom.element("thead", "", heads()), body);
        HTMLElement scroll = Dom.element("div", "net-scroll", table);
        scroll.setTabIndex(0);
        scroll.setAttribute("role", "region");
        language.follow(() -> scroll.setAttribute("aria-label", language.say(SimpleNetText.MATRIX)));
        element = Dom.element("div", "", scroll, formula);
    }

    HTMLElement element() {
        return element;
    }

    private HTMLElement heads() {
        HTMLElement line = Dom.element("tr", "", Dom.element("td", ""));
        for (int k = 0; k < SimpleNetState.CLASSES; k++) {
            boolean isTrue = k == SimpleNetState.TRUE_CLASS;
            Text name = (isTrue ? SimpleNetText.TRUE_CLASS : SimpleNetText.CLASS).with(k);
            line.appendChild(head("col", name));
        }
        return line;
    }

    private HTMLElement head(String scope, Text name) {
        HTMLElement cell = Dom.element("th", "");
        cell.setAttribute("scope", scope);
        language.follow(() -> Dom.setText(cell, language.say(name)));
        return cell;
    }

    private HTMLElement row(Text name) {
        return Dom.element("tr", "", head("row", name));
    }

    private HTMLElement values(Text name, HTMLElement[] cells) {
        HTMLElement line = row(name);
        for (int k = 0; k < cells.length; k++) {
            cells[k] = Dom.element("td", "");
            line.appendChild(cells[k]);
        }
        return line;
    }

    private HTMLElement weightCell(int index, Experiment<SimpleNetState> experiment) {
        fields[index] = new NumberField(
                language,
                SimpleNetText.WEIGHT.of(index),
                -SimpleNetState.MAX_WEIGHT,
                SimpleNetState.MAX_WEIGHT,
                value -> experiment.change(experiment.state().withWeight(index, value)));
        slopes[index] = Dom.element("p", "net-slope");
        moves[index] = Dom.element("p", "net-move");
        return Dom.element("td", "", fields[index].element(), slopes[index], moves[index]);
    }

    void show(SimpleNetState state, double[][] path, double[] slope) {
        double[] w = path[path.length - 1];
        for (int i = 0; i < SimpleNetState.WEIGHTS; i++) {
            fields[i].show(w[i]);
            Dom.setText(slopes[i], language.say(SimpleNetText.SLOPE, signed(slope[i])));
            double move = path.length > 1 ? w[i] - path[path.length - 2][i] : 0;
            String arrow = move == 0 ? "" : language.say(move > 0 ? SimpleNetText.UP : SimpleNetText.DOWN);
            Dom.setText(moves[i], arrow);
            moves[i].setAttribute("data-move", move > 0 ? "up" : move < 0 ? "down" : "none");
            Dom.setFlag(fields[i].element(), "data-watched", i == state.watched());
        }
        double[] p = new SimpleNet(w, SimpleNetState.INPUTS).predict(SimpleNetState.x());
        double[] y = Softmax.of(p);
        double[] t = SimpleNetState.t();
        for (int k = 0; k < SimpleNetState.CLASSES; k++) {
            Dom.setText(scores[k], JsNumber.fixed(p[k], DECIMALS));
            Dom.setText(probabilities[k], JsNumber.fixed(y[k], DECIMALS));
            bars[k].getStyle().setProperty("inline-size", JsNumber.fixed(100 * y[k], 2) + "%");
            Dom.setText(excesses[k], signed(y[k] - t[k]));
        }
        String delta = state.delta() ? " + 10⁻⁷" : "";
        String probability = JsNumber.significant(y[SimpleNetState.TRUE_CLASS], DECIMALS);
        Dom.setText(loss, "−ln(" + probability + delta + ") = " + JsNumber.fixed(state.loss(w), DECIMALS));
        showFormula(w, slope);
    }

    private void showFormula(double[] w, double[] slope) {
        double[] exact = SimpleNetState.formula(w);
        double largest = 0;
        for (int i = 0; i < exact.length; i++) {
            largest = Math.max(largest, Math.abs(exact[i] - slope[i]));
        }
        SimpleNetText text = largest < AGREEMENT ? SimpleNetText.FORMULA_HOLDS : SimpleNetText.FORMULA_FAILS;
        Announcer.show(formula, language.say(text, JsNumber.significant(largest, 2)));
    }

    /** Returns a number with its sign: a minus as long as a plus. */
    private static String signed(double value) {
        String digits = JsNumber.fixed(Math.abs(value), DECIMALS);
        return (value < 0 ? "−" : "+") + digits;
    }
}
