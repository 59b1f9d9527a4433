package downhill.core.plot;

import downhill.core.math.RoundNumber;
import java.util.Arrays;

/** Heights at which to draw {@link Contours}. */
public final class ContourLevels {
    private ContourLevels() {}

    /**
     * Returns round levels at equal distances, as on a map: where lines are dense, it is steep.
     *
     * @param heights the heights to cover; what is not finite does not matter. Not modified.
     * @param most how many levels there may be, in [1, 1000]
     * @return multiples of a {@link RoundNumber} above the least height and below the greatest, ascending; none if the
     *     heights are all but equal
     * @throws IllegalArgumentException if there may be no level or more than 1,000
     */
    public static double[] round(double[] heights, int most) {
        requireCount("most", most);
        double[] sorted = sorted(heights);
        double range = sorted.length == 0 ? 0 : sorted[sorted.length - 1] - sorted[0];
        double min = sorted.length == 0 ? 0 : sorted[0];
        double max = min + range;
        // A thinner range far from 0 is a plain to the eye, and its multiples would outgrow an int.
        if (!(range > Math.max(Math.abs(min), Math.abs(max)) * 1e-6) || !(range < 1e307)) {
            return new double[0];
        }
        RoundNumber distance = RoundNumber.atLeast(Math.max(range / (most + 1), 1e-300));
        double[] levels = multiplesWithin(min, max, distance);
        while (levels.length > most) {
            distance = distance.next();
            levels = multiplesWithin(min, max, distance);
        }
        return levels;
    }

    private static double[] multiplesWithin(double min, double max, RoundNumber distance) {
        int first = (int) Math.floor(min / distance.value());
        int last = (int) Math.ceil(max / distance.value());
        double[] levels = new double[last - first + 1];
        int count = 0;
        for (int k = first; k <= last; k++) {
            double level = distance.multiple(k);
            if (level > min && level < max) {
                levels[count++] = level;
            }
        }
        return Arrays.copyOf(levels, count);
    }

    /**
     * Returns levels between which lie equal areas: also a deep valley with steep sides gets its lines.
     *
     * @param heights the heights at evenly spaced points; what is not finite does not matter. Not modified.
     * @param count how many levels, in [1, 1000]
     * @return the heights of which the same share of points is apart, ascending; fewer where they coincide, none if there
     *     is no finite height
     * @throws IllegalArgumentException if the count is outside
     */
    public static double[] quantiles(double[] heights, int count) {
        requireCount("count", count);
        double[] sorted = sorted(heights);
        double[] levels = new double[count];
        int found = 0;
        for (int i = 1; i <= count && sorted.length > 0; i++) {
            double level = quantile(sorted, (double) i / (count + 1));
            if (level > (found == 0 ? sorted[0] : levels[found - 1])) {
                levels[found++] = level;
            }
        }
        return Arrays.copyOf(levels, found);
    }

    /** Returns the finite values in order of size. */
    private static double[] sorted(double[] values) {
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
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = Math.min((int) place, sorted.length - 1);
        int above = Math.min(below + 1, sorted.length - 1);
        double part = place - below;
        return sorted[below] * (1 - part) + sorted[above] * part;
    }

    private static void requireCount(String name, int count) {
        if (count < 1 || count > 1000) {
            throw new IllegalArgumentException(name + " = " + count + ", outside [1, 1000]");
        }
    }
}
