package downhill.web.dom;

import org.teavm.jso.JSBody;

/**
 * Numbers as JavaScript itself prints and reads them.
 *
 * <p>TeaVM's {@code Double.parseDouble} loses the last digit of about one double in 8,000. JavaScript's own conversions
 * give the shortest text that reads back as the same number, so they are used wherever digits matter: hooks, addresses,
 * JSON.
 */
public final class JsNumber {
    /** The two conversions as one value, for code that is also tested without a browser. */
    public static final NumberText TEXT = new NumberText(JsNumber::parse, JsNumber::toText);

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private JsNumber() {}

    /** Returns a number in full, as people write it. */
    public static String written(double number) {
        return written(toText(number));
    }

    /** Returns the text of a number as people write it: of {@code -2.3e-9}, {@code −2.3 × 10⁻⁹}. */
    public static String written(String number) {
        StringBuilder text = new StringBuilder();
        boolean raised = false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == 'e') {
                raised = true;
                text.append(" × 10");
            } else if (c == '-') {
                text.append(raised ? '⁻' : '−');
            } else if (c != '+') {
                text.append(raised ? SUPERSCRIPTS.charAt(c - '0') : c);
            }
        }
        String written = text.toString();
        return written.startsWith("1 × ") ? written.substring(4) : written;
    }

    /** Returns the shortest text that reads back as the same number, as JavaScript's {@code String(number)}. */
    @JSBody(params = "number", script = "return String(number);")
    public static native String toText(double number);

    /**
     * Returns the text of {@code Double.toString} on the JVM, such as {@code 1.0} or {@code 1.0E-4}; the compiler calls
     * it for whatever puts a double into a text. Only the smallest of the subnormals may have one digit where the JVM
     * gives two.
     */
    @JSBody(params = "number", script = """
            if (number === 0) {
              return 1 / number < 0 ? '-0.0' : '0.0';
            }
            const size = Math.abs(number);
            if (!(size < Infinity) || size >= 1e-3 && size < 1e7) {
              const text = String(number);
              return Number.isInteger(number) ? text + '.0' : text;
            }
            const [digits, power] = number.toExponential().split('e');
            return digits + (digits.includes('.') ? 'E' : '.0E') + Number(power);""")
    public static native String toJavaText(double number);

    /** Reads a number as JavaScript does; NaN where the text is empty or no number. */
    @JSBody(params = "text", script = "return text.trim() === '' ? NaN : Number(text);")
    public static native double parse(String text);

    /** Returns a number with 0 to 20 decimals, for people. */
    @JSBody(
            params = {"number", "decimals"},
            script = "return number.toFixed(decimals);")
    public static native String fixed(double number, int decimals);

    /** Returns a number with 1 to 21 significant digits and no trailing zeros, for people. */
    @JSBody(
            params = {"number", "digits"},
            script = "return String(Number(number.toPrecision(digits)));")
    public static native String significant(double number, int digits);

    /** Returns a number as {@code 2.59e13} with 1 to 21 significant digits, for people. */
    @JSBody(
            params = {"number", "digits"},
            script = "return Number(number.toPrecision(digits)).toExponential().replace('+', '');")
    public static native String scientific(double number, int digits);
}
