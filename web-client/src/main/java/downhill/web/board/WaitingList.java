package downhill.web.board;

import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.JsonFields;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.json.JSON;

/** The runs that this browser has not been able to send yet. */
final class WaitingList {
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
        List<Outbox.QueuedRequest> requests = dispatcher.outbox().requests();
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
                dispatcher.outbox().remove(request.id());
                show();
            });
            list.appendChild(Dom.element("li", "", Dom.text("span", "", text), discard.element()));
        }
    }
}
