package downhill.web.insight;

import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Says that what is shown is the network of a file, and leads back to the run's. */
final class OpenedNote extends Panel {
    private final HTMLElement words = Dom.element("p", "");

    OpenedNote(LanguageChoice language, Runnable back, Runnable train) {
        super(language, null, "div", "message opened");
        ButtonRow row = new ButtonRow(language);
        row.plain(TakeHome.BACK, back).setAttribute("data-action", "close-npz");
        row.plain(TakeHome.TRAIN_ON, train).setAttribute("data-action", "train-on");
        add(words, row.element());
        element.setHidden(true);
        language.follow(this::say);
    }

    /** Says something, or hides the note where it is null. */
    void show(Text newWords) {
        said = newWords;
        say();
    }

    private void say() {
        element.setHidden(said == null);
        Dom.setText(words, said == null ? "" : language.say(said));
    }
}
