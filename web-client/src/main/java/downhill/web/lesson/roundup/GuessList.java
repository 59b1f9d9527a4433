package downhill.web.lesson.roundup;

import downhill.web.dom.Dom;
import downhill.web.lesson.Outcomes;
import downhill.web.page.Language;
import org.teavm.jso.dom.html.HTMLElement;

/** Puts the reader's guesses beside the truths into the list of lessons that stands in the text. */
final class GuessList {
    private GuessList() {}

    static void fill(Outcomes outcomes) {
        for (Language language : Language.values()) {
            String items = ".lesson-text [lang=" + language.tag() + "] .guess-list > [data-lesson]";
            for (HTMLElement item : Dom.findAll(items)) {
                for (String outcome : outcomes.of(item.getAttribute("data-lesson"), language)) {
                    item.appendChild(Dom.text("p", "outcome", outcome));
                }
            }
        }
    }
}
