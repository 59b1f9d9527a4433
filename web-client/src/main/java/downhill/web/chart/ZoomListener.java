package downhill.web.chart;

/** Hears what part of a plane the reader wants to see. */
@FunctionalInterface
public interface ZoomListener {
    /** Takes the axes. The figure itself changes only when its owner calls {@link XYPlot#axes}. */
    void zoomed(Axis x, Axis y, boolean settled);
}
