package downhill.server.runs;

import downhill.server.json.Problem;
import downhill.server.json.Uuid;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in a list, just after the run of this time and id. New runs do not shift it, unlike a page number. */
record Cursor(long time, String id) {
    /** Before the first row of a descending list; {@link #BOTTOM} is before that of an ascending one. */
    static final Cursor TOP = new Cursor(Long.MAX_VALUE, "");

    static final Cursor BOTTOM = new Cursor(-1, "");

    /** Writes the cursor as clients see it: opaque, safe in a URL. */
    String text() {
        byte[] plain = (time + ":" + id).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** Reads what {@link #text()} wrote, and refuses anything else with 400. */
    static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":", 2);
            if (parts.length == 2 && parts[0].matches("[0-9]{1,18}") && Uuid.is(parts[1])) {
                return new Cursor(Long.parseLong(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: refused below, like everything else that text() does not write.
        }
        throw new Problem(400, "after", "after is not a cursor that the field \"next\" of an earlier page gave");
    }
}
