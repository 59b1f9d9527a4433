package downhill.web.page;

/**
 * A text in both languages. {@code {0}}, {@code {1}} … stand for values.
 *
 * <p>Each package keeps its texts as constants of one class, so that a missing translation cannot be compiled.
 */
public interface Text {
    /**
     * Makes a text.
     *
     * @param ko the Korean text
     * @param en the English text, with the same places for values
     * @return the text
     */
    static Text of(String ko, String en) {
        return new Words(ko, en);
    }

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
     * @param values what {@code {0}}, {@code {1}} … become: a text in the same language, anything else as it is
     * @return the finished text
     */
    default String in(Language language, Object... values) {
        String pattern = language == Language.KO ? ko() : en();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}') {
                Object value = values[pattern.charAt(at + 1) - '0'];
                text.append(value instanceof Text words ? words.in(language) : value);
                at += 3;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    /**
     * Returns this text with values in its places, as a text of its own.
     *
     * @param values what {@code {0}}, {@code {1}} … become
     * @return the text without places
     */
    default Text with(Object... values) {
        return new Filled(this, values);
    }

    /** A text that is written down. */
    record Words(String ko, String en) implements Text {}

    /** A text with its values in their places; what looks like a place in a value is none. */
    record Filled(Text pattern, Object[] values) implements Text {
        @Override
        public String ko() {
            return pattern.in(Language.KO, values);
        }

        @Override
        public String en() {
            return pattern.in(Language.EN, values);
        }

        @Override
        public String in(Language language, Object... none) {
            return language == Language.KO ? ko() : en();
        }
    }
}
