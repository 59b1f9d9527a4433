package downhill.server;

import downhill.core.exchange.RunRecord;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A run as its owner sends it.
 *
 * @param id UUID made by the client, lower case
 * @param nickname what the owner is called, 1 to {@value #MAX_NICKNAME} characters
 * @param record the result
 */
record NamedRun(String id, String nickname, RunRecord record) {
    /** Longest nickname, in Unicode characters. */
    static final int MAX_NICKNAME = 40;

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /**
     * Checks an id.
     *
     * @param text the id as sent
     * @return the id in lower case
     * @throws Problem 422 if it is no UUID
     */
    static String checkedId(String text) {
        String id = text.toLowerCase(Locale.ROOT);
        if (!isId(id)) {
            throw new Problem(422, "id", "id is not a UUID such as 123e4567-e89b-42d3-a456-426614174000");
        }
        return id;
    }

    /**
     * Tells whether a text is an id.
     *
     * @param text any text
     * @return true for a UUID in lower case
     */
    static boolean isId(String text) {
        return text.matches(UUID);
    }

    /**
     * Checks a nickname. Hangul typed as separate letters is composed, so that a name counts, sorts
     * and looks the same on every system.
     *
     * @param text the name as sent
     * @return the name without spaces around it
     * @throws Problem 422 if it is empty, too long, or has characters that cannot be shown
     */
    static String checkedNickname(String text) {
        String name = trim(Normalizer.normalize(text, Normalizer.Form.NFC));
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > MAX_NICKNAME) {
            throw new Problem(
                    422, "nickname", "nickname has " + length + " characters, outside [1, " + MAX_NICKNAME + "]");
        }
        if (name.codePoints().anyMatch(NamedRun::isUnshowable)) {
            throw new Problem(422, "nickname", "nickname has a control character or half of a surrogate pair");
        }
        if (name.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT || isSpace(c))) {
            throw new Problem(422, "nickname", "nickname has no visible character");
        }
        return name;
    }

    private static String trim(String text) {
        int[] c = text.codePoints().toArray();
        int from = 0;
        int to = c.length;
        while (from < to && isSpace(c[from])) {
            from++;
        }
        while (to > from && isSpace(c[to - 1])) {
            to--;
        }
        return new String(c, from, to - from);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Controls, line separators, lone surrogates, and the marks that turn the direction of what follows. */
    private static boolean isUnshowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }
}
