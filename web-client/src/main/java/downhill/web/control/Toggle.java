package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Something that is on or off. */
public final class Toggle {
    private final HTMLInputElement box;
    private final HTMLElement element;

    /**
     * Builds the toggle, which is off.
     *
     * @param language the language of the page
     * @param label what is on or off
     * @param listener hears what the reader wants
     */
    public Toggle(LanguageChoice language, Text label, Consumer<Boolean> listener) {
        box = (HTMLInputElement) Dom.element("input", "");
        box.setType("checkbox");
        box.addEventListener("change", event -> listener.accept(box.isChecked()));
        HTMLElement words = Dom.element("span", "");
        element = Dom.element("label", "control choice toggle", box, words);
        language.follow(() -> Dom.setText(words, language.say(label)));
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
     * Shows whether it is on.
     *
     * @param on whether it is
     */
    public void show(boolean on) {
        box.setChecked(on);
    }
}
