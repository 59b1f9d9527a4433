package downhill.core.plot;

/**
 * A line of equal height: straight from each point to the next.
 *
 * @param x0 first coordinates, in order along the line. Not to be modified.
 * @param x1 second coordinates, as many. Not to be modified.
 * @param closed whether the last point is joined to the first; an open line ends at the edge of the grid or of what is
 *     defined
 */
public record ContourLine(double[] x0, double[] x1, boolean closed) {}
