package downhill.web.chart;

/**
 * How a line is drawn. Lines of one chart differ by dash as well as by colour.
 *
 * @param color custom property that holds the colour
 * @param width of the line, in CSS pixels
 * @param dash lengths of dashes and gaps, in CSS pixels; empty for a solid line
 * @param points whether points are marked, as long as they do not crowd
 */
record SeriesStyle(String color, double width, double[] dash, boolean points) {}
