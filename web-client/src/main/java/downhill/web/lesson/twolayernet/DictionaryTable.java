package downhill.web.lesson.twolayernet;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** What params holds: four names, their shapes, how many numbers each. grads is the same. */
final class DictionaryTable {
    private final LanguageChoice language;
    private final HTMLElement element;
    private final HTMLElement[] rows = new HTMLElement[Parameter.values().length];

    DictionaryTable(LanguageChoice language) {
        this.language = language;
        HTMLElement caption = Dom.element("caption", "");
        language.follow(() -> Dom.setText(caption, language.say(TwoLayerText.DICTIONARY)));
        HTMLElement heads = Dom.element("tr", "");
        for (TwoLayerText head : new TwoLayerText[] {TwoLayerText.KEY, TwoLayerText.SHAPE, TwoLayerText.COUNT}) {
            heads.appendChild(head("col", head));
        }
        HTMLElement body = Dom.element("tbody", "");
        int total = 0;
        for (Parameter one : Parameter.values()) {
            int count = count(one);
            total += count;
            rows[one.ordinal()] =
                    Dom.element("tr", "", head("row", one), Dom.text("td", "", one.shape()), number(count));
            body.appendChild(rows[one.ordinal()]);
        }
        body.appendChild(Dom.element("tr", "", head("row", TwoLayerText.TOTAL), Dom.element("td", ""), number(total)));
        element = Dom.element("table", "net-table", caption, Dom.element("thead", "", heads), body);
    }

    private static int count(Parameter parameter) {
        int rows = parameter.hasPixel() ? TwoLayerModel.PIXELS : 1;
        int units = parameter.hasUnit() ? TwoLayerModel.HIDDEN : 1;
        return rows * units * (parameter.hasDigit() ? TwoLayerModel.CLASSES : 1);
    }

    private HTMLElement number(int count) {
        HTMLElement cell = Dom.element("td", "");
        language.follow(() -> Dom.setText(cell, language.whole(count)));
        return cell;
    }

    private HTMLElement head(String scope, Text name) {
        HTMLElement cell = Dom.element("th", "");
        cell.setAttribute("scope", scope);
        language.follow(() -> Dom.setText(cell, language.say(name)));
        return cell;
    }

    HTMLElement element() {
        return element;
    }

    void show(Parameter picked) {
        for (Parameter one : Parameter.values()) {
            Dom.setFlag(rows[one.ordinal()], "data-picked", one == picked);
        }
    }
}
