package downhill.web.lesson.surface;

import downhill.web.dom.JsNumber;

/** How these lessons write coordinates and heights. */
public final class Numbers {
    private Numbers() {}

    /**
     * Returns a number with at most four significant digits.
     *
     * @param value any number
     * @return its text
     */
    public static String rounded(double value) {
        return signed(JsNumber.significant(value, 4));
    }

    /**
     * Returns a point with at most four significant digits.
     *
     * @param x0 the first coordinate
     * @param x1 the second coordinate
     * @return such as {@code (−3, 4)}
     */
    public static String point(double x0, double x1) {
        return "(" + rounded(x0) + ", " + rounded(x1) + ")";
    }

    /**
     * Returns a number in full, with a proper minus sign.
     *
     * @param value any number
     * @return its text
     */
    public static String full(double value) {
        return signed(JsNumber.toText(value));
    }

    /**
     * Returns a factor with as many digits as tell it from 1.
     *
     * @param value any number
     * @return its text
     */
    public static String factor(double value) {
        return signed(JsNumber.significant(value, 12));
    }

    private static String signed(String text) {
        return text.replace('-', '−');
    }
}
