package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.DoubleConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** A number that is typed, without a slider: for tables such as a matrix, whose heads say what each number is. */
public final class NumberField {
    private final TypedNumber typed;
    private final HTMLElement element;

    /**
     * Builds the field. Call {@link #show} before the reader sees it.
     *
     * @param language the language of the page
     * @param label what the number is, for screen readers
     * @param min least value
     * @param max greatest value
     * @param listener hears what the reader wants
     */
    public NumberField(LanguageChoice language, Text label, double min, double max, DoubleConsumer listener) {
        typed = new TypedNumber(language, label, min, max, value -> true, listener::accept);
        element = Dom.element("div", "number-field", typed.input(), typed.note());
    }

    /**
     * Returns the control.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return element;
    }

    /**
     * Shows a number.
     *
     * @param value the number
     */
    public void show(double value) {
        typed.show(value);
    }
}
