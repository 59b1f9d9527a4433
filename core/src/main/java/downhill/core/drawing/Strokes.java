package downhill.core.drawing;

import java.util.Arrays;
import java.util.List;

/**
 * What was drawn on a pad: straight segments between the points of each stroke.
 *
 * <p>A stroke of one point is a dot. What lies outside the pad is cut off at its edge, for it leaves no ink there: the image is
 * made of what the pad shows. Immutable.
 */
public final class Strokes {
    /** Farther away than any pointer gets; differences of such coordinates are still exact enough to cut at the pad. */
    public static final double MAX_COORDINATE = 1000;

    private final double[] segments;

    private Strokes(double[] segments) {
        this.segments = segments;
    }

    /**
     * Takes strokes and cuts them at the pad's edge.
     *
     * @param strokes the strokes, each x0, y0, x1, y1, … in pads, with at least one point. Not modified, not kept.
     * @return what of them is on the pad, perhaps nothing
     * @throws DrawingException of the kind STROKE if a stroke has no point or an odd number of coordinates, COORDINATE if one
     *     is NaN or beyond {@link #MAX_COORDINATE}
     */
    public static Strokes of(List<double[]> strokes) {
        int points = 0;
        for (int s = 0; s < strokes.size(); s++) {
            requireStroke(s, strokes.get(s));
            points += strokes.get(s).length / 2;
        }
        double[] segments = new double[4 * points];
        int end = 0;
        for (double[] stroke : strokes) {
            // A dot is the segment from its point to itself.
            for (int from = 0; from == 0 || from + 2 < stroke.length; from += 2) {
                int to = Math.min(from + 2, stroke.length - 2);
                end = addCut(segments, end, stroke[from], stroke[from + 1], stroke[to], stroke[to + 1]);
            }
        }
        return new Strokes(Arrays.copyOf(segments, end));
    }

    private static void requireStroke(int s, double[] stroke) {
        if (stroke.length == 0 || stroke.length % 2 != 0) {
            throw new DrawingException(
                    DrawingException.Kind.STROKE,
                    "strokes[" + s + "] has " + stroke.length + " coordinates, not two for each of its points");
        }
        for (int i = 0; i < stroke.length; i++) {
            if (!(Math.abs(stroke[i]) <= MAX_COORDINATE)) {
                throw new DrawingException(
                        DrawingException.Kind.COORDINATE,
                        "strokes[" + s + "][" + i + "] = " + stroke[i] + ", outside [-1000, 1000]");
            }
        }
    }

    /** Adds what of a segment lies on the pad, by Liang and Barsky's shares of its length; returns the new end. */
    private static int addCut(double[] segments, int end, double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double enter = Math.max(0, Math.max(entry(x0, dx), entry(y0, dy)));
        double leave = Math.min(1, Math.min(exit(x0, dx), exit(y0, dy)));
        if (enter > leave) {
            return end;
        }
        // An end that is not cut keeps its bits.
        segments[end] = enter == 0 ? x0 : x0 + enter * dx;
        segments[end + 1] = enter == 0 ? y0 : y0 + enter * dy;
        segments[end + 2] = leave == 1 ? x1 : x0 + leave * dx;
        segments[end + 3] = leave == 1 ? y1 : y0 + leave * dy;
        return end + 4;
    }

    /** Returns the share of the way from a, by d, at which [0, 1] is entered; above every share if it never is. */
    private static double entry(double a, double d) {
        if (d == 0) {
            return a >= 0 && a <= 1 ? 0 : 2;
        }
        return d > 0 ? -a / d : (1 - a) / d;
    }

    /** Returns the share of the way from a, by d, at which [0, 1] is left. */
    private static double exit(double a, double d) {
        return d == 0 ? 1 : d > 0 ? (1 - a) / d : -a / d;
    }

    /** Returns whether nothing was drawn on the pad. */
    public boolean isEmpty() {
        return segments.length == 0;
    }

    /**
     * Draws the strokes as they are on the pad.
     *
     * @param size pixels of a side of the picture, in [1, 512]
     * @param thickness of the pen, in pads
     * @return shape (size, size), row by row
     * @throws DrawingException of the kind THICKNESS if the pen is outside its range
     * @throws IllegalArgumentException if the size is outside its range
     */
    public byte[] asDrawn(int size, double thickness) {
        DigitImage.requireThickness(thickness);
        return RoundPen.draw(scaled(0, 0, size, 0), size, thickness * size);
    }

    /** Returns the segments about a point, enlarged, about another: (x - centreX) scale + to. Shape (n, 4). */
    double[] scaled(double centreX, double centreY, double scale, double to) {
        double[] result = new double[segments.length];
        for (int i = 0; i < result.length; i += 2) {
            result[i] = (segments[i] - centreX) * scale + to;
            result[i + 1] = (segments[i + 1] - centreY) * scale + to;
        }
        return result;
    }

    /** Returns the least coordinate: of x if {@code axis} is 0, of y if it is 1. */
    double min(int axis) {
        double min = segments[axis];
        for (int i = axis; i < segments.length; i += 2) {
            min = Math.min(min, segments[i]);
        }
        return min;
    }

    /** Returns the greatest coordinate: of x if {@code axis} is 0, of y if it is 1. */
    double max(int axis) {
        double max = segments[axis];
        for (int i = axis; i < segments.length; i += 2) {
            max = Math.max(max, segments[i]);
        }
        return max;
    }
}
