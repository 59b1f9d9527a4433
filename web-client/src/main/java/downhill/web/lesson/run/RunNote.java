package downhill.web.lesson.run;

import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** One line about a run: how far it is, or why it cannot go on. Only faults are spoken without being asked for. */
final class RunNote {
    private final LanguageChoice language;
    private final HTMLElement words = Dom.element("p", "note");
    private final HTMLElement fault = Dom.element("p", "note");
    private final ButtonRow buttons;
    private final HTMLElement element;
    private Text text;
    private Object[] values = {};
    private boolean faulty;

    RunNote(LanguageChoice language, Runnable retry) {
        this.language = language;
        buttons = new ButtonRow(language);
        buttons.plain(RunText.RETRY, retry);
        fault.setAttribute("role", "alert");
        element = Dom.element("div", "run-note", words, fault, buttons.element());
        language.follow(this::tell);
    }

    HTMLElement element() {
        return element;
    }

    void clear() {
        say(false, null);
    }

    void say(Text newText, Object... newValues) {
        say(false, newText, newValues);
    }

    void fail(Text newText, Object... newValues) {
        say(true, newText, newValues);
    }

    private void say(boolean isFault, Text newText, Object... newValues) {
        faulty = isFault;
        text = newText;
        values = newValues;
        tell();
    }

    private void tell() {
        String now = text == null ? "" : language.say(text, values);
        Dom.setText(words, faulty ? "" : now);
        Dom.setText(fault, faulty ? now : "");
        words.setHidden(faulty);
        fault.setHidden(!faulty);
        Dom.setFlag(fault, "data-fault", faulty);
        buttons.element().setHidden(!faulty);
    }
}
