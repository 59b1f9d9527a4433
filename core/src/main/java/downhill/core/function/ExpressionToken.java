package downhill.core.function;

/**
 * A word of an {@link Expression}.
 *
 * @param type what it is
 * @param start index of its first character in the reader's text
 * @param end index after its last character
 * @param text the word in ASCII and lower case
 */
record ExpressionToken(Type type, int start, int end, String text) {
    enum Type {
        NUMBER,
        NAME,
        /** An exponent in raised digits; its text has plain ones. */
        SUPERSCRIPT,
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        POWER,
        OPEN,
        CLOSE,
        COMMA,
        /** After the last word. */
        END
    }
}
