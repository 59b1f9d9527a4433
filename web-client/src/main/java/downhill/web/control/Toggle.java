package downhill.web.control;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A checkbox. */
public final class Toggle {
    private final HTMLInputElement box;
    public final HTMLElement element;

    public Toggle(LanguageChoice language, Text label, Consumer<Boolean> listener) {
        box = (HTMLInputElement) Dom.element("input", "");
        box.setType("checkbox");
        box.addEventListener("change", event -> listener.accept(box.isChecked()));
        element = Dom.element("label", "control choice toggle", box, language.words("span", "", label));
    }

    public void show(boolean on) {
        box.setChecked(on);
    }
}
