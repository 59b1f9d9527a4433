package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.DoubleConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** A number that is typed, without a slider: for tables such as a matrix, whose heads say what each number is. */
public final class NumberField {
    private final TypedNumber typed;
    public final HTMLElement element;

    public NumberField(LanguageChoice language, Text label, double min, double max, DoubleConsumer listener) {
        typed = new TypedNumber(language, label, min, max, value -> true, listener);
        element = Dom.element("div", "number-field", typed.input(), typed.note);
    }

    public void show(double value) {
        typed.show(value);
    }
}
