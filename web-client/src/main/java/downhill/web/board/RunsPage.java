package downhill.web.board;

import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.JsonFields;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.json.JSON;

/** The page of saved runs: the list with what is pinned and filtered, or the run that the fragment names. */
public final class RunsPage {
    /** A view of an earlier version, which links may still name. */
    private static final String RETIRED_VIEW = "speeds";

    private final HTMLElement listSection = Dom.byId("list-section");
    private final HTMLElement detailSection = Dom.byId("detail-section");
    private final HTMLElement back = Dom.byId("back-to-list");
    private final RunCompare compare;
    private final RunList list;
    private final RunDetail detail;

    private RunsPage(LanguageChoice language) {
        Dispatcher runs = new Dispatcher(QueueKind.RUNS);
        RunCompare.Places places = new RunCompare.Places(
                Dom.byId("comparison"), Dom.byId("scatter"), Dom.byId("filter"), Dom.byId("list-title"));
        compare = new RunCompare(language, places, id -> "#" + id, this::keep);
        list = new RunList(language, runs.tokens, compare);
        detail = new RunDetail(language, runs.tokens);
        new WaitingList(language, runs);
        runs.follow((request, delivery) -> {
            if (delivery == Delivery.SENT) {
                list.reload();
            }
        });
    }

    public static void start(LanguageChoice language) {
        RunsPage page = new RunsPage(language);
        Browser.onEvent("hashchange", () -> page.route(true));
        page.route(false);
    }

    private static boolean isList(String fragment) {
        return CompareState.isWritten(fragment) || fragment.equals(RETIRED_VIEW);
    }

    /** Keeps what is pinned and filtered in the address, and in the way back to the list. */
    private void keep() {
        list.hideAgain();
        if (isList(Browser.fragment())) {
            Browser.replaceFragment(compare.fragment());
        }
        linkBack();
    }

    private void linkBack() {
        back.setAttribute("href", "#" + compare.fragment());
    }

    /** Shows what the address names; after a move the focus goes to its heading. */
    private void route(boolean moved) {
        String fragment = Browser.fragment();
        boolean all = isList(fragment);
        listSection.setHidden(!all);
        detailSection.setHidden(all);
        if (!all) {
            detail.open(fragment, moved);
            return;
        }
        detail.close();
        compare.restore(fragment);
        linkBack();
        list.reload();
        if (moved) {
            Dom.reveal(Dom.byId("list-title"));
        }
    }

    /** The runs that this browser has not been able to send yet. */
    private static final class WaitingList {
        private final LanguageChoice language;
        private final Dispatcher dispatcher;
        private final HTMLElement section = Dom.byId("waiting-section");
        private final HTMLElement title = Dom.byId("list-title");
        private final HTMLElement list = Dom.byId("waiting");

        WaitingList(LanguageChoice language, Dispatcher dispatcher) {
            this.language = language;
            this.dispatcher = dispatcher;
            Dom.onAction("send-now", dispatcher::sendAll);
            dispatcher.follow((request, delivery) -> show());
            language.follow(this::show);
        }

        private void show() {
            List<Outbox.QueuedRequest> requests = dispatcher.outbox.requests();
            // Its buttons go with what they were for, and the heading of the page stays.
            Availability.passFocus(list, title);
            Availability.show(section, !requests.isEmpty(), title);
            Dom.clear(list);
            for (Outbox.QueuedRequest request : requests) {
                String nickname = ((JsonFields) JSON.parse(request.body())).text("nickname");
                String text = request.isRefused()
                        ? language.say(
                                BoardText.WAITING_REFUSED,
                                nickname,
                                Refusal.of(request.problem()).in(language))
                        : language.say(BoardText.WAITING, nickname);
                ConfirmButton discard = new ConfirmButton(language, BoardText.DISCARD, BoardText.DISCARD_ASK, () -> {
                    dispatcher.outbox.remove(request.id());
                    show();
                });
                list.appendChild(Dom.element("li", "", Dom.text("span", "", text), discard.element));
            }
        }
    }
}
