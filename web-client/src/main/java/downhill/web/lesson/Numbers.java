package downhill.web.lesson;

import downhill.web.dom.JsNumber;

/** How lessons write numbers: few digits, a proper minus sign, and powers of ten for what is very large or small. */
public final class Numbers {
    private static final int FEW = 4;

    private static final double LARGE = 1e7;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /** Returns a number with at most four significant digits. */
    public static String rounded(double value) {
        return rounded(value, FEW);
    }

    /** Returns a point with at most four significant digits, such as {@code (−3, 4)}. */
    public static String point(double x0, double x1) {
        return "(" + rounded(x0) + ", " + rounded(x1) + ")";
    }

    private static String rounded(double value, int digits) {
        double size = Math.abs(value);
        boolean large = size >= LARGE && size - size == 0;
        String text = large ? JsNumber.scientific(value, digits) : JsNumber.significant(value, digits);
        return text.indexOf('e') < 0 ? signed(text) : power(text);
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
        return signed(JsNumber.toText(value));
    }

    /** Returns a factor with as many digits as tell it from 1. */
    public static String factor(double value) {
        return signed(JsNumber.significant(value, 12));
    }

    /** Rewrites a number in scientific notation, such as 2.30e-9, to {@code 2.3 × 10⁻⁹}. */
    public static String power(String scientific) {
        int at = scientific.indexOf('e');
        String mantissa = scientific.substring(0, at);
        if (mantissa.indexOf('.') >= 0) {
            int end = mantissa.length();
            while (mantissa.charAt(end - 1) == '0') {
                end--;
            }
            mantissa = mantissa.substring(0, mantissa.charAt(end - 1) == '.' ? end - 1 : end);
        }
        StringBuilder power = new StringBuilder(mantissa.equals("1") ? "10" : mantissa.replace('-', '−') + " × 10");
        for (int i = at + 1; i < scientific.length(); i++) {
            char c = scientific.charAt(i);
            if (c == '-') {
                power.append('⁻');
            } else if (c >= '0' && c <= '9') {
                power.append(SUPERSCRIPTS.charAt(c - '0'));
            }
        }
        return power.toString();
    }

    private static String signed(String text) {
        return text.replace('-', '−');
    }
}
