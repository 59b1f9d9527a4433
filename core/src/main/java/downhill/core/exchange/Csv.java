package downhill.core.exchange;

/**
 * Writes comma-separated values (RFC 4180), cell by cell.
 *
 * <p>A spreadsheet computes whatever begins like a formula, also a nickname. So the writer of a cell says what it holds:
 * {@link #text words}, which are never computed, or a {@link #number}, which is never turned into words.
 */
public final class Csv {
    /** With these a formula begins; East Asian spreadsheets take the full-width ones, too. */
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder csv = new StringBuilder();
    private boolean lineBegun;

    /** Creates a file without lines. */
    public Csv() {}

    /**
     * Adds a cell of words. What begins like a formula gets an apostrophe before it.
     *
     * @param words any text
     * @return this
     */
    public Csv text(String words) {
        boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        String safe = formula ? "'" + words : words;
        boolean quoted = false;
        for (int i = 0; i < safe.length(); i++) {
            quoted |= ",\"\r\n".indexOf(safe.charAt(i)) >= 0;
        }
        return cell(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    /**
     * Adds a number.
     *
     * @param digits as a page or a platform prints it, such as {@code 60,000} or {@code -9.9E-8}; the commas between
     *     thousands are left out, and the minus sign of print, U+2212, becomes that of programs. Anything else is taken for words.
     * @return this
     */
    public Csv number(String digits) {
        String ascii = digits.replace('\u2212', '-');
        return isNumber(ascii) ? cell(ascii.replace(",", "")) : text(digits);
    }

    /** Tells whether a text is a number: a sign, digits with commas between thousands, a fraction, an exponent. */
    private static boolean isNumber(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int end = afterDigits(text, start);
        boolean digits = end > start;
        while (digits && text.startsWith(",", end) && afterDigits(text, end + 1) == end + 4) {
            end += 4;
        }
        if (text.startsWith(".", end)) {
            int fraction = end + 1;
            end = afterDigits(text, fraction);
            digits |= end > fraction;
        }
        if (text.startsWith("e", end) || text.startsWith("E", end)) {
            int exponent = text.startsWith("-", end + 1) || text.startsWith("+", end + 1) ? end + 2 : end + 1;
            end = afterDigits(text, exponent);
            digits &= end > exponent;
        }
        return digits && end == text.length();
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private Csv cell(String cell) {
        csv.append(lineBegun ? "," : "").append(cell);
        lineBegun = true;
        return this;
    }

    /** Ends the line, and returns this. */
    public Csv endLine() {
        csv.append("\r\n");
        lineBegun = false;
        return this;
    }

    /** Returns the lines so far. */
    @Override
    public String toString() {
        return csv.toString();
    }
}
