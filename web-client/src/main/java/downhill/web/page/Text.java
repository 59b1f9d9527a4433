package downhill.web.page;

/**
 * A text in both languages. {@code {0}}, {@code {1}} … stand for values.
 *
 * <p>Each package keeps its texts as constants of one class, so that a missing translation cannot be compiled.
 */
public interface Text {
    static Text of(String ko, String en) {
        return new Words(ko, en);
    }

    String ko();

    String en();

    /** Returns the text in a language. A value that is a text is in the same language, any other as it is. */
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

    /** Returns this text with values in its places, as a text of its own. */
    default Text with(Object... values) {
        return new Filled(this, values);
    }

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
