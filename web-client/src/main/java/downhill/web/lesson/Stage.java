package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.dom.TextStore;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** A lesson's section of the page, empty at first. */
public record Stage(String slug, LanguageChoice language, TextStore store, HTMLElement section) {
    /** Adds parts at the end of the section. */
    public void add(HTMLElement... parts) {
        for (HTMLElement part : parts) {
            section.appendChild(part);
        }
    }

    /** Adds figures, side by side where there is room. */
    public void figures(HTMLElement... figures) {
        add(Dom.element("div", "figures", figures));
    }
}
