package downhill.web.chart;

import downhill.core.math.DecimalNumber;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The axes on which all points of a scatter plot have room: whole powers of ten along, tenths upwards. */
public record ScatterAxes(Axis x, Axis y) {
    /** Room in tenths of a decade, or of the height, so that no mark is cut off. */
    private static final double ROOM = 0.08;

    private static final int MIN_EXPONENT = -10;
    private static final int MAX_EXPONENT = 10;

    /** Returns the axes around points whose x are positive and y in [0, 1]; a rate beyond 10^10 lies outside. */
    public static ScatterAxes around(List<ScatterPoint> points) {
        double minX = Double.POSITIVE_INFINITY;
        double maxX = 0;
        double minY = 1;
        double maxY = 0;
        for (ScatterPoint point : points) {
            minX = Math.min(minX, point.x());
            maxX = Math.max(maxX, point.x());
            minY = Math.min(minY, point.y());
            maxY = Math.max(maxY, point.y());
        }
        if (points.isEmpty()) {
            return new ScatterAxes(Axis.log(0.01, 1).zoomed(1 + ROOM, 0.5), Axis.linear(-ROOM, 1 + ROOM));
        }
        int low = MIN_EXPONENT;
        while (low < MAX_EXPONENT - 1 && DecimalNumber.of(1, low + 1) <= minX) {
            low++;
        }
        int high = MAX_EXPONENT;
        while (high > low + 1 && DecimalNumber.of(1, high - 1) >= maxX) {
            high--;
        }
        // A single rate that is a power of ten stands in the middle.
        if (minX == maxX && minX == DecimalNumber.of(1, low) && low > MIN_EXPONENT) {
            low--;
        }
        double bottom = Math.floor(minY * 10 + 1e-9) / 10;
        double top = Math.max(bottom + 0.1, Math.ceil(maxY * 10 - 1e-9) / 10);
        Axis x = Axis.log(DecimalNumber.of(1, low), DecimalNumber.of(1, high)).zoomed(1 + 2 * ROOM, 0.5);
        return new ScatterAxes(x, Axis.linear(bottom, top).zoomed(1 + 2 * ROOM, 0.5));
    }

    /** Returns the index of the nearest point at most {@code maxDistance} away, or −1. */
    static int nearest(List<ScatterPoint> points, ToDoubleFunction<ScatterPoint> distance, double maxDistance) {
        int nearest = -1;
        double distanceToNearest = maxDistance;
        for (int i = 0; i < points.size(); i++) {
            double here = distance.applyAsDouble(points.get(i));
            if (here <= distanceToNearest) {
                nearest = i;
                distanceToNearest = here;
            }
        }
        return nearest;
    }
}
