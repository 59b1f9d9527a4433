package downhill.server;

import java.text.Normalizer;

/** The short texts that readers write and all others see. */
final class ShownText {
    /** Longest nickname, in Unicode characters. */
    private static final int MAX_NICKNAME = 40;

    private ShownText() {}

    /**
     * Checks a nickname.
     *
     * @param text the name as sent
     * @return the name without spaces around it
     * @throws Problem 422 if it is empty, longer than 40 characters, or has characters that cannot be shown
     */
    static String nickname(String text) {
        return checked("nickname", text, MAX_NICKNAME);
    }

    /**
     * Checks a text. Hangul typed as separate letters is composed, so that a text counts, sorts and looks the same on
     * every system.
     *
     * @param field what it is, as an error names it
     * @param text the text as sent
     * @param max its most characters
     * @return the text without spaces around it
     * @throws Problem 422 if it is empty, too long, or has characters that cannot be shown
     */
    static String checked(String field, String text, int max) {
        String shown = trim(Normalizer.normalize(text, Normalizer.Form.NFC));
        int length = shown.codePointCount(0, shown.length());
        if (length < 1 || length > max) {
            throw new Problem(422, field, field + " has " + length + " characters, outside [1, " + max + "]");
        }
        if (shown.codePoints().anyMatch(ShownText::isUnshowable)) {
            throw new Problem(422, field, field + " has a control character or half of a surrogate pair");
        }
        if (shown.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT || isSpace(c))) {
            throw new Problem(422, field, field + " has no visible character");
        }
        return shown;
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
