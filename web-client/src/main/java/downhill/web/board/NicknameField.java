package downhill.web.board;

import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.TextStore;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The field for the name under which readers save runs. This browser remembers it for the next time. */
final class NicknameField {
    private static final int MAX_LENGTH = 40;
    private static final String STORED = "downhill.nickname";

    private final LanguageChoice language;
    private final TextStore store = BrowserStore.lasting();
    private final HTMLInputElement input = Dom.input("nickname");
    private final HTMLElement note = Dom.byId("nickname-note");

    NicknameField(LanguageChoice language) {
        this.language = language;
        input.addEventListener("input", event -> say("", false));
    }

    /** Shows the remembered name, unless the reader has written one. */
    void fill() {
        say("", false);
        if (input.isReadOnly()) {
            // The reader has left the class that had given the name.
            input.setReadOnly(false);
            input.setValue("");
        }
        String remembered = store.get(STORED);
        if (input.getValue().isEmpty() && remembered != null) {
            input.setValue(remembered);
        }
    }

    /** Shows a name that the reader does not change here. */
    void fix(String name) {
        say("", false);
        input.setValue(name);
        input.setReadOnly(true);
    }

    /** Returns the name without spaces around it; null if its length is wrong, which the reader is told. */
    String take() {
        String name = input.getValue().trim();
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > MAX_LENGTH) {
            say(language.say(BoardText.NICKNAME_FAULT, length), true);
            focus();
            return null;
        }
        if (!input.isReadOnly()) {
            store.put(STORED, name);
        }
        return name;
    }

    void say(String words, boolean isFault) {
        input.setAttribute("aria-invalid", isFault ? "true" : "false");
        Dom.setFlag(note, "data-fault", isFault);
        Dom.setText(note, words);
        Announcer.say(this, words);
    }

    void focus() {
        input.focus();
    }
}
