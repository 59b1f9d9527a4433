package downhill.web.lesson.numericaldiff;

import downhill.web.dom.JsNumber;
import downhill.web.lesson.Numbers;
import downhill.web.page.LanguageChoice;

/** Writes numbers of all sizes, small ones with a power of ten. */
final class Decimals {
    private static final double SMALL = 1e-3;
    /** One more significant digit than 64 bits always hold. */
    private static final int DIGITS = 16;

    private Decimals() {}

    /** Returns a number with few significant digits, such as {@code 0.25}, {@code 10⁻¹⁵} or {@code 2.3 × 10⁻⁹}. */
    static String text(LanguageChoice language, double value, int digits) {
        if (value - value != 0) {
            return language.say(NumericalDiffText.UNDEFINED);
        }
        double size = Math.abs(value);
        return size == 0 || size >= SMALL
                ? Numbers.full(JsNumber.parse(JsNumber.significant(value, digits)))
                : JsNumber.written(JsNumber.scientific(value, digits));
    }

    /** Returns a value with all the digits of its 64 bits; numbers of one size stand digit below digit. */
    static String full(double value) {
        int whole = 0;
        for (double power = 1; whole < DIGITS && Math.abs(value) >= power; power *= 10) {
            whole++;
        }
        return JsNumber.written(JsNumber.fixed(value, DIGITS - whole));
    }

    static int firstDifference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
