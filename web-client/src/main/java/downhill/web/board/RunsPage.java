package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** The board: the list of runs, or what the address names behind {@code #}, one run or the speeds of devices. */
public final class RunsPage {
    private static final String SPEEDS = "speeds";

    private final HTMLElement views = Dom.byId("board-views");
    private final HTMLElement listSection = Dom.byId("list-section");
    private final HTMLElement speedsSection = Dom.byId("speeds-section");
    private final HTMLElement detailSection = Dom.byId("detail-section");
    private final RunList list;
    private final SpeedList speeds;
    private final RunDetail detail;

    private RunsPage(LanguageChoice language) {
        Dispatcher runs = new Dispatcher(Shelf.RUNS);
        list = new RunList(language, runs.tokens());
        detail = new RunDetail(language, runs.tokens());
        new WaitingList(language, runs, "waiting");
        runs.follow((letter, delivery) -> {
            if (delivery == Delivery.SENT) {
                list.reload();
            }
        });
        Dispatcher benchmarks = new Dispatcher(Shelf.BENCHMARKS);
        speeds = new SpeedList(language, benchmarks.tokens());
        new WaitingList(language, benchmarks, "waiting-speeds");
        benchmarks.follow((letter, delivery) -> {
            if (delivery == Delivery.SENT) {
                speeds.reload();
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
        String name = Browser.fragment();
        boolean all = name.isEmpty();
        boolean devices = name.equals(SPEEDS);
        boolean one = !all && !devices;
        views.setHidden(one);
        listSection.setHidden(!all);
        speedsSection.setHidden(!devices);
        detailSection.setHidden(!one);
        for (HTMLElement view : Dom.findAll("#board-views a")) {
            boolean current = view.getAttribute("href").equals("#" + name);
            if (current) {
                view.setAttribute("aria-current", "page");
            } else {
                view.removeAttribute("aria-current");
            }
        }
        if (one) {
            detail.open(name, moved);
            return;
        }
        if (devices) {
            speeds.reload();
        } else {
            list.reload();
        }
        if (moved) {
            Dom.reveal(Dom.byId(devices ? "speeds-title" : "list-title"));
        }
    }
}
