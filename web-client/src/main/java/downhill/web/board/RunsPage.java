package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The board: the list of runs with what is pinned and filtered, or what the address names behind {@code #}, one run or the
 * speeds of devices.
 */
public final class RunsPage {
    private static final String SPEEDS = "speeds";

    private final HTMLElement views = Dom.byId("board-views");
    private final HTMLElement listSection = Dom.byId("list-section");
    private final HTMLElement speedsSection = Dom.byId("speeds-section");
    private final HTMLElement detailSection = Dom.byId("detail-section");
    private final HTMLElement back = Dom.byId("back-to-list");
    private final HTMLElement runsView = Dom.find("#board-views a");
    private final RunCompare compare;
    private final RunList list;
    private final SpeedList speeds;
    private final RunDetail detail;

    private RunsPage(LanguageChoice language) {
        Dispatcher runs = new Dispatcher(Shelf.RUNS);
        RunCompare.Places places = new RunCompare.Places(
                Dom.byId("comparison"), Dom.byId("scatter"), Dom.byId("filter"), Dom.byId("list-title"));
        RunSource source = (id, answer) -> BoardApi.open(Shelf.RUNS, id, answer);
        compare = new RunCompare(language, places, source, this::keep);
        list = new RunList(language, runs.tokens(), compare);
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

    /** Keeps what is pinned and filtered in the address, and in the ways back to the list. */
    private void keep() {
        list.hideAgain();
        if (CompareState.isWritten(Browser.fragment())) {
            Browser.replaceFragment(compare.fragment());
        }
        linkBack();
    }

    private void linkBack() {
        back.setAttribute("href", "#" + compare.fragment());
        runsView.setAttribute("href", "#" + compare.fragment());
    }

    /** Shows what the address names; after a move the focus goes to its heading. */
    private void route(boolean moved) {
        String name = Browser.fragment();
        boolean all = CompareState.isWritten(name);
        boolean devices = name.equals(SPEEDS);
        boolean one = !all && !devices;
        views.setHidden(one);
        listSection.setHidden(!all);
        speedsSection.setHidden(!devices);
        detailSection.setHidden(!one);
        for (HTMLElement view : Dom.findAll("#board-views a")) {
            boolean current = (view == runsView) == all;
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
            compare.restore(name);
            linkBack();
            list.reload();
        }
        if (moved) {
            Dom.reveal(Dom.byId(devices ? "speeds-title" : "list-title"));
        }
    }
}
