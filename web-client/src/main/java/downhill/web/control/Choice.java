package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** One of a few options, as chips. Underneath they are radio buttons, so arrows move between them. */
public final class Choice<T extends Text> {
    private final List<T> options;
    private final HTMLInputElement[] radios;
    public final HTMLElement element;

    public Choice(LanguageChoice language, Text label, List<T> options, Consumer<T> listener) {
        this.options = options;
        radios = new HTMLInputElement[options.size()];
        String group = Dom.newId("choice");
        HTMLElement chips = Dom.element("div", "chips");
        element = Dom.element("fieldset", "control choice-chips", language.words("legend", "name", label), chips);
        for (int i = 0; i < radios.length; i++) {
            T option = options.get(i);
            HTMLInputElement radio = (HTMLInputElement) Dom.element("input", "");
            radio.setType("radio");
            radio.setName(group);
            radios[i] = radio;
            chips.appendChild(Dom.element("label", "chip", radio, language.words("span", "", option)));
            radio.addEventListener("change", event -> listener.accept(option));
        }
    }

    /** Shows what is chosen; null for nothing. */
    public void show(T chosen) {
        for (int i = 0; i < radios.length; i++) {
            radios[i].setChecked(options.get(i) == chosen);
        }
    }
}
