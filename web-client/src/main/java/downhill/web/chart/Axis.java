package downhill.web.chart;

import downhill.core.math.DecimalNumber;
import downhill.core.math.StableMath;

/** The range of an axis, linear or logarithmic. Where {@code log}, {@code min} is positive. */
public record Axis(double min, double max, boolean log) {
    private static final int MIN_STEPS_SHOWN = 100;
    private static final double LN_10 = 2.302585092994046;

    public Axis {
        boolean finite = min - min == 0 && max - max == 0;
        if (!finite || !(min < max) || log && !(min > 0)) {
            throw new IllegalArgumentException("axis [" + min + ", " + max + "]" + (log ? ", logarithmic" : ""));
        }
    }

    public static Axis linear(double min, double max) {
        return new Axis(min, max, false);
    }

    public static Axis log(double min, double max) {
        return new Axis(min, max, true);
    }

    /** Returns an axis that ends at a round number ahead of a running curve, or near its end with the whole run. */
    static Axis ofSteps(int lastStep, int totalSteps) {
        if (lastStep == 0) {
            return linear(0, totalSteps);
        }
        return linear(0, Math.min(totalSteps, Math.max(MIN_STEPS_SHOWN, Ticks.roundUp(lastStep))));
    }

    /** Returns 0 at the beginning, 1 at the end, less or more outside; NaN for a logarithm that does not exist. */
    public double fraction(double value) {
        if (log) {
            return value > 0 ? StableMath.log(value / min) / StableMath.log(max / min) : Double.NaN;
        }
        return (value - min) / (max - min);
    }

    /** Returns the value at a fraction of the axis: 0 at the beginning, 1 at the end. */
    public double value(double fraction) {
        return log ? min * StableMath.exp(fraction * StableMath.log(max / min)) : min + fraction * (max - min);
    }

    /** Returns a value, or the end of the axis that it is beyond. */
    public double clamp(double value) {
        return Math.max(min, Math.min(max, value));
    }

    /** Returns an axis so many times as long, with the place at {@code fraction} kept where it is. */
    public Axis zoomed(double factor, double fraction) {
        return new Axis(value(fraction - fraction * factor), value(fraction + (1 - fraction) * factor), log);
    }

    /** Returns an axis of the same length, moved by a fraction of its length. */
    public Axis shifted(double fraction) {
        return new Axis(value(fraction), value(1 + fraction), log);
    }

    /**
     * Returns at most {@code maxCount} round values along the axis, ascending: multiples of 1, 2 or 5 times a power of
     * ten, or powers of ten.
     */
    public double[] ticks(int maxCount) {
        if (!log) {
            return Ticks.of(min, max, maxCount).values();
        }
        int first = (int) Math.ceil(StableMath.log(min) / LN_10 - 1e-9);
        int last = (int) Math.floor(StableMath.log(max) / LN_10 + 1e-9);
        int every = 1;
        while ((last - first) / every + 1 > maxCount) {
            every++;
        }
        int count = last < first ? 0 : (last - first) / every + 1;
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = DecimalNumber.of(1, first + i * every);
        }
        return values;
    }

    /** Returns how many decimals tell the ticks of a linear axis apart. */
    int decimals(int maxCount) {
        return Ticks.of(min, max, maxCount).decimals();
    }

    static int exponent(double power) {
        return (int) Math.floor(StableMath.log(power) / LN_10 + 0.5);
    }
}
