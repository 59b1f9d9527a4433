package downhill.web.control;

import downhill.core.function.Expression;
import downhill.core.function.ExpressionException;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A field for the reader's own function, which marks the character that cannot be read. */
public final class ExpressionField {
    private final LanguageChoice language;
    private final int variableCount;
    private final HTMLInputElement input = (HTMLInputElement) Dom.element("input", "typed");
    private final HTMLElement note = Dom.element("p", "note");
    public final HTMLElement element;
    private ExpressionException fault;

    /** Builds the field for a function of x, or with two variables of x0 and x1; the listener takes valid texts. */
    public ExpressionField(LanguageChoice language, Text label, int variableCount, Consumer<String> listener) {
        this.language = language;
        this.variableCount = variableCount;
        input.setType("text");
        input.setId(Dom.newId("function"));
        for (String attribute : new String[] {"autocomplete", "autocapitalize", "spellcheck"}) {
            input.setAttribute(attribute, attribute.equals("spellcheck") ? "false" : "off");
        }
        note.setId(Dom.newId("note"));
        input.setAttribute("aria-describedby", note.getId());
        input.addEventListener("input", event -> {
            fault = faultOf(input.getValue(), variableCount);
            tell();
            Announcer.sayAtRest(this, note.getTextContent());
            if (fault == null) {
                listener.accept(input.getValue());
            }
        });
        HTMLElement name = Dom.element("label", "name");
        name.setAttribute("for", input.getId());
        element = Dom.element("div", "control function", name, input, note);
        language.follow(() -> {
            Dom.setText(name, language.say(label));
            tell();
        });
    }

    /** Returns whether a text is a function of so many variables, for {@link downhill.web.lesson.QueryReader#text}. */
    public static boolean isFunction(String text, int variableCount) {
        return faultOf(text, variableCount) == null;
    }

    private static ExpressionException faultOf(String text, int variableCount) {
        try {
            Expression.parse(text, variableCount);
            return null;
        } catch (ExpressionException e) {
            return e;
        }
    }

    /** Shows a function. What the reader is typing stays while it cannot be read yet. */
    public void show(String text) {
        boolean typing = HTMLDocument.current().getActiveElement() == input;
        if (typing && fault != null || input.getValue().equals(text)) {
            return;
        }
        fault = faultOf(text, variableCount);
        input.setValue(text);
        tell();
    }

    private void tell() {
        Dom.setFlag(note, "data-fault", fault != null);
        input.setAttribute("aria-invalid", fault != null ? "true" : "false");
        Dom.setText(
                note,
                fault == null
                        ? ""
                        : language.say(
                                ExpressionText.of(fault.kind()), fault.text(), Integer.toString(fault.position() + 1)));
    }
}
