/**
 * What the figures show, in the coordinates of the data: no pixel, no canvas, no browser.
 *
 * <p>{@link downhill.core.plot.Grid} holds the heights of a function of x0 and x1, and {@link downhill.core.plot.Contours} are its
 * lines of equal height, at the heights that {@link downhill.core.plot.ContourLevels} chooses. {@link
 * downhill.core.plot.Histogram} counts how often numbers fall into bins, {@link downhill.core.plot.Spread} says how far they reach.
 *
 * <p>What is not finite is left out everywhere and never becomes a number.
 */
package downhill.core.plot;
