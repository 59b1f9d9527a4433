package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.dom.TextStore;

/**
 * A random token that tells the server's limit apart the browsers of a class, which share one address. It says nothing
 * about its reader, and the server does not keep it.
 */
final class ClientToken {
    /** The header that carries it. */
    static final String HEADER = "Downhill-Client";

    private static final String NAME = "downhill.client";

    private ClientToken() {}

    /**
     * Returns this browser's token, and makes it the first time.
     *
     * @param store where it is kept; where nothing is, each call makes a new one
     * @return a UUID
     */
    static String of(TextStore store) {
        String token = store.get(NAME);
        if (token == null) {
            token = Browser.randomUuid();
            store.put(NAME, token);
        }
        return token;
    }
}
