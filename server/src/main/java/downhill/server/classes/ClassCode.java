package downhill.server.classes;

import downhill.server.json.Problem;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** The code of a class: six characters that nobody confuses on a projector, such as {@code K7XQ2M}. */
public final class ClassCode {
    /** Without 0 and O, 1, I and L, and without the vowels A, E, U, which make words. */
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ClassCode() {}

    /** Draws one of 482 million codes. */
    static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Reads a code as it is typed, in small letters, with spaces or hyphens; throws a 404 for any other text. */
    public static String checked(String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(code).matches()) {
            throw unknown();
        }
        return code;
    }

    static Problem unknown() {
        return new Problem(404, "class", "there is no class with this code");
    }
}
