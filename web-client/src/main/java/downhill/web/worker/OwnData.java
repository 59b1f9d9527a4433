package downhill.web.worker;

import downhill.web.dom.Browser;

/**
 * Data sets that the reader's page has made of the reader's files: blobs, which live as long as a run of the page may need them. Their manifest and
 * shards are like the server's; the name of such a set is {@value #PREFIX} and the last part of the manifest's address.
 */
public final class OwnData {
    private static final String PREFIX = "own-";

    private OwnData() {}

    /**
     * Tells whether a data set is a reader's own.
     *
     * @param dataset its name
     * @return whether it is in the page rather than on the server
     */
    public static boolean isOne(String dataset) {
        return dataset.startsWith(PREFIX);
    }

    /**
     * Returns the name of a set.
     *
     * @param address of its manifest, such as {@code blob:https://example.org/UUID}
     * @return a name that a configuration can have
     */
    public static String name(String address) {
        return PREFIX + address.substring(address.lastIndexOf('/') + 1);
    }

    static String address(String dataset) {
        return "blob:" + Browser.origin() + "/" + dataset.substring(PREFIX.length());
    }
}
