package downhill.core.function;

import downhill.core.function.ExpressionException.Kind;
import downhill.core.function.ExpressionToken.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of an {@link Expression} into words.
 *
 * <p>It knows the characters that phones, word processors and Korean keyboards put in place of the ASCII ones.
 */
final class ExpressionScanner {
    private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char SUPERSCRIPT_MINUS = '⁻';
    private static final String SUBSCRIPT_DIGITS = "₀₁₂₃₄₅₆₇₈₉";

    private final String source;
    private final List<ExpressionToken> tokens = new ArrayList<>();
    private int at;

    private ExpressionScanner(String source) {
        this.source = source;
    }

    /** Returns all words of a text, an END last. */
    static List<ExpressionToken> scan(String source) {
        ExpressionScanner scanner = new ExpressionScanner(source);
        while (scanner.at < source.length()) {
            scanner.scanOne();
        }
        scanner.add(Type.END, source.length(), "");
        return scanner.tokens;
    }

    private void scanOne() {
        char c = plain(at);
        if (c == ' ') {
            at++;
        } else if (isDigit(c) || c == '.') {
            scanNumber();
        } else if (isLetter(c)) {
            scanName();
        } else if (isSuperscript(at)) {
            scanSuperscript();
        } else {
            scanSign(c);
        }
    }

    private void scanSign(char c) {
        switch (c) {
            case '+' -> add(Type.PLUS, at + 1, "+");
            case '-' -> add(Type.MINUS, at + 1, "-");
            case '/' -> add(Type.DIVIDE, at + 1, "/");
            case '^' -> add(Type.POWER, at + 1, "^");
            case '(' -> add(Type.OPEN, at + 1, "(");
            case ')' -> add(Type.CLOSE, at + 1, ")");
            case ',' -> add(Type.COMMA, at + 1, ",");
            case '*' -> {
                if (source.startsWith("**", at)) { // Python's power
                    add(Type.POWER, at + 2, "^");
                } else {
                    add(Type.TIMES, at + 1, "*");
                }
            }
            default -> {
                boolean pair = Character.isHighSurrogate(c)
                        && at + 1 < source.length()
                        && Character.isLowSurrogate(source.charAt(at + 1));
                throw error(Kind.UNKNOWN_CHARACTER, at + (pair ? 2 : 1));
            }
        }
    }

    private void scanNumber() {
        StringBuilder text = new StringBuilder();
        int end = at;
        int points = 0;
        while (isDigit(plain(end)) || plain(end) == '.') {
            points += plain(end) == '.' ? 1 : 0;
            text.append(plain(end++));
        }
        if (points > 1 || text.length() == points) {
            throw error(Kind.MALFORMED_NUMBER, end);
        }
        if (plain(end) == 'e' || plain(end) == 'E') {
            boolean signed = plain(end + 1) == '+' || plain(end + 1) == '-';
            int digits = signed ? end + 2 : end + 1;
            if (isDigit(plain(digits))) { // else it is the constant e
                text.append('e').append(plain(end + 1) == '-' ? "-" : "");
                for (end = digits; isDigit(plain(end)); end++) {
                    text.append(plain(end));
                }
            }
        }
        add(Type.NUMBER, end, text.toString());
    }

    /** A name is letters, then digits: x0x1 is two names. */
    private void scanName() {
        StringBuilder text = new StringBuilder();
        int end = at;
        while (isLetter(plain(end))) {
            char c = plain(end++);
            if (c == 'π') {
                text.append("pi");
            } else {
                text.append(c < 'a' ? (char) (c - 'A' + 'a') : c);
            }
        }
        while (isDigit(plain(end)) || isSubscript(end)) {
            text.append(isSubscript(end) ? (char) ('0' + SUBSCRIPT_DIGITS.indexOf(source.charAt(end))) : plain(end));
            end++;
        }
        add(Type.NAME, end, text.toString());
    }

    private void scanSuperscript() {
        StringBuilder text = new StringBuilder();
        int end = at;
        if (source.charAt(end) == SUPERSCRIPT_MINUS) {
            text.append('-');
            end++;
        }
        while (end < source.length() && SUPERSCRIPT_DIGITS.indexOf(source.charAt(end)) >= 0) {
            text.append(SUPERSCRIPT_DIGITS.indexOf(source.charAt(end++)));
        }
        if (text.toString().equals("-")) {
            throw error(Kind.UNKNOWN_CHARACTER, end);
        }
        add(Type.SUPERSCRIPT, end, text.toString());
    }

    private void add(Type type, int end, String text) {
        tokens.add(new ExpressionToken(type, at, end, text));
        at = end;
    }

    private ExpressionException error(Kind kind, int end) {
        return new ExpressionException(kind, at, source.substring(at, end));
    }

    /** Returns the ASCII character that is meant at an index; 0 after the end. */
    private char plain(int index) {
        if (index >= source.length()) {
            return 0;
        }
        char c = source.charAt(index);
        if (c >= '！' && c <= '～') { // the full-width forms of ASCII
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '−', '–', '—', '﹣' -> '-';
            case '×', '·', '⋅', '∙', '∗', '•' -> '*';
            case '÷', '∕', '⁄' -> '/';
            case '、' -> ',';
            default -> isSpace(c) ? ' ' : c;
        };
    }

    /** White space, also of no width, a no-break space or the wide space of an East Asian keyboard. */
    private static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\ufeff';
    }

    private boolean isSuperscript(int index) {
        char c = source.charAt(index);
        return c == SUPERSCRIPT_MINUS || SUPERSCRIPT_DIGITS.indexOf(c) >= 0;
    }

    private boolean isSubscript(int index) {
        return index < source.length() && SUBSCRIPT_DIGITS.indexOf(source.charAt(index)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == 'π';
    }
}
