package downhill.web.page;

import java.util.ArrayList;
import java.util.List;

/** Texts of which several stand in one, with a separator between each two. */
public final class Separated {
    private Separated() {}

    /** Returns the parts; without a separator, the text itself. */
    public static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
