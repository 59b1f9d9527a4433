package downhill.web.chart;

/** Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten, told apart by their decimals. */
public record Ticks(double spacing, int decimals, double[] values) {
    private static final double ALMOST = 1e-9;

    /** Returns as many ticks within [min, max] as fit, at most {@code maxCount}, which is at least 2. */
    public static Ticks of(double min, double max, int maxCount) {
        double length = max - min;
        if (!(length > 0) || length - length != 0 || maxCount < 2) {
            throw new IllegalArgumentException("axis [" + min + ", " + max + "] with at most " + maxCount + " ticks");
        }
        double power = 1;
        int decimals = 0;
        while (power * (maxCount - 1) < length) {
            power *= 10;
        }
        while (power / 10 * (maxCount - 1) >= length) {
            decimals++;
            power = 1 / powerOfTen(decimals);
        }
        double spacing = power;
        for (double divisor : new double[] {10, 5, 2}) {
            if (count(min, max, power / divisor) <= maxCount) {
                spacing = power / divisor;
                break;
            }
        }
        boolean finer = spacing < power && power <= 1;
        return new Ticks(spacing, finer ? decimals + 1 : decimals, values(min, max, spacing));
    }

    /** Returns the smallest 1, 2 or 5 times a power of ten that is not below a positive value. */
    public static double roundUp(double value) {
        double power = 1;
        while (power < value) {
            power *= 10;
        }
        while (power / 10 >= value) {
            power /= 10;
        }
        if (power / 5 >= value) {
            return power / 5;
        }
        return power / 2 >= value ? power / 2 : power;
    }

    private static double powerOfTen(int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static int count(double min, double max, double spacing) {
        return (int) (Math.floor(max / spacing + ALMOST) - Math.ceil(min / spacing - ALMOST)) + 1;
    }

    private static double[] values(double min, double max, double spacing) {
        double first = Math.ceil(min / spacing - ALMOST);
        double[] values = new double[Math.max(count(min, max, spacing), 0)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (first + i) * spacing;
        }
        return values;
    }
}
