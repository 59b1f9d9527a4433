package downhill.web.classroom;

import downhill.web.board.ConfirmButton;
import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The key of a class, hidden until its teacher asks for it; and the dialog in which the class is deleted. */
final class KeyPanel {
    private static final String FRAGMENT = "key=";

    private final LanguageChoice language;
    private final String code;
    private final TeacherKeys keys;
    private final HTMLElement panel = Dom.byId("key-panel");
    private final HTMLElement show = Dom.onAction("show-key", this::toggle);
    private final ConfirmButton forget;
    private final HTMLInputElement typed = Dom.input("delete-code");

    KeyPanel(LanguageChoice language, String code, TeacherKeys keys, LeadPanel lead) {
        this.language = language;
        this.code = code;
        this.keys = keys;
        forget = new ConfirmButton(language, ClassText.FORGET, ClassText.FORGET_ASK, () -> {
            keys.remove(code);
            Browser.go("/teach");
        });
        forget.element.setAttribute("data-action", "forget-key");
        Dom.byId("key-ways").appendChild(forget.element);
        Dom.onAction(
                "save-key",
                () -> Browser.saveFile(
                        "downhill-" + code + ".txt",
                        "text/plain;charset=utf-8",
                        language.say(
                                        ClassText.KEY_FILE,
                                        keys.title(code),
                                        code,
                                        keys.key(code),
                                        Invitation.address(code))
                                + "\n"));
        HTMLElement dialog = Dom.byId("delete-dialog");
        HTMLElement confirm = Dom.onAction("confirm-delete", () -> {
            Dom.closeDialog(dialog);
            lead.delete();
        });
        Dom.onAction("delete-class", () -> {
            typed.setValue("");
            Availability.set(confirm, false);
            Dom.openDialog(dialog);
        });
        Dom.onAction("keep-class", () -> Dom.closeDialog(dialog));
        typed.addEventListener(
                "input",
                event -> Availability.set(confirm, Codes.plain(typed.getValue()).equals(code)));
        translate();
    }

    /** Takes the key that the address of a second device carries, if it is that of the class, and goes on. */
    static void take(String code, Runnable next) {
        String fragment = Browser.fragment();
        if (!fragment.startsWith(FRAGMENT)) {
            next.run();
            return;
        }
        String key = fragment.substring(FRAGMENT.length());
        Browser.replaceFragment("");
        ClassApi.open(code, key, false, (status, known, refusal) -> {
            if (known != null) {
                new TeacherKeys(BrowserStore.lasting()).put(code, key, known.getTitle());
            }
            next.run();
        });
    }

    private void toggle() {
        panel.setHidden(!panel.isHidden());
        if (!panel.isHidden()) {
            Dom.setText(Dom.byId("class-key"), keys.key(code));
            HTMLElement figure = Dom.byId("key-qr");
            Dom.clear(figure);
            figure.appendChild(
                    Invitation.picture(Browser.origin() + "/class/" + code + "#" + FRAGMENT + keys.key(code)));
        }
        translate();
    }

    void translate() {
        Dom.setText(show, language.say(panel.isHidden() ? ClassText.SHOW_KEY : ClassText.HIDE_KEY));
        show.setAttribute("aria-expanded", Boolean.toString(!panel.isHidden()));
        forget.translate();
    }
}
