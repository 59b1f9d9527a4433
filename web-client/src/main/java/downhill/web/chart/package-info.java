/**
 * Charts of x and y on canvases, for finger, keyboard and screen reader.
 *
 * <p>{@link downhill.web.chart.CanvasView} is a sharp canvas in the page's colours, {@link downhill.web.chart.AxisPainter}
 * draws the axes of every chart on it, {@link downhill.web.chart.Pen} what lies between them. A figure of a lesson is an
 * {@link downhill.web.chart.XYPlot}, with handles to drag. The curves of runs and measurements are
 * {@link downhill.web.chart.SeriesChart}s, where {@link downhill.web.chart.ChartReader} reads a value under the cursor, the
 * finger or the arrow keys. {@link downhill.web.chart.TableTwin} shows the data of either as a table.
 */
package downhill.web.chart;
