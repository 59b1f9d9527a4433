package downhill.web.board;

import downhill.web.dom.TextStore;

/** The tokens of the runs that were saved from this browser. Whoever holds one may delete its run. */
public final class DeleteTokens {
    private static final String PREFIX = "downhill.token.";

    private final TextStore store;

    /**
     * Creates the view of the tokens.
     *
     * @param store where they are kept
     */
    public DeleteTokens(TextStore store) {
        this.store = store;
    }

    /**
     * Keeps the token of a run.
     *
     * @param id the run
     * @param token its token
     */
    public void put(String id, String token) {
        store.put(PREFIX + id, token);
    }

    /**
     * Returns the token of a run.
     *
     * @param id the run
     * @return its token, or null where this browser has none
     */
    public String get(String id) {
        return store.get(PREFIX + id);
    }

    /**
     * Forgets the token of a run that is gone.
     *
     * @param id the run
     */
    public void remove(String id) {
        store.remove(PREFIX + id);
    }
}
