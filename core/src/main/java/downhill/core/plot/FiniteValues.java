package downhill.core.plot;

import java.util.Arrays;

/** The finite numbers of an array, in order of size. */
final class FiniteValues {
    private FiniteValues() {}

    static double[] sorted(double[] values) {
        double[] finite = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (value - value == 0) {
                finite[count++] = value;
            }
        }
        double[] sorted = Arrays.copyOf(finite, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns the value below which a share of the sorted values lies, interpolated; there is at least one. */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = Math.min((int) place, sorted.length - 1);
        int above = Math.min(below + 1, sorted.length - 1);
        double part = place - below;
        return sorted[below] * (1 - part) + sorted[above] * part;
    }
}
