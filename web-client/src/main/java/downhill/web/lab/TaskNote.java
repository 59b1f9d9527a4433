package downhill.web.lab;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** What a teacher asks for in the link to the lab, as text. */
final class TaskNote {
    private static final int MAX_LENGTH = 200;

    private TaskNote() {}

    /** Shows the task that the address names, if there is one. */
    static void show(LanguageChoice language) {
        String task = Browser.query("task");
        if (task == null || task.isBlank()) {
            return;
        }
        HTMLElement element = Dom.byId("lab-task");
        String words = task.strip();
        String shown = words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) + "…" : words;
        language.follow(() -> Dom.setText(element, language.say(LabText.TASK, shown)));
        element.setHidden(false);
    }
}
