package downhill.core.training;

/**
 * The values that a field of a {@link TrainingConfig} may have.
 *
 * @param field name of the field
 * @param min the least value
 * @param max the greatest value
 * @param whole whether only whole numbers are allowed
 */
public record Range(String field, double min, double max, boolean whole) {
    /** Returns whether a value is in the range; NaN never is. */
    public boolean contains(double value) {
        return value >= min && value <= max && (!whole || value == Math.floor(value));
    }

    /** Returns whether it is of whole numbers that fit an int, so count something, unlike a seed. */
    public boolean isOfCounts() {
        return whole && max <= Integer.MAX_VALUE;
    }

    void require(double value) {
        if (!contains(value)) {
            throw new ConfigException(field, text(value), bounds());
        }
    }

    /** Returns what is allowed in words, such as {@code a whole number in [1, 500]}. */
    public String bounds() {
        return (whole ? "a whole number in [" : "a number in [") + text(min) + ", " + text(max) + "]";
    }

    /**
     * Writes a number as a refusal says it.
     *
     * @param value any
     * @return a whole number without a fraction or exponent, also 2^32 - 1, which does not fit an int
     */
    public static String text(double value) {
        double thousands = Math.floor(value / 1000);
        if (value != Math.floor(value) || Math.abs(thousands) > Integer.MAX_VALUE) {
            return Double.toString(value);
        }
        if (Math.abs(value) < 1000) {
            return Integer.toString((int) value);
        }
        int rest = (int) (Math.abs(value) - Math.abs((int) (value / 1000)) * 1000.0);
        return (int) (value / 1000) + (rest < 10 ? "00" : rest < 100 ? "0" : "") + rest;
    }
}
