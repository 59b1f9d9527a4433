package downhill.web.control;

import downhill.core.math.DecimalNumber;
import downhill.core.math.StableMath;

/**
 * The values of a slider: evenly spaced by {@code step}, or on a logarithmic scale with {@code perDecade} positions for
 * each power of ten; the other is 0.
 *
 * <p>A slider has whole positions from 0 to {@link #positions()}; position 0 is {@code min}, the last one {@code max}.
 */
public record NumberScale(double min, double max, double step, int perDecade) {
    private static final double LN_10 = 2.302585092994046;

    public NumberScale {
        boolean log = perDecade != 0;
        boolean finite = min - min == 0 && max - max == 0;
        if (!finite || !(min < max) || (log ? !(min > 0) || perDecade < 0 || step != 0 : !(step > 0))) {
            throw new IllegalArgumentException(
                    "scale [" + min + ", " + max + "], step " + step + ", " + perDecade + " a decade");
        }
    }

    public static NumberScale linear(double min, double max, double step) {
        return new NumberScale(min, max, step, 0);
    }

    /** Returns a logarithmic scale whose values are rounded to two significant digits, and to powers of ten exactly. */
    public static NumberScale log(double min, double max, int perDecade) {
        return new NumberScale(min, max, 0, perDecade);
    }

    public boolean isLog() {
        return perDecade != 0;
    }

    /** Returns the last position, at least 1. */
    public int positions() {
        double count = isLog() ? (log10(max) - log10(min)) * perDecade : (max - min) / step;
        return Math.max(1, (int) Math.floor(count + 0.5));
    }

    /** Returns the position nearest to a value; outside the range the nearer end counts. */
    public int position(double value) {
        double at = isLog() ? (log10(Math.max(value, min)) - log10(min)) * perDecade : (value - min) / step;
        return (int) Math.max(0, Math.min(positions(), Math.floor(at + 0.5)));
    }

    /** Returns a value in [min, max] with few digits; outside the range of positions the nearer end counts. */
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

    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    private static double log10(double value) {
        return StableMath.log(value) / LN_10;
    }
}
