package downhill.web.page;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The frame of every page: its title, the way past the header, and the switch between languages. */
public final class Shell {
    private Shell() {}

    /**
     * Brings the frame to life.
     *
     * @return the language of the page
     */
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
            HTMLDocument.current()
                    .setTitle(title.getAttribute("data-" + language.current().tag()));
            description.setAttribute(
                    "content",
                    description.getAttribute("data-" + language.current().tag()));
            for (HTMLElement labelled : Dom.findAll("[data-label-ko]")) {
                labelled.setAttribute(
                        "aria-label",
                        labelled.getAttribute("data-label-" + language.current().tag()));
            }
            // An option holds text only, so its two languages stand in attributes.
            for (HTMLElement option : Dom.findAll("option[data-ko]")) {
                Dom.setText(
                        option, option.getAttribute("data-" + language.current().tag()));
            }
            rememberInAddress(language.current());
        });
        PageMode.start(language);
        return language;
    }

    /** An address that names a language keeps naming the one that is shown. */
    private static void rememberInAddress(Language language) {
        if (Browser.query("lang") != null && !language.tag().equals(Browser.query("lang"))) {
            Browser.setQuery("lang", language.tag());
        }
    }
}
