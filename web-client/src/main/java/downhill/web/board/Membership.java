package downhill.web.board;

import downhill.web.dom.TextStore;

/**
 * The class that the reader of this browser has joined. It is kept on the device until the reader leaves.
 *
 * @param key the secret by which the server knows the member
 * @param nickname what the board may call them
 * @param target where its teacher sends students, an address of this site; may be empty
 * @param task what they do there; may be empty
 */
public record Membership(
        String code, String key, int number, String nickname, String title, String target, String task) {
    private static final String NAME = "downhill.class";
    private static final String KEYS = "downhill.member.";
    private static final int FIELDS = 7;

    /** Returns the class that the reader has joined, or null. */
    public static Membership of(TextStore store) {
        String kept = store.get(NAME);
        String[] fields = new String[FIELDS];
        int from = 0;
        for (int i = 0; i < FIELDS; i++) {
            int to = kept == null ? -1 : i == FIELDS - 1 ? kept.length() : kept.indexOf('\n', from);
            if (to < 0) {
                return null;
            }
            fields[i] = kept.substring(from, to);
            from = to + 1;
        }
        try {
            return new Membership(
                    fields[0], fields[1], Integer.parseInt(fields[2]), fields[3], fields[4], fields[5], fields[6]);
        } catch (NumberFormatException ofAnotherVersion) {
            return null;
        }
    }

    public void keep(TextStore store) {
        store.put(
                NAME,
                code + "\n" + key + "\n" + number + "\n" + nickname + "\n" + title + "\n" + target + "\n"
                        + task.replace('\n', ' '));
        store.put(KEYS + code, key);
    }

    /** Leaves the class. What still waits to be sent to it can be sent. */
    public static void leave(TextStore store) {
        store.remove(NAME);
    }

    /** Returns the secret with which the reader has joined a class, now or earlier; null if never. */
    public static String keyOf(TextStore store, String code) {
        return store.get(KEYS + code);
    }
}
