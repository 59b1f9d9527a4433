package downhill.web.chart;

/** Hears which way the reader turns a {@link TurningPlot}. */
@FunctionalInterface
public interface TurnListener {
    /**
     * Takes a turn. The figure itself turns only when its owner calls {@link TurningPlot#place}.
     *
     * @param right degrees to the right; negative to the left
     * @param up degrees towards a view from above; negative towards one from the side
     * @param settled false while the finger is still down
     */
    void turned(double right, double up, boolean settled);
}
