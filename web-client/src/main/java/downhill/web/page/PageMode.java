package downhill.web.page;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What an address says of a page as a whole: its language, whether it is for a projector, whether it stands in another page.
 *
 * <p>{@code lang} and {@code present} stay while a reader goes on from link to link. In a frame there is room for one page
 * only: its links open apart, and it tells the page around it how high it is.
 */
final class PageMode {
    private static final String LANGUAGE = "lang";
    private static final String PRESENT = "present";

    private PageMode() {}

    /** Brings the links of the page to go on as the page itself was opened. */
    static void start(LanguageChoice language) {
        HTMLElement root = Dom.find("html");
        boolean embedded = root.hasAttribute("data-embed");
        Dom.beforeLinks(link -> {
            String address = link.getAttribute("href");
            if (address.startsWith("/")) {
                link.setAttribute("href", goingOn(address, language));
            }
            if (embedded && !address.startsWith("#") && !link.hasAttribute("download")) {
                link.setAttribute("target", "_blank");
                link.setAttribute("rel", "noopener");
            }
        });
        if (embedded) {
            Browser.onResize(root, () -> Browser.tellHeight(root));
        }
    }

    private static String goingOn(String address, LanguageChoice language) {
        String next = address;
        if (Browser.query(LANGUAGE) != null) {
            next = Browser.withQuery(next, LANGUAGE, language.current().tag());
        }
        if ("1".equals(Browser.query(PRESENT))) {
            next = Browser.withQuery(next, PRESENT, "1");
        }
        return next;
    }
}
