package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** The page of saved runs: the list, or the run that the address names behind {@code #}. */
public final class RunsPage {
    private final HTMLElement listSection = Dom.byId("list-section");
    private final HTMLElement detailSection = Dom.byId("detail-section");
    private final RunList list;
    private final RunDetail detail;

    private RunsPage(LanguageChoice language) {
        Dispatcher dispatcher = new Dispatcher(Shelf.RUNS);
        list = new RunList(language, dispatcher.tokens());
        detail = new RunDetail(language, dispatcher.tokens());
        new WaitingList(language, dispatcher, "waiting");
        dispatcher.follow((letter, delivery) -> {
            if (delivery == Delivery.SENT) {
                list.reload();
            }
        });
    }

    /**
     * Brings the page to life.
     *
     * @param language the language of the page
     */
    public static void start(LanguageChoice language) {
        RunsPage page = new RunsPage(language);
        Browser.onEvent("hashchange", () -> page.route(true));
        page.route(false);
    }

    /** Shows what the address names; after a move the focus goes to its heading. */
    private void route(boolean moved) {
        String id = Browser.fragment();
        boolean one = !id.isEmpty();
        listSection.setHidden(one);
        detailSection.setHidden(!one);
        if (one) {
            detail.open(id, moved);
        } else {
            list.reload();
            if (moved) {
                Dom.reveal(Dom.byId("list-title"));
            }
        }
    }
}
