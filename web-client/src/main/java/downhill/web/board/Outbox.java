package downhill.web.board;

import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.List;

/**
 * What waits to be sent. One is put in before it is sent for the first time and leaves when the server has it, so a
 * lost answer, a closed tab or an absent server loses nothing.
 */
public final class Outbox {
    /** Before the requests of measurements of devices, which servers no longer take. */
    private static final String RETIRED = "downhill.outbox-benchmark.";

    private final TextStore store;
    private final String prefix;

    /** Opens the outbox of a kind, and discards requests of an earlier version that no server takes any more. */
    public Outbox(TextStore store, QueueKind kind) {
        this.store = store;
        prefix = kind.outboxPrefix;
        store.names(RETIRED).forEach(store::remove);
    }

    /**
     * A run or a guess that waits.
     *
     * @param key the secret that makes posting it again harmless and deleting it possible
     * @param problem the code of the server's refusal, in one line; empty while there is none
     * @param body its JSON, in one line
     */
    public record QueuedRequest(String id, String key, String problem, String body) {
        QueuedRequest refused(String reason) {
            return new QueuedRequest(id, key, reason.replace('\n', ' '), body);
        }

        /** Returns whether the server has refused it, so that sending it again is pointless. */
        boolean isRefused() {
            return !problem.isEmpty();
        }
    }

    /** Puts a request in, or replaces the one with its id; returns whether the store keeps it. */
    boolean put(QueuedRequest request) {
        return store.put(prefix + request.id, request.key + "\n" + request.problem + "\n" + request.body);
    }

    /** Replaces the request with an id. One that the reader has taken out meanwhile does not come back. */
    void replace(QueuedRequest request) {
        if (store.get(prefix + request.id) != null) {
            put(request);
        }
    }

    public void remove(String id) {
        store.remove(prefix + id);
    }

    /** Returns all requests, ordered by id. */
    List<QueuedRequest> requests() {
        List<String> names = store.names(prefix);
        names.sort(String::compareTo);
        List<QueuedRequest> requests = new ArrayList<>();
        for (String name : names) {
            QueuedRequest request = parse(name.substring(prefix.length()), store.get(name));
            if (request != null) {
                requests.add(request);
            }
        }
        return requests;
    }

    /** Reads a request; null where another tab has just taken it out or the text is not one. */
    private static QueuedRequest parse(String id, String text) {
        int keyEnd = text == null ? -1 : text.indexOf('\n');
        int problemEnd = keyEnd < 0 ? -1 : text.indexOf('\n', keyEnd + 1);
        if (problemEnd < 0) {
            return null;
        }
        return new QueuedRequest(
                id, text.substring(0, keyEnd), text.substring(keyEnd + 1, problemEnd), text.substring(problemEnd + 1));
    }
}
