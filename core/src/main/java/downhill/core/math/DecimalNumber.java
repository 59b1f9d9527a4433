package downhill.core.math;

/**
 * The double nearest to a number written in decimals.
 *
 * <p>{@code Double.parseDouble} is not an option: compiled for the browser, it errs by an ulp for about one number in
 * 8,000. Most numbers people write have at most 15 digits and a small exponent; then one multiplication or division of
 * two exact doubles is right. The others are divided or multiplied by powers of two until their bits can be read off.
 */
public final class DecimalNumber {
    /** With so many digits, a whole number is an exact double. */
    private static final int EXACT_DIGITS = 15;

    /** The largest power of ten that is an exact double. */
    private static final int EXACT_POWER = 22;

    /** Beyond these powers of ten, every number is infinite or 0. */
    private static final int TOO_LARGE = 310;

    private static final int TOO_SMALL = -330;

    /** More digits than the divisions and multiplications by powers of two add. */
    private static final int ROOM = 1200;

    /** The greatest power of two at once: the intermediate results stay within an int. */
    private static final int SHIFT = 24;

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
            int bits = Math.min(SHIFT, 3 * point - 2);
            divide(bits);
            exponent += bits;
        }
        while (point < 0 || d[0] < 5) {
            int bits = point < 0 ? Math.min(SHIFT, -3 * point) : 1;
            multiply(bits);
            exponent -= bits;
        }
        // Now it is in [1/2, 1) times 2^exponent. A subnormal number has fewer bits than 53.
        int bits = Math.min(53, exponent + 1074);
        if (bits < 0) {
            return 0;
        }
        double mantissa = 0;
        for (int left = bits; left > 0; left -= SHIFT) {
            int step = Math.min(SHIFT, left);
            multiply(step);
            mantissa = mantissa * (1 << step) + takeWhole();
        }
        boolean odd = mantissa / 2 != Math.floor(mantissa / 2);
        boolean fiveOrMore = point == 0 && count > 0 && d[0] >= 5;
        boolean half = fiveOrMore && d[0] == 5 && count == 1;
        mantissa += (half ? odd : fiveOrMore) ? 1 : 0;
        return mantissa * PowersOfTwo.TABLE[StableMath.ONE + exponent - bits];
    }

    /** Takes the digits before the point away and returns them; less than 2^24. */
    private int takeWhole() {
        int whole = 0;
        for (int i = 0; i < point; i++) {
            whole = 10 * whole + (i < count ? d[i] : 0);
            d[i] = 0;
        }
        count = Math.max(count, point);
        dropLeadingZeros();
        return whole;
    }

    /** Divides by 2^bits; every division by 2 may add a digit. */
    private void divide(int bits) {
        int mask = (1 << bits) - 1;
        int rest = 0;
        for (int i = 0; i < count || rest != 0; i++) {
            int digit = 10 * rest + (i < count ? d[i] : 0);
            d[i] = digit >> bits;
            rest = digit & mask;
            count = Math.max(count, i + 1);
        }
        dropLeadingZeros();
    }

    /** Multiplies by 2^bits. */
    private void multiply(int bits) {
        int carry = 0;
        for (int i = count - 1; i >= 0; i--) {
            int digit = (d[i] << bits) + carry;
            carry = digit / 10;
            d[i] = digit - 10 * carry;
        }
        int more = 0;
        for (int rest = carry; rest > 0; rest /= 10) {
            more++;
        }
        System.arraycopy(d, 0, d, more, count);
        count += more;
        point += more;
        for (int i = more - 1; i >= 0; i--) {
            d[i] = carry % 10;
            carry /= 10;
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
