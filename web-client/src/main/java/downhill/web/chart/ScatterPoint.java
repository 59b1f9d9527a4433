package downhill.web.chart;

/**
 * A point of a scatter plot.
 *
 * @param x along the logarithmic axis
 * @param y upwards
 * @param mark how it is drawn
 * @param letter stands beside it; may be empty
 */
public record ScatterPoint(double x, double y, Mark mark, String letter) {
    /** Marks that differ by form as well as by colour. */
    public enum Mark {
        /** A disc. */
        FILLED,
        /** A ring. */
        HOLLOW,
        /** A cross. */
        CROSSED
    }
}
