package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Sends what waits in the outbox: when the page opens, when the network comes back, and now and then. */
public final class Dispatcher {
    private final QueueKind kind;
    public final Outbox outbox;
    final DeleteTokens tokens = new DeleteTokens(BrowserStore.lasting());
    private final List<BiConsumer<Outbox.QueuedRequest, Delivery>> listeners = new ArrayList<>();
    private int failures;
    private boolean waiting;

    /** Sends what waits from before. */
    public Dispatcher(QueueKind kind) {
        this.kind = kind;
        outbox = new Outbox(BrowserStore.lasting(), kind);
        Browser.onEvent("online", this::sendAll);
        sendAll();
    }

    public void follow(BiConsumer<Outbox.QueuedRequest, Delivery> listener) {
        listeners.add(listener);
    }

    /** Keeps a request and sends it; returns whether the browser keeps it, should the server be away. */
    public boolean send(Outbox.QueuedRequest request) {
        boolean kept = outbox.put(request);
        post(request);
        return kept;
    }

    void sendAll() {
        for (Outbox.QueuedRequest request : outbox.requests()) {
            if (!request.isRefused()) {
                post(request);
            }
        }
    }

    private void post(Outbox.QueuedRequest request) {
        BoardApi.post(kind, request, (status, saved, refusal) -> {
            Delivery delivery = Delivery.of(status);
            Outbox.QueuedRequest told = request;
            if (delivery == Delivery.SENT) {
                failures = 0;
                outbox.remove(request.id());
                if (saved.text("deleteToken") != null) {
                    tokens.put(request.id(), saved.text("deleteToken"));
                }
            } else if (delivery == Delivery.REFUSED) {
                told = request.refused(refusal.code());
                outbox.replace(told);
            } else {
                tryLater(delivery);
            }
            for (BiConsumer<Outbox.QueuedRequest, Delivery> listener : listeners) {
                listener.accept(told, delivery);
            }
        });
    }

    private void tryLater(Delivery delivery) {
        if (waiting) {
            return;
        }
        waiting = true;
        failures++;
        Browser.after(
                () -> {
                    waiting = false;
                    sendAll();
                },
                delivery.delayMillis(failures));
    }
}
