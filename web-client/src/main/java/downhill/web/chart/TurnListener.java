package downhill.web.chart;

/** Hears which way the reader turns a {@link TurningPlot}. */
@FunctionalInterface
public interface TurnListener {
    /** Takes a turn. The figure itself turns only when its owner calls {@link TurningPlot#place}. */
    void turned(double right, double up, boolean settled);
}
