package downhill.server.json;

import java.util.Locale;

public final class Uuid {
    private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Uuid() {}

    /** Returns a UUID in lower case; throws a 422 for any other text. */
    public static String checked(String text) {
        String id = text.toLowerCase(Locale.ROOT);
        if (!is(id)) {
            throw new Problem(422, "id", "id is not a UUID such as 123e4567-e89b-42d3-a456-426614174000");
        }
        return id;
    }

    public static boolean is(String text) {
        return text.matches(FORM);
    }
}
