package downhill.web.lesson;

import downhill.web.dom.JsNumber;

/** How lessons write numbers: few digits, a proper minus sign, and powers of ten for what is very large or small. */
public final class Numbers {
    private static final int FEW = 4;

    private static final double LARGE = 1e7;

    private Numbers() {}

    /** Returns a number with at most four significant digits. */
    public static String rounded(double value) {
        double size = Math.abs(value);
        boolean large = size >= LARGE && size - size == 0;
        return JsNumber.written(large ? JsNumber.scientific(value, FEW) : JsNumber.significant(value, FEW));
    }

    /** Returns a rounded number with its sign, also a plus. */
    public static String signed(double value) {
        return (value > 0 ? "+" : "") + rounded(value);
    }

    /** Returns a point with at most four significant digits, such as {@code (−3, 4)}. */
    public static String point(double x0, double x1) {
        return "(" + rounded(x0) + ", " + rounded(x1) + ")";
    }

    /** Returns {@code factor x + constant} as people write it: {@code 2x − 1}, {@code x}, {@code −x + 3}, {@code 0}. */
    public static String line(String factor, String constant) {
        if (factor.equals("0")) {
            return constant;
        }
        String x = (factor.equals("1") ? "" : factor.equals("−1") ? "−" : factor) + "x";
        if (constant.equals("0")) {
            return x;
        }
        return x + (constant.startsWith("−") ? " − " + constant.substring(1) : " + " + constant);
    }

    /** Returns a number in full, with a proper minus sign. */
    public static String full(double value) {
        return JsNumber.written(value);
    }

    /** Returns a factor with as many digits as tell it from 1. */
    public static String factor(double value) {
        return JsNumber.written(JsNumber.significant(value, 12));
    }
}
