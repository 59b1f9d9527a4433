package downhill.web.board;

import downhill.web.dom.TextStore;

/** The tokens of the runs that were saved from this browser. Whoever holds one may delete its run. */
record DeleteTokens(TextStore store) {
    private static final String PREFIX = "downhill.token.";

    void put(String id, String token) {
        store.put(PREFIX + id, token);
    }

    /** Returns the token of a run, or null where this browser has none. */
    String get(String id) {
        return store.get(PREFIX + id);
    }

    void remove(String id) {
        store.remove(PREFIX + id);
    }
}
