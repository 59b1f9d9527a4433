package downhill.web.insight;

import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Says that what is shown is the network of a file, and leads back to the run's. */
final class OpenedNote {
    private final LanguageChoice language;
    private final HTMLElement words = Dom.element("p", "");
    private final HTMLElement element;
    private Text said;

    /** Builds a hidden note. */
    OpenedNote(LanguageChoice language, Runnable back, Runnable train) {
        this.language = language;
        ButtonRow row = new ButtonRow(language);
        row.plain(TakeHomeText.BACK, back).setAttribute("data-action", "close-npz");
        row.plain(TakeHomeText.TRAIN_ON, train).setAttribute("data-action", "train-on");
        element = Dom.element("div", "message opened", words, row.element());
        element.setHidden(true);
        language.follow(this::say);
    }

    /** Returns the note. */
    HTMLElement element() {
        return element;
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
