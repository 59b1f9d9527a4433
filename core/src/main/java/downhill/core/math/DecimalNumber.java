package downhill.core.math;

/**
 * The double nearest to a number written in decimals.
 *
 * <p>{@code Double.parseDouble} is not an option: compiled for the browser, it errs by an ulp for about one number in
 * 8,000. Most numbers people write have at most 15 digits and a small exponent; then one multiplication or division of
 * two exact doubles is right. The others are halved or doubled, digit by digit, until their bits can be read off.
 */
public final class DecimalNumber {
    /** With so many digits, a whole number is an exact double. */
    private static final int EXACT_DIGITS = 15;

    /** The largest power of ten that is an exact double. */
    private static final int EXACT_POWER = 22;

    /** Beyond these powers of ten, every number is infinite or 0. */
    private static final int TOO_LARGE = 310;

    private static final int TOO_SMALL = -330;

    /** More digits than halving or doubling within the doubles can add. */
    private static final int ROOM = 1200;

    /** The number is 0.d[0]d[1]...d[count-1] times 10^point; neither the first nor the last digit is 0. */
    private final int[] d;

    private int count;
    private int point;

    private DecimalNumber(int digits) {
        d = new int[digits + ROOM];
    }

    /**
     * Returns the double nearest to a decimal number.
     *
     * @param text digits with or without a point among, before or after them, then perhaps e or E, a sign and digits:
     *     {@code 12}, {@code .5}, {@code 2.}, {@code 1.5e-4}; no sign before it
     * @return the nearest double, of two equally near the even one; infinity if it is too large
     * @throws IllegalArgumentException if the text is anything else
     */
    public static double parse(String text) {
        DecimalNumber number = new DecimalNumber(text.length());
        int i = 0;
        int digits = 0;
        boolean afterPoint = false;
        while (i < text.length() && (isDigit(text.charAt(i)) || (text.charAt(i) == '.' && !afterPoint))) {
            if (text.charAt(i) == '.') {
                afterPoint = true;
            } else {
                number.append(text.charAt(i) - '0', afterPoint);
                digits++;
            }
            i++;
        }
        int exponent = 0;
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            boolean signed = i + 1 < text.length() && (text.charAt(i + 1) == '-' || text.charAt(i + 1) == '+');
            int start = signed ? i + 2 : i + 1;
            for (i = start; i < text.length() && isDigit(text.charAt(i)); i++) {
                exponent = Math.min(10 * exponent + (text.charAt(i) - '0'), 100_000);
            }
            exponent = signed && text.charAt(start - 1) == '-' ? -exponent : exponent;
            digits = i > start ? digits : 0;
        }
        if (digits == 0 || i < text.length()) {
            throw new IllegalArgumentException("'" + text + "' is not a decimal number");
        }
        number.point += exponent;
        return number.nearest();
    }

    /**
     * Returns the double nearest to {@code digits} times a power of ten.
     *
     * @param digits a whole number, at least 0
     * @param exponent the power of ten
     * @return the nearest double
     * @throws IllegalArgumentException if {@code digits} is negative
     */
    public static double of(int digits, int exponent) {
        if (digits < 0) {
            throw new IllegalArgumentException("digits = " + digits + ", below 0");
        }
        if (exponent <= EXACT_POWER && exponent >= -EXACT_POWER) {
            return exact(digits, exponent);
        }
        String text = Integer.toString(digits);
        DecimalNumber number = new DecimalNumber(text.length());
        for (int i = 0; i < text.length(); i++) {
            number.append(text.charAt(i) - '0', false);
        }
        number.point += exponent;
        return number.nearest();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void append(int digit, boolean afterPoint) {
        if (count == 0 && digit == 0) {
            point -= afterPoint ? 1 : 0;
            return;
        }
        d[count++] = digit;
        point += afterPoint ? 0 : 1;
    }

    private double nearest() {
        dropTrailingZeros();
        if (count == 0 || point < TOO_SMALL) {
            return 0;
        }
        if (point > TOO_LARGE) {
            return Double.POSITIVE_INFINITY;
        }
        int exponent = point - count;
        if (count <= EXACT_DIGITS && exponent <= EXACT_POWER && exponent >= -EXACT_POWER) {
            return exact(wholeDigits(), exponent);
        }
        return byBits();
    }

    private double wholeDigits() {
        double digits = 0;
        for (int i = 0; i < count; i++) {
            digits = 10 * digits + d[i];
        }
        return digits;
    }

    /** One operation on two exact doubles, which is rounded to the nearest. */
    private static double exact(double digits, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent || i < -exponent; i++) {
            power *= 10;
        }
        return exponent < 0 ? digits / power : digits * power;
    }

    private double byBits() {
        int exponent = 0;
        while (point > 0) {
            halve();
            exponent++;
        }
        while (point < 0 || d[0] < 5) {
            twice();
            exponent--;
        }
        // Now it is in [1/2, 1) times 2^exponent. A subnormal number has fewer bits than 53.
        int bits = Math.min(53, exponent + 1074);
        if (bits < 0) {
            return 0;
        }
        double mantissa = 0;
        for (int i = 0; i < bits; i++) {
            twice();
            mantissa = 2 * mantissa + takeWhole();
        }
        boolean odd = mantissa / 2 != Math.floor(mantissa / 2);
        boolean half = point == 0 && count > 0 && d[0] == 5;
        boolean more = point == 0 && count > 0 && d[0] >= 5 && !(half && count == 1);
        mantissa += more || (half && odd) ? 1 : 0;
        return mantissa * PowersOfTwo.TABLE[StableMath.ONE + exponent - bits];
    }

    /** Takes the digit before the point away and returns it: 0 or 1. */
    private int takeWhole() {
        if (point < 1 || count == 0) {
            return 0;
        }
        int whole = d[0];
        d[0] = 0;
        dropLeadingZeros();
        return whole;
    }

    private void halve() {
        int rest = 0;
        for (int i = 0; i < count; i++) {
            int digit = 10 * rest + d[i];
            d[i] = digit >> 1;
            rest = digit & 1;
        }
        if (rest == 1) {
            d[count++] = 5;
        }
        dropLeadingZeros();
    }

    private void twice() {
        int carry = 0;
        for (int i = count - 1; i >= 0; i--) {
            int digit = 2 * d[i] + carry;
            carry = digit >= 10 ? 1 : 0;
            d[i] = digit - 10 * carry;
        }
        if (carry == 1) {
            System.arraycopy(d, 0, d, 1, count);
            d[0] = 1;
            count++;
            point++;
        }
        dropTrailingZeros();
    }

    private void dropLeadingZeros() {
        int zeros = 0;
        while (zeros < count && d[zeros] == 0) {
            zeros++;
        }
        System.arraycopy(d, zeros, d, 0, count - zeros);
        count -= zeros;
        point -= zeros;
    }

    private void dropTrailingZeros() {
        while (count > 0 && d[count - 1] == 0) {
            count--;
        }
    }
}
