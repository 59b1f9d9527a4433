package downhill.web.lesson;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** Code and formulas that are too wide scroll sideways; the keyboard stops at those, and only at those. */
final class ScrollStops {
    private ScrollStops() {}

    /** Marks them now and whenever the text gets another width or language. */
    static void follow(LanguageChoice language) {
        HTMLElement[] blocks = Dom.findAll(".lesson-text pre, .lesson-text math[display=block]");
        language.follow(() -> Browser.onNextFrame(() -> mark(blocks)));
        Browser.onResize(Dom.find(".lesson-text"), () -> mark(blocks));
    }

    private static void mark(HTMLElement[] blocks) {
        for (HTMLElement block : blocks) {
            boolean stops = Dom.overflows(block);
            if (stops && !block.hasAttribute("tabindex")) {
                block.setAttribute("tabindex", "0");
            } else if (!stops && block.hasAttribute("tabindex")) {
                block.removeAttribute("tabindex");
            }
        }
    }
}
