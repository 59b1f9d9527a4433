package downhill.web.chart;

/** A point of a scatter plot, and the letter beside it; may be empty. */
public record ScatterPoint(double x, double y, Mark mark, String letter) {
    /** Marks that differ by form as well as by colour. */
    public enum Mark {
        FILLED,
        HOLLOW,
        CROSSED
    }
}
