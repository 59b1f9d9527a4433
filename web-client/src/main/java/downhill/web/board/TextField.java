package downhill.web.board;

import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.TextStore;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A field of a dialog for a short text that everyone will see. This browser remembers it for the next time. */
final class TextField {
    private static final int MAX_NICKNAME = 40;

    private final LanguageChoice language;
    private final HTMLInputElement input;
    private final HTMLElement note;
    private final TextStore store;
    private final int max;
    private final Text fault;

    /**
     * Brings a field to life.
     *
     * @param language the language of the page
     * @param name the id of the input; what is wrong is said in the element with this id and {@code -note}
     * @param store where the text is remembered
     * @param max its most characters
     * @param fault says that the text has another length, which becomes {@code {0}}
     */
    TextField(LanguageChoice language, String name, TextStore store, int max, Text fault) {
        this.language = language;
        this.store = store;
        this.max = max;
        this.fault = fault;
        input = Dom.input(name);
        note = Dom.byId(name + "-note");
        input.addEventListener("input", event -> say("", false));
    }

    /** The field for the name under which readers put something on the board. */
    static TextField nickname(LanguageChoice language) {
        return new TextField(language, "nickname", BrowserStore.lasting(), MAX_NICKNAME, BoardText.NICKNAME_FAULT);
    }

    /** Shows what was remembered, or a first proposal, unless the reader has written something. */
    void fill(String proposal) {
        say("", false);
        if (input.isReadOnly()) {
            // The reader has left the class that had given the name.
            input.setReadOnly(false);
            input.setValue("");
        }
        if (input.getValue().isEmpty()) {
            String remembered = store.get(storedName());
            input.setValue(remembered == null ? proposal : remembered);
        }
    }

    /** Shows a text that the reader does not change here. */
    void fix(String text) {
        say("", false);
        input.setValue(text);
        input.setReadOnly(true);
    }

    /** Returns the text without spaces around it; null if its length is wrong, which the reader is told. */
    String take() {
        String text = input.getValue().trim();
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > max) {
            say(language.say(fault, length), true);
            focus();
            return null;
        }
        if (!input.isReadOnly()) {
            store.put(storedName(), text);
        }
        return text;
    }

    /** Says something beside the field. */
    void say(String words, boolean isFault) {
        input.setAttribute("aria-invalid", isFault ? "true" : "false");
        Dom.setFlag(note, "data-fault", isFault);
        Dom.setText(note, words);
        Announcer.say(this, words);
    }

    void focus() {
        input.focus();
    }

    private String storedName() {
        return "downhill." + input.getId();
    }
}
