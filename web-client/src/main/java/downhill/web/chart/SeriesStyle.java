package downhill.web.chart;

/**
 * How a line is drawn. Lines of one chart differ by dash as well as by colour.
 *
 * @param color custom property that holds the colour
 * @param width of the line, in CSS pixels
 * @param dash lengths of dashes and gaps, in CSS pixels; empty for a solid line
 * @param points whether each point is marked
 */
record SeriesStyle(String color, double width, double[] dash, boolean points) {}
