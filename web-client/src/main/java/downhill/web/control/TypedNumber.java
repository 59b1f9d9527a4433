package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A field that shows ten digits of a number, and a note under it that says why a text cannot be used. */
final class TypedNumber {
    private static final int DIGITS = 10;

    private final LanguageChoice language;
    private final double min;
    private final double max;
    private final DoublePredicate allowed;
    private final HTMLInputElement input = (HTMLInputElement) Dom.element("input", "typed");
    final HTMLElement note = Dom.element("p", "note");
    private double shown = Double.NaN;

    TypedNumber(
            LanguageChoice language,
            Text label,
            double min,
            double max,
            DoublePredicate allowed,
            DoubleConsumer listener) {
        this.language = language;
        this.min = min;
        this.max = max;
        this.allowed = allowed;
        input.setType("text");
        input.setAttribute("inputmode", "text");
        input.setAttribute("autocomplete", "off");
        note.setId(Dom.newId("note"));
        note.setHidden(true);
        input.setAttribute("aria-describedby", note.getId());
        input.addEventListener("change", event -> {
            double value = parse(input.getValue());
            boolean fits = value >= min && value <= max && allowed.test(value);
            note(!fits);
            if (fits) {
                shown = Double.NaN;
                listener.accept(value);
            }
        });
        language.follow(() -> input.setAttribute("aria-label", language.say(ControlText.TYPED, language.say(label))));
    }

    HTMLElement input() {
        return input;
    }

    /** Shows a number, except to a reader who is typing another. */
    void show(double value) {
        if (value == shown) {
            return;
        }
        shown = value;
        boolean typing = HTMLDocument.current().getActiveElement() == input && parse(input.getValue()) == value;
        if (!typing) {
            input.setValue(text(value));
            input.setAttribute("data-value", JsNumber.toText(value));
        }
        note(false);
    }

    static String text(double value) {
        return JsNumber.significant(value, DIGITS);
    }

    private void note(boolean fault) {
        note.setHidden(!fault);
        Dom.setFlag(note, "data-fault", fault);
        input.setAttribute("aria-invalid", fault ? "true" : "false");
        String words = fault
                ? language.say(ControlText.FAULT_NUMBER, input.getValue(), JsNumber.written(min), JsNumber.written(max))
                : "";
        Dom.setText(note, words);
        if (fault) {
            Announcer.say(this, words);
        }
    }

    private static double parse(String text) {
        return JsNumber.parse(text.replace('−', '-'));
    }
}
