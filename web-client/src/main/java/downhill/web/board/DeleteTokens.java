package downhill.web.board;

import downhill.web.dom.TextStore;

/** The tokens of what was put on the board from this browser. Whoever holds one may delete its run or benchmark. */
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
     * Keeps a token.
     *
     * @param id the id of the run or benchmark
     * @param token its token
     */
    public void put(String id, String token) {
        store.put(PREFIX + id, token);
    }

    /**
     * Returns a token.
     *
     * @param id the id of the run or benchmark
     * @return its token, or null where this browser has none
     */
    public String get(String id) {
        return store.get(PREFIX + id);
    }

    /**
     * Forgets the token of what is gone.
     *
     * @param id the id of the run or benchmark
     */
    public void remove(String id) {
        store.remove(PREFIX + id);
    }
}
