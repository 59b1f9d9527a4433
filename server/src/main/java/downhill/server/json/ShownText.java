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
    private static final String[] STAFF =
            ("관리자 운영자 선생님 교수님 담임 조교 운영진 내리막 admin moderator operator teacher professor official downhill").split(" ");

    private static final String MARK = ", by which the server marks verified runs";

    private static final List<String> MARKS = List.of("확인됨", "확인된", "verified");

    /** The beginning of a formula; spreadsheets accept wide forms of these as well, which an export does not guard. */
    private static final String FORMULA = "=+-@";

    private ShownText() {}

    /** Returns a trimmed nickname; throws a 422 if it is unshowable or imitates staff, a verdict or a formula. */
    public static String nickname(String text) {
        String name = checked("nickname", text, MAX_NICKNAME);
        // Wide, slanted and circled letters become plain ones.
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        char first = plain.charAt(0);
        refuseIf(plain.codePoints().anyMatch(ShownText::isCheckMark), "has a check mark" + MARK);
        refuseIf(
                FORMULA.indexOf(first) >= 0 && first != name.charAt(0),
                "begins with a wide \"" + first + "\", as a formula of a sheet may");
        refuseIf(
                has(plain, UnicodeScript.LATIN)
                        && (has(plain, UnicodeScript.CYRILLIC) || has(plain, UnicodeScript.GREEK)),
                "mixes Latin letters with Cyrillic or Greek ones, which look the same");
        String letters = plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String title : STAFF) {
            refuseIf(letters.contains(title), "has \"" + title + "\", as if it were of the staff");
        }
        for (String mark : MARKS) {
            refuseIf(letters.contains(mark), "has \"" + mark + "\"" + MARK);
        }
        return name;
    }

    private static void refuseIf(boolean faulty, String fault) {
        refuseIf(faulty, "nickname", fault);
    }

    private static void refuseIf(boolean faulty, String field, String fault) {
        if (faulty) {
            throw Problem.of(422, field, fault);
        }
    }

    /** Returns a trimmed text with composed Hangul; throws a 422 if it is empty, too long or cannot be shown. */
    public static String checked(String field, String text, int max) {
        String shown = trim(Normalizer.normalize(text, Normalizer.Form.NFC));
        int length = shown.codePointCount(0, shown.length());
        refuseIf(length < 1 || length > max, field, "has " + length + " characters, outside [1, " + max + "]");
        refuseIf(
                shown.codePoints().anyMatch(ShownText::isUnshowable),
                field,
                "has a control character or half of a surrogate pair");
        refuseIf(shown.codePoints().anyMatch(ShownText::isBlank), field, "has a letter that looks like nothing");
        refuseIf(
                shown.codePoints().allMatch(c -> isMark(c) || Character.getType(c) == Character.FORMAT || isSpace(c)),
                field,
                "has no visible character");
        int marks = maxMarks(shown);
        refuseIf(marks > MAX_MARKS, field, "has " + marks + " marks on one character, above " + MAX_MARKS);
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

    private static int maxMarks(String text) {
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
