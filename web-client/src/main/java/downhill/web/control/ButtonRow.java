package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Buttons side by side; those that do not fit wrap. */
public final class ButtonRow {
    private final LanguageChoice language;
    public final HTMLElement element = Dom.element("div", "button-row");

    public ButtonRow(LanguageChoice language) {
        this.language = language;
    }

    public HTMLElement primary(Text label, Runnable action) {
        return add("primary", label, action);
    }

    public HTMLElement plain(Text label, Runnable action) {
        return add("plain", label, action);
    }

    /** Adds a button that looks like a link. */
    public HTMLElement quiet(Text label, Runnable action) {
        return add("quiet", label, action);
    }

    private HTMLElement add(String className, Text label, Runnable action) {
        HTMLElement button = Dom.button(className, action);
        language.follow(() -> Dom.setText(button, language.say(label)));
        element.appendChild(button);
        return button;
    }
}
