package downhill.web.page;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The frame of every page: its title, the skip link, the switch between languages, and what its links take along. */
public final class Shell {
    private static final String LANGUAGE = "lang";
    private static final String PRESENT = "present";

    private Shell() {}

    /** Starts the frame, and returns the language of the page. */
    public static LanguageChoice start() {
        LanguageChoice language = new LanguageChoice();
        Announcer.start();
        HTMLElement title = Dom.find("title");
        HTMLElement description = Dom.find("meta[name=description]");
        Dom.find(".skip-link").addEventListener("click", event -> {
            event.preventDefault();
            Dom.reveal(Dom.byId("main"));
        });
        Dom.byId("language")
                .addEventListener(
                        "click", event -> language.change(language.current().other()));
        language.follow(() -> {
            String tag = language.current().tag();
            HTMLDocument.current().setTitle(title.getAttribute("data-" + tag));
            description.setAttribute("content", description.getAttribute("data-" + tag));
            for (HTMLElement labelled : Dom.findAll("[data-label-ko]")) {
                labelled.setAttribute("aria-label", labelled.getAttribute("data-label-" + tag));
            }
            // An option holds text only, so its two languages stand in attributes.
            for (HTMLElement option : Dom.findAll("option[data-ko]")) {
                Dom.setText(option, option.getAttribute("data-" + tag));
            }
            // An address that names a language keeps naming the one that is shown.
            if (Browser.query(LANGUAGE) != null && !tag.equals(Browser.query(LANGUAGE))) {
                Browser.setQuery(LANGUAGE, tag);
            }
        });
        adaptLinks(language);
        return language;
    }

    /** Names in the title what the page shows now, before the name of the site; null gives the page its own title back. */
    public static void title(String shown) {
        String own = Dom.find("title").getAttribute("data-" + Dom.find("html").getLang());
        HTMLDocument.current().setTitle(shown == null ? own : shown + own.substring(own.lastIndexOf(" · ")));
    }

    /**
     * Keeps {@code lang} and {@code present} from link to link. In a frame there is room for one page only: its links open
     * apart, and it tells the page around it how high it is.
     */
    private static void adaptLinks(LanguageChoice language) {
        HTMLElement root = Dom.find("html");
        boolean embedded = root.hasAttribute("data-embed");
        Dom.beforeLinks(link -> {
            String address = link.getAttribute("href");
            if (address.startsWith("/")) {
                link.setAttribute("href", withMode(address, language));
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

    private static String withMode(String address, LanguageChoice language) {
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
