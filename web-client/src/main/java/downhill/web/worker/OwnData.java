package downhill.web.worker;

import downhill.web.dom.Browser;

/**
 * Data sets that the page has made of the reader's files: blobs, which live as long as the page. Their manifest and shards
 * are like the server's; the name of such a set is {@value #PREFIX} and the last part of the manifest's address.
 */
public final class OwnData {
    private static final String PREFIX = "own-";

    private OwnData() {}

    public static boolean isOne(String dataset) {
        return dataset.startsWith(PREFIX);
    }

    /** Returns a name for a set whose manifest has an address such as {@code blob:https://example.org/UUID}. */
    public static String name(String address) {
        return PREFIX + address.substring(address.lastIndexOf('/') + 1);
    }

    static String address(String dataset) {
        return "blob:" + Browser.origin() + "/" + dataset.substring(PREFIX.length());
    }
}
