package downhill.core.function;

/**
 * Says why a text is no {@link Expression}, and where.
 *
 * <p>A page words the {@link Kind} in its reader's language, quotes {@link #text()} and marks the characters from {@link
 * #position()} on.
 */
public final class ExpressionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What can be wrong. */
    public enum Kind {
        /** There is nothing but spaces. */
        EMPTY("there is no function"),
        /** The text has more than {@link Expression#MAX_LENGTH} characters; those beyond are marked. */
        TOO_LONG("the text goes on after " + Expression.MAX_LENGTH + " characters"),
        /** A character that has no meaning here. */
        UNKNOWN_CHARACTER("unknown character"),
        /** Letters that are no variable, constant or function. */
        UNKNOWN_NAME("unknown name"),
        /** x in a function of x0 and x1, or one of these in a function of x. */
        OTHER_VARIABLE("a variable that this function does not have"),
        /** A point without digits, or a second point. */
        MALFORMED_NUMBER("a malformed number"),
        /** A number beyond 1.8e308. */
        NUMBER_TOO_LARGE("a number that is too large"),
        /** A sign, a bracket, a comma or the end where a number, a name or an opening bracket should be. */
        MISSING_OPERAND("something is missing before"),
        /** A number right after a value, as in {@code (x+1)2}: a power or a product may be meant. */
        MISSING_OPERATOR("a sign is missing before"),
        /** An opening bracket that is never closed. */
        UNCLOSED_BRACKET("a bracket that is never closed"),
        /** A closing bracket that was never opened. */
        UNOPENED_BRACKET("a bracket that was never opened"),
        /** A comma outside the brackets of a function. */
        UNEXPECTED_COMMA("a comma that separates nothing"),
        /** A function without brackets after it, as in {@code sin x} or {@code sin^2(x)}. */
        FUNCTION_WITHOUT_BRACKETS("a function without brackets"),
        /** max or min without two arguments, or another function without one. */
        WRONG_ARGUMENT_COUNT("the wrong number of arguments for"),
        /** A product without its sign after a division: {@code 1/2x} may be (1/2)x or 1/(2x). */
        AMBIGUOUS_DIVISION("brackets or a sign needed to tell what is divided before"),
        /** A name after a plain exponent: {@code e^2x} may be (e^2)x or e^(2x). */
        AMBIGUOUS_POWER("brackets or a sign needed to tell where the exponent ends before");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Kind kind;
    private final int position;
    private final String text;

    ExpressionException(Kind kind, int position, String text) {
        super(kind.words + " '" + text + "' at character " + position);
        this.kind = kind;
        this.position = position;
        this.text = text;
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the index of the first offending character, from 0; the length of the whole text if its end came too
     * early.
     */
    public int position() {
        return position;
    }

    /** Returns how many characters are offending; 0 at the end of the whole text. */
    public int length() {
        return text.length();
    }

    /** Returns the offending characters as the reader wrote them, not escaped; empty at the end of the whole text. */
    public String text() {
        return text;
    }
}
