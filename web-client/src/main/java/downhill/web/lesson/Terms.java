package downhill.web.lesson;

import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The terms of a text: pressed, one is explained where the reader is, in the words of the glossary that the page
 * brings along. Where the browser has no popovers, the link leads to the glossary.
 */
final class Terms {
    private static final String GLOSSARY = "/learn/glossary";

    private Terms() {}

    /** Explains what is pressed from now on. */
    static void explain() {
        Dom.onLink("main a[href^='" + GLOSSARY + "']:not(.definition a)", Terms::show);
    }

    private static boolean show(HTMLElement link) {
        // Before the fragment stands what every link carries along, such as the language.
        String address = link.getAttribute("href");
        String id = "definition-" + address.substring(address.indexOf('#') + 1);
        return Dom.exists(id) && Dom.showPopover(Dom.byId(id), link);
    }
}
