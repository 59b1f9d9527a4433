package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Buttons side by side; those that do not fit wrap. */
public final class ButtonRow {
    private final LanguageChoice language;
    private final HTMLElement element = Dom.element("div", "button-row");

    /**
     * Begins an empty row.
     *
     * @param language the language of the page
     */
    public ButtonRow(LanguageChoice language) {
        this.language = language;
    }

    /**
     * Adds the row's main button.
     *
     * @param label what it does
     * @param action what it calls
     * @return the button
     */
    public HTMLElement primary(Text label, Runnable action) {
        return add("primary", label, action);
    }

    /**
     * Adds a button.
     *
     * @param label what it does
     * @param action what it calls
     * @return the button
     */
    public HTMLElement plain(Text label, Runnable action) {
        return add("plain", label, action);
    }

    /**
     * Adds a button that looks like a link.
     *
     * @param label what it does
     * @param action what it calls
     * @return the button
     */
    public HTMLElement quiet(Text label, Runnable action) {
        return add("quiet", label, action);
    }

    private HTMLElement add(String className, Text label, Runnable action) {
        HTMLElement button = Dom.element("button", className);
        button.setAttribute("type", "button");
        button.addEventListener("click", event -> action.run());
        language.follow(() -> Dom.setText(button, language.say(label)));
        element.appendChild(button);
        return button;
    }

    /**
     * Returns the row.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return element;
    }
}
