package downhill.web.dom;

import org.teavm.jso.JSBody;

/**
 * Numbers as JavaScript itself prints and reads them.
 *
 * <p>TeaVM's {@code Double.parseDouble} loses the last digit of about one double in 8,000. JavaScript's own conversions give
 * the shortest text that reads back as the same number, so they are used wherever digits matter: hooks, addresses, JSON.
 */
public final class JsNumber {
    /** The two conversions of this class as one value, for code that is also tested without a browser. */
    public static final NumberText TEXT = new NumberText(JsNumber::parse, JsNumber::toText);

    private JsNumber() {}

    /**
     * Returns the shortest text that reads back as {@code number}.
     *
     * @param number any double, also NaN or infinite
     * @return the text of JavaScript's {@code String(number)}
     */
    @JSBody(params = "number", script = "return String(number);")
    public static native String toText(double number);

    /**
     * Returns the text that {@code Double.toString} gives on the JVM, to which the compiler leads whatever puts a double into
     * a text. Only the least of the subnormals may have one digit where the JVM gives two.
     *
     * @param number any double, also NaN or infinite
     * @return such as {@code 1.0}, {@code 0.001} or {@code 1.0E-4}
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

    /**
     * Reads a number as JavaScript does.
     *
     * @param text the digits; surrounding blanks are ignored
     * @return the number, or NaN where the text is empty or no number
     */
    @JSBody(params = "text", script = "return text.trim() === '' ? NaN : Number(text);")
    public static native double parse(String text);

    /**
     * Returns {@code number} with a fixed count of decimals, for people.
     *
     * @param number any finite double
     * @param decimals how many digits after the point, 0 to 20
     * @return the rounded text
     */
    @JSBody(
            params = {"number", "decimals"},
            script = "return number.toFixed(decimals);")
    public static native String fixed(double number, int decimals);

    /**
     * Returns {@code number} with a count of significant digits and no trailing zeros, for people.
     *
     * @param number any finite double
     * @param digits how many significant digits, 1 to 21
     * @return the rounded text
     */
    @JSBody(
            params = {"number", "digits"},
            script = "return String(Number(number.toPrecision(digits)));")
    public static native String significant(double number, int digits);

    /**
     * Returns {@code number} with a power of ten and a count of significant digits, for people.
     *
     * @param number any finite double
     * @param digits how many significant digits, 1 to 21
     * @return such as {@code 2.59e13}
     */
    @JSBody(
            params = {"number", "digits"},
            script = "return Number(number.toPrecision(digits)).toExponential().replace('+', '');")
    public static native String scientific(double number, int digits);
}
