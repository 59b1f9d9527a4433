package downhill.core.plot;

import downhill.core.math.RoundNumber;

/**
 * How many numbers fall into each of equal bins, such as the losses of many mini-batches.
 *
 * <p>Edges are multiples of a {@link RoundNumber}, so that histograms of the same width have the same edges and can be
 * compared. A bin holds its lower edge, not its upper one.
 */
public final class Histogram {
    private static final int MAX_BINS = 10_000;

    private final RoundNumber width;
    private final int first;
    private final int[] counts;

    private Histogram(RoundNumber width, int first, int[] counts) {
        this.width = width;
        this.first = first;
        this.counts = counts;
    }

    /**
     * Chooses a width for several histograms to be compared.
     *
     * @param mostBins how many bins all of them together may span, at least 2
     * @param samples their values; what is not finite does not matter. Not modified.
     * @return the least round number with which they span at most so many bins; 1 if there is no value
     * @throws IllegalArgumentException if there may be less than 2 bins or the values span too much for a double
     */
    public static RoundNumber width(int mostBins, double[]... samples) {
        if (mostBins < 2) {
            throw new IllegalArgumentException("mostBins = " + mostBins + ", below 2");
        }
        double[] extremes = extremes(samples);
        double min = extremes[0];
        double max = extremes[1];
        if (min > max || (min == 0 && max == 0)) {
            return new RoundNumber(1, 0);
        }
        // Equal values have no range: bins of a thousandth of them. The bound keeps bin numbers within an int.
        double magnitude = Math.max(Math.abs(min), Math.abs(max));
        double least = max > min ? (max - min) / mostBins : magnitude / 1000;
        RoundNumber width = RoundNumber.atLeast(Math.max(Math.max(least, magnitude * 1e-9), 1e-300));
        while (bin(max, width) - bin(min, width) >= mostBins) {
            width = width.next();
        }
        return width;
    }

    /**
     * Counts numbers.
     *
     * @param values the numbers. Not modified.
     * @param width the width of a bin, for example what {@link #width} chooses
     * @return their histogram, from the bin of the least to that of the greatest
     * @throws IllegalArgumentException if that takes more than 10,000 bins
     */
    public static Histogram of(double[] values, RoundNumber width) {
        double[] extremes = extremes(values);
        double least = extremes[0];
        double greatest = extremes[1];
        if (least > greatest) {
            return new Histogram(width, 0, new int[0]);
        }
        double number = width.value();
        if (!(Math.max(Math.abs(least), Math.abs(greatest)) / number < 2e9) || (greatest - least) / number > MAX_BINS) {
            throw new IllegalArgumentException(
                    "bins of " + number + " are too narrow for values from " + least + " to " + greatest);
        }
        int first = bin(least, width);
        int[] counts = new int[bin(greatest, width) - first + 1];
        for (double value : values) {
            if (value - value == 0) {
                counts[bin(value, width) - first]++;
            }
        }
        return new Histogram(width, first, counts);
    }

    /** Returns the least and the greatest finite value; infinity and minus infinity if there is none. */
    private static double[] extremes(double[]... samples) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double[] values : samples) {
            for (double value : values) {
                if (value - value == 0) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
        }
        return new double[] {min, max};
    }

    /** Returns the number k of the bin [k width, (k + 1) width) that holds a value. */
    private static int bin(double value, RoundNumber width) {
        int k = (int) Math.floor(value / width.value());
        // Division rounds: the edges themselves decide.
        while (value < width.multiple(k)) {
            k--;
        }
        while (value >= width.multiple(k + 1)) {
            k++;
        }
        return k;
    }

    /** Returns the width of a bin, a round number. */
    public RoundNumber width() {
        return width;
    }

    /** Returns how many bins there are from the least value to the greatest; 0 if no value is finite. */
    public int binCount() {
        return counts.length;
    }

    /**
     * Returns an edge.
     *
     * @param i in [0, binCount]: bin i lies between edges i and i + 1
     * @return a multiple of the width
     * @throws IllegalArgumentException if there is no such edge
     */
    public double edge(int i) {
        requireWithin(i, counts.length);
        return width.multiple(first + i);
    }

    /**
     * Returns how many values lie in a bin.
     *
     * @param i in [0, binCount)
     * @return the count, at least 0
     * @throws IllegalArgumentException if there is no such bin
     */
    public int count(int i) {
        requireWithin(i, counts.length - 1);
        return counts[i];
    }

    private static void requireWithin(int i, int last) {
        if (i < 0 || i > last) {
            throw new IllegalArgumentException("i = " + i + ", outside [0, " + last + "]");
        }
    }
}
