package downhill.core.math;

/**
 * A round number: 1, 2 or 5 times a power of ten.
 *
 * <p>These are the distances of ticks and levels and the widths of bins that people read easily, and the steps of a
 * logarithmic slider: 1, 2, 5, 10, 20, 50, ...
 *
 * @param digit 1, 2 or 5
 * @param exponent the power of ten, in [-323, 308]
 */
public record RoundNumber(int digit, int exponent) {
    private static final double LN10 = 2.302585092994046;
    private static final int EXACT_POWER = 22;
    private static final int MIN_EXPONENT = -323;
    private static final int MAX_EXPONENT = 308;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the digit is not 1, 2 or 5, or the number would not be a positive double
     */
    public RoundNumber {
        if (digit != 1 && digit != 2 && digit != 5) {
            throw new IllegalArgumentException("digit = " + digit + ", neither 1 nor 2 nor 5");
        }
        if (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT || (exponent == MAX_EXPONENT && digit > 1)) {
            throw new IllegalArgumentException(digit + "e" + exponent + " is no positive double");
        }
    }

    /**
     * Returns the least round number that is not less than a value.
     *
     * @param value a number in [1e-323, 1e308]
     * @return the round number
     * @throws IllegalArgumentException if the value is outside
     */
    public static RoundNumber atLeast(double value) {
        if (!(value >= 1e-323 && value <= 1e308)) {
            throw new IllegalArgumentException("value = " + value + ", outside [1e-323, 1e308]");
        }
        // The logarithm may be off by a rounding: begin below and go up.
        int below = (int) Math.floor(StableMath.log(value) / LN10) - 1;
        RoundNumber number = new RoundNumber(1, Math.max(below, MIN_EXPONENT));
        while (number.value() < value) {
            number = number.next();
        }
        return number;
    }

    /** Returns the double nearest to {@code digit} times 10<sup>exponent</sup>. */
    public double value() {
        return DecimalNumber.of(digit, exponent);
    }

    /**
     * Returns the next larger round number: 1, 2, 5, 10.
     *
     * @return the next one
     * @throws IllegalArgumentException if that is beyond 1e308
     */
    public RoundNumber next() {
        return switch (digit) {
            case 1 -> new RoundNumber(2, exponent);
            case 2 -> new RoundNumber(5, exponent);
            default -> new RoundNumber(1, exponent + 1);
        };
    }

    /**
     * Returns a whole multiple, which for usual numbers is the double nearest to it: 3 times 0.1 is 0.3.
     *
     * @param count how many times
     * @return {@code count} times the number
     */
    public double multiple(int count) {
        double digits = (double) count * digit;
        if (exponent >= 0) {
            return digits * DecimalNumber.of(1, exponent);
        }
        return exponent >= -EXACT_POWER ? digits / DecimalNumber.of(1, -exponent) : count * value();
    }
}
