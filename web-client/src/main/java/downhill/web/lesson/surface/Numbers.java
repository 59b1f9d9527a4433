package downhill.web.lesson.surface;

import downhill.web.dom.JsNumber;

/** How these lessons write coordinates and heights. */
public final class Numbers {
    private static final int FEW = 4;

    /** As many as NumPy prints in an array. */
    private static final int MANY = 9;

    private static final double LARGE = 1e7;

    private Numbers() {}

    /**
     * Returns a number with at most four significant digits.
     *
     * @param value any number
     * @return its text
     */
    public static String rounded(double value) {
        return rounded(value, FEW);
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
     * Returns a point with as many digits as NumPy prints in an array.
     *
     * @param x0 the first coordinate
     * @param x1 the second coordinate
     * @return such as {@code (−2.99999994, 3.99999992)}
     */
    public static String precisePoint(double x0, double x1) {
        return "(" + rounded(x0, MANY) + ", " + rounded(x1, MANY) + ")";
    }

    private static String rounded(double value, int digits) {
        double size = Math.abs(value);
        boolean large = size >= LARGE && size - size == 0;
        return signed(large ? JsNumber.scientific(value, digits) : JsNumber.significant(value, digits));
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
