package downhill.web.control;

import downhill.core.math.DecimalNumber;
import downhill.core.math.StableMath;

/**
 * The values of a slider: evenly spaced, or evenly spaced in their logarithm.
 *
 * <p>A slider has whole positions from 0 to {@link #positions()}; position 0 is {@code min}, the last one {@code max}.
 *
 * @param min least value, positive on a logarithmic scale
 * @param max greatest value, greater than {@code min}
 * @param step distance of two values on a linear scale; 0 on a logarithmic one
 * @param perDecade positions for each power of ten on a logarithmic scale; 0 on a linear one
 */
public record NumberScale(double min, double max, double step, int perDecade) {
    private static final double LN_10 = 2.302585092994046;

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if the range is empty or not finite, or the spacing not positive
     */
    public NumberScale {
        boolean log = perDecade != 0;
        boolean finite = min - min == 0 && max - max == 0;
        if (!finite || !(min < max) || (log ? !(min > 0) || perDecade < 0 || step != 0 : !(step > 0))) {
            throw new IllegalArgumentException(
                    "scale [" + min + ", " + max + "], step " + step + ", " + perDecade + " a decade");
        }
    }

    /**
     * Returns an evenly spaced scale.
     *
     * @param min least value
     * @param max greatest value
     * @param step distance of two values
     * @return the scale
     */
    public static NumberScale linear(double min, double max, double step) {
        return new NumberScale(min, max, step, 0);
    }

    /**
     * Returns a logarithmic scale whose values are rounded to two significant digits, and to powers of ten exactly.
     *
     * @param min least value, positive
     * @param max greatest value
     * @param perDecade positions for each power of ten
     * @return the scale
     */
    public static NumberScale log(double min, double max, int perDecade) {
        return new NumberScale(min, max, 0, perDecade);
    }

    /**
     * Tells whether the scale is logarithmic.
     *
     * @return true if it is
     */
    public boolean isLog() {
        return perDecade != 0;
    }

    /**
     * Returns the last position.
     *
     * @return at least 1
     */
    public int positions() {
        double count = isLog() ? (log10(max) - log10(min)) * perDecade : (max - min) / step;
        return Math.max(1, (int) Math.floor(count + 0.5));
    }

    /**
     * Returns the position nearest to a value.
     *
     * @param value any number; outside the range the nearer end counts
     * @return a whole number in [0, {@link #positions()}]
     */
    public int position(double value) {
        double at = isLog() ? (log10(Math.max(value, min)) - log10(min)) * perDecade : (value - min) / step;
        return (int) Math.max(0, Math.min(positions(), Math.floor(at + 0.5)));
    }

    /**
     * Returns the value at a position.
     *
     * @param position outside the range the nearer end counts
     * @return a value in [min, max] with few digits
     */
    public double value(int position) {
        if (position <= 0) {
            return min;
        }
        if (position >= positions()) {
            return max;
        }
        if (!isLog()) {
            return Steps.round(min + position * step, step);
        }
        double exponent = log10(min) + (double) position / perDecade;
        double whole = Math.floor(exponent + 1e-9);
        double mantissa = Math.floor(StableMath.exp((exponent - whole) * LN_10) * 10 + 0.5);
        double value = DecimalNumber.of((int) mantissa, (int) whole - 1);
        return Math.max(min, Math.min(max, value));
    }

    /**
     * Tells whether a value may be typed.
     *
     * @param value any number
     * @return true within the range
     */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    private static double log10(double value) {
        return StableMath.log(value) / LN_10;
    }
}
