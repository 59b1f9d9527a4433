package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import java.util.ArrayList;
import java.util.List;

/** Sends what waits in the outbox: when the page opens, when the network comes back, and now and then. */
public final class Dispatcher {
    private final Shelf shelf;
    private final Outbox outbox;
    private final DeleteTokens tokens = new DeleteTokens(BrowserStore.lasting());
    private final List<Listener> listeners = new ArrayList<>();
    private int failures;
    private boolean waiting;

    /** Hears what became of a letter. */
    public interface Listener {
        /**
         * Takes the news.
         *
         * @param letter the letter
         * @param delivery what became of it
         */
        void delivered(Outbox.Letter letter, Delivery delivery);
    }

    /**
     * Creates the dispatcher, which sends what waits from before.
     *
     * @param shelf what it sends
     */
    public Dispatcher(Shelf shelf) {
        this.shelf = shelf;
        outbox = new Outbox(BrowserStore.lasting(), shelf);
        Browser.onEvent("online", this::sendAll);
        sendAll();
    }

    /**
     * Adds a listener to all deliveries.
     *
     * @param listener hears them
     */
    public void follow(Listener listener) {
        listeners.add(listener);
    }

    /**
     * Keeps a letter and sends it.
     *
     * @param letter the letter
     * @return whether the browser keeps it, should the server be away
     */
    public boolean send(Outbox.Letter letter) {
        boolean kept = outbox.put(letter);
        post(letter);
        return kept;
    }

    /** Sends all letters that have not been refused. */
    public void sendAll() {
        for (Outbox.Letter letter : outbox.letters()) {
            if (!letter.isRefused()) {
                post(letter);
            }
        }
    }

    /**
     * Returns the outbox.
     *
     * @return what waits
     */
    public Outbox outbox() {
        return outbox;
    }

    /**
     * Returns the tokens of what has been sent.
     *
     * @return the tokens
     */
    public DeleteTokens tokens() {
        return tokens;
    }

    private void post(Outbox.Letter letter) {
        BoardApi.post(shelf, letter, (status, saved, refusal) -> {
            Delivery delivery = Delivery.of(status);
            Outbox.Letter told = letter;
            if (delivery == Delivery.SENT) {
                failures = 0;
                outbox.remove(letter.id());
                if (saved.getDeleteToken() != null) {
                    tokens.put(letter.id(), saved.getDeleteToken());
                }
            } else if (delivery == Delivery.REFUSED) {
                told = letter.refused(refusal.code());
                outbox.replace(told);
            } else {
                tryLater(delivery);
            }
            for (Listener listener : listeners) {
                listener.delivered(told, delivery);
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
