package downhill.web.board;

import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** A button for what cannot be undone: the first press asks, and a second one does it unless the focus has left it. */
public final class ConfirmButton {
    private final LanguageChoice language;
    private final Text name;
    private final Text question;
    public final HTMLElement element = Dom.element("button", "quiet");
    private boolean asking;

    public ConfirmButton(LanguageChoice language, Text name, Text question, Runnable action) {
        this.language = language;
        this.name = name;
        this.question = question;
        element.setAttribute("type", "button");
        element.addEventListener("click", event -> {
            if (asking) {
                ask(false);
                action.run();
            } else {
                // Not every browser gives the focus to a button that is touched.
                element.focus();
                ask(true);
                Announcer.say(this, language.say(question));
            }
        });
        element.addEventListener("blur", event -> ask(false));
        translate();
    }

    private void ask(boolean nowAsking) {
        asking = nowAsking;
        translate();
    }

    /** Shows the same in the present language. */
    public void translate() {
        Dom.setText(element, language.say(asking ? question : name));
        Dom.setFlag(element, "data-asking", asking);
    }
}
