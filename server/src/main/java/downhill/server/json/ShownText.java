package downhill.server.json;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The short texts that readers write and all others see. */
public final class ShownText {
    private static final int MAX_NICKNAME = 40;

    /** As many marks as a letter of a living script has. */
    private static final int MAX_MARKS = 3;

    /** Reserved for those who look after a class or a server; compared without spaces and signs. */
    private static final List<String> STAFF = List.of(
            "관리자",
            "운영자",
            "선생님",
            "교수님",
            "담임",
            "조교",
            "운영진",
            "내리막",
            "admin",
            "moderator",
            "operator",
            "teacher",
            "professor",
            "official",
            "downhill");

    /** By these, pages mark verified runs. */
    private static final List<String> MARKS = List.of("확인됨", "확인된", "verified");

    /** The beginning of a formula; spreadsheets accept wide forms of these as well, which an export does not guard. */
    private static final String FORMULA = "=+-@";

    private ShownText() {}

    /**
     * Returns a nickname without spaces around it; throws a 422 if it cannot be shown, or looks like that of somebody
     * trusted, a verdict of the server or a formula.
     */
    public static String nickname(String text) {
        String name = checked("nickname", text, MAX_NICKNAME);
        // Wide, slanted and circled letters become plain ones.
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (plain.codePoints().anyMatch(ShownText::isCheckMark)) {
            throw new Problem(422, "nickname", "nickname has a check mark, by which the server marks verified runs");
        }
        if (FORMULA.indexOf(plain.charAt(0)) >= 0 && plain.charAt(0) != name.charAt(0)) {
            throw new Problem(
                    422,
                    "nickname",
                    "nickname begins with a wide \"" + plain.charAt(0) + "\", as a formula of a sheet may");
        }
        if (has(plain, UnicodeScript.LATIN)
                && (has(plain, UnicodeScript.CYRILLIC) || has(plain, UnicodeScript.GREEK))) {
            throw new Problem(
                    422, "nickname", "nickname mixes Latin letters with Cyrillic or Greek ones, which look the same");
        }
        String letters = plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String title : STAFF) {
            if (letters.contains(title)) {
                throw new Problem(422, "nickname", "nickname has \"" + title + "\", as if it were of the staff");
            }
        }
        for (String mark : MARKS) {
            if (letters.contains(mark)) {
                throw new Problem(
                        422, "nickname", "nickname has \"" + mark + "\", by which the server marks verified runs");
            }
        }
        return name;
    }

    /**
     * Returns a text without spaces around it, with Hangul composed, so that it counts, sorts and looks the same on
     * every system; throws a 422 if it is empty, too long or cannot be shown.
     */
    public static String checked(String field, String text, int max) {
        String shown = trim(Normalizer.normalize(text, Normalizer.Form.NFC));
        int length = shown.codePointCount(0, shown.length());
        if (length < 1 || length > max) {
            throw new Problem(422, field, field + " has " + length + " characters, outside [1, " + max + "]");
        }
        if (shown.codePoints().anyMatch(ShownText::isUnshowable)) {
            throw new Problem(422, field, field + " has a control character or half of a surrogate pair");
        }
        if (shown.codePoints().anyMatch(ShownText::isBlank)) {
            throw new Problem(422, field, field + " has a letter that looks like nothing");
        }
        if (shown.codePoints().allMatch(c -> isMark(c) || Character.getType(c) == Character.FORMAT || isSpace(c))) {
            throw new Problem(422, field, field + " has no visible character");
        }
        if (mostMarks(shown) > MAX_MARKS) {
            throw new Problem(
                    422, field, field + " has " + mostMarks(shown) + " marks on one character, above " + MAX_MARKS);
        }
        return shown;
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
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

    /** Fillers of Hangul and an empty Braille pattern: letters and symbols that look like nothing. */
    private static boolean isBlank(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }

    /** Marks drawn on the character before; also variation selectors. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int mostMarks(String text) {
        int most = 0;
        int marks = 0;
        for (int c : text.codePoints().toArray()) {
            marks = isMark(c) ? marks + 1 : 0;
            most = Math.max(most, marks);
        }
        return most;
    }

    private static boolean isCheckMark(int c) {
        return c == 0x2713 || c == 0x2714 || c == 0x2705 || c == 0x2611 || c == 0x1F5F8 || c == 0x1F5F9 || c == 0x221A;
    }

    /** Controls, line separators, lone surrogates and marks of direction. */
    private static boolean isUnshowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }
}
