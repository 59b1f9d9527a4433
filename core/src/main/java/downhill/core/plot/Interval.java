package downhill.core.plot;

/**
 * The numbers from one to another.
 *
 * @param min the least
 * @param max the greatest, at least {@code min}
 */
public record Interval(double min, double max) {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if an end is not finite or the ends are out of order
     */
    public Interval {
        if (!(min <= max) || min - min != 0 || max - max != 0) {
            throw new IllegalArgumentException("[" + min + ", " + max + "] is no interval");
        }
    }

    /** Returns max - min. */
    public double length() {
        return max - min;
    }
}
