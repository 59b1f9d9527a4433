package downhill.web.chart;

/** Hears where the reader wants a point. */
@FunctionalInterface
public interface HandleListener {
    /** Takes a place. The point itself moves only when its owner calls {@link Handle#place}. */
    void moved(double x, double y, boolean settled);
}
