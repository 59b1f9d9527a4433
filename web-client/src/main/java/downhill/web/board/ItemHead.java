package downhill.web.board;

import downhill.web.dom.Dom;
import downhill.web.dom.LocalFormat;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** The first line of each thing in a list: whose it is and since when. */
final class ItemHead {
    private ItemHead() {}

    /**
     * Makes the line.
     *
     * @param language the language of the page
     * @param name holds the nickname
     * @param createdAt milliseconds since 1970-01-01 UTC
     * @param mine says that it is this reader's, or null
     */
    static HTMLElement of(LanguageChoice language, HTMLElement name, double createdAt, Text mine) {
        HTMLElement time =
                Dom.text("time", "", LocalFormat.dateTime(language.current().tag(), createdAt));
        time.setAttribute("datetime", LocalFormat.isoDateTime(createdAt));
        HTMLElement head = Dom.element("div", "run-head", name, time);
        if (mine != null) {
            head.insertBefore(Dom.text("span", "mine", language.say(mine)), time);
        }
        return head;
    }
}
