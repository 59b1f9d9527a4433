package downhill.web.chart;

/** Hears where the reader wants a point. */
@FunctionalInterface
public interface HandleListener {
    /**
     * Takes a place. The point itself moves only when its owner calls {@link Handle#place}.
     *
     * @param x within the x axis, rounded to the handle's step; where it stands if it moves along y only
     * @param y within the y axis, rounded to the handle's step; where it stands if it moves along x only
     * @param settled false while the finger is still down
     */
    void moved(double x, double y, boolean settled);
}
