package downhill.core.plot;

/**
 * A piece of a curve without a break.
 *
 * @param x where, ascending; at least one point. Not to be modified.
 * @param y the heights there, as many, all finite. Not to be modified.
 */
public record CurvePiece(double[] x, double[] y) {}
