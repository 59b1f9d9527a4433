package downhill.web.page;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/** What is stored: a page that stands in its HTML, and can be printed. */
public final class PrivacyPage {
    private PrivacyPage() {}

    /** Brings the page to life. */
    public static void start() {
        for (HTMLElement button : Dom.findAll("[data-action=print]")) {
            button.addEventListener("click", event -> Browser.print());
        }
    }
}
