package downhill.web.page;

/**
 * A text in both languages. {@code {0}}, {@code {1}} … stand for values.
 *
 * <p>Each package keeps its texts in one enum, so that a missing translation cannot be compiled.
 */
public interface Text {
    /**
     * Returns the Korean text.
     *
     * @return the text, with its places for values
     */
    String ko();

    /**
     * Returns the English text.
     *
     * @return the text, with its places for values
     */
    String en();

    /**
     * Returns the text in a language, with values in their places.
     *
     * @param language the reader's language
     * @param values what {@code {0}}, {@code {1}} … become, inserted as they are
     * @return the finished text
     */
    default String in(Language language, Object... values) {
        String pattern = language == Language.KO ? ko() : en();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}') {
                text.append(values[pattern.charAt(at + 1) - '0']);
                at += 3;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }
}
