package downhill.web.chart;

import downhill.core.math.DecimalNumber;
import downhill.core.math.StableMath;

/**
 * The range of an axis, even or logarithmic.
 *
 * @param min where it begins; positive on a logarithmic axis
 * @param max where it ends, greater than {@code min}
 * @param log whether equal distances are equal ratios
 */
public record Axis(double min, double max, boolean log) {
    private static final double LN_10 = 2.302585092994046;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is empty, not finite, or not positive where it must be
     */
    public Axis {
        boolean finite = min - min == 0 && max - max == 0;
        if (!finite || !(min < max) || log && !(min > 0)) {
            throw new IllegalArgumentException("axis [" + min + ", " + max + "]" + (log ? ", logarithmic" : ""));
        }
    }

    /**
     * Returns an even axis.
     *
     * @param min where it begins
     * @param max where it ends
     * @return the axis
     */
    public static Axis linear(double min, double max) {
        return new Axis(min, max, false);
    }

    /**
     * Returns a logarithmic axis.
     *
     * @param min where it begins, positive
     * @param max where it ends
     * @return the axis
     */
    public static Axis log(double min, double max) {
        return new Axis(min, max, true);
    }

    /**
     * Returns how far along the axis a value lies.
     *
     * @param value any number
     * @return 0 at the beginning, 1 at the end, less or more outside; NaN for a value that a logarithm does not have
     */
    public double fraction(double value) {
        if (log) {
            return value > 0 ? StableMath.log(value / min) / StableMath.log(max / min) : Double.NaN;
        }
        return (value - min) / (max - min);
    }

    /**
     * Returns the value at a place on the axis.
     *
     * @param fraction 0 at the beginning, 1 at the end
     * @return the value
     */
    public double value(double fraction) {
        return log ? min * StableMath.exp(fraction * StableMath.log(max / min)) : min + fraction * (max - min);
    }

    /**
     * Returns a value, or the end of the axis that it is beyond.
     *
     * @param value a number
     * @return a number in [min, max]
     */
    public double clamp(double value) {
        return Math.max(min, Math.min(max, value));
    }

    /**
     * Returns an axis that is longer or shorter, with one place kept where it is.
     *
     * @param factor how many times as long, positive
     * @param fraction the place that stays: 0 at the beginning, 1 at the end
     * @return the new axis
     */
    public Axis zoomed(double factor, double fraction) {
        return new Axis(value(fraction - fraction * factor), value(fraction + (1 - fraction) * factor), log);
    }

    /**
     * Returns an axis of the same length elsewhere.
     *
     * @param fraction how far on: 1 for its whole length
     * @return the new axis
     */
    public Axis shifted(double fraction) {
        return new Axis(value(fraction), value(1 + fraction), log);
    }

    /**
     * Returns round values along the axis: multiples of 1, 2 or 5 times a power of ten, or powers of ten.
     *
     * @param most how many there may be, at least 2
     * @return ascending values within the axis
     */
    public double[] ticks(int most) {
        if (!log) {
            return Ticks.of(min, max, most).values();
        }
        int first = (int) Math.ceil(StableMath.log(min) / LN_10 - 1e-9);
        int last = (int) Math.floor(StableMath.log(max) / LN_10 + 1e-9);
        int every = 1;
        while ((last - first) / every + 1 > most) {
            every++;
        }
        int count = last < first ? 0 : (last - first) / every + 1;
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = DecimalNumber.of(1, first + i * every);
        }
        return values;
    }

    /**
     * Returns how many digits after the point tell the ticks of an even axis apart.
     *
     * @param most as for {@link #ticks}
     * @return the number of digits
     */
    int decimals(int most) {
        return Ticks.of(min, max, most).decimals();
    }

    /** Returns the exponent of a power of ten. */
    static int exponent(double power) {
        return (int) Math.floor(StableMath.log(power) / LN_10 + 0.5);
    }
}
