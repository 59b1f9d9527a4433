package downhill.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A page of the list of runs, newest first.
 *
 * @param runs the runs
 * @param next where the next page begins, or null at the end
 */
record RunPage(List<RunSummary> runs, Cursor next) {
    /**
     * A place in the list: just after one run. New runs do not shift it, as they would shift a page number.
     *
     * @param createdAt when that run was saved
     * @param id its id
     */
    record Cursor(long createdAt, String id) {
        /** Before the newest run. */
        static final Cursor START = new Cursor(Long.MAX_VALUE, "");

        /**
         * Writes the cursor as clients see it: opaque, safe in a URL.
         *
         * @return its text
         */
        String text() {
            byte[] plain = (createdAt + ":" + id).getBytes(StandardCharsets.US_ASCII);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
        }

        /**
         * Reads a cursor.
         *
         * @param text what {@link #text()} wrote
         * @return the cursor
         * @throws Problem 400 if it is anything else
         */
        static Cursor parse(String text) {
            try {
                String[] parts =
                        new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":", 2);
                if (parts.length == 2 && parts[0].matches("[0-9]{1,18}") && NamedRun.isId(parts[1])) {
                    return new Cursor(Long.parseLong(parts[0]), parts[1]);
                }
            } catch (IllegalArgumentException e) {
                // Not Base64: refused below, like everything else that text() does not write.
            }
            throw new Problem(400, "after", "after is not a cursor that the field \"next\" of an earlier page gave");
        }
    }
}
