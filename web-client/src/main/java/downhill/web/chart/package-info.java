/**
 * Charts of x and y: uPlot behind a small Java face, with what uPlot lacks for everyone.
 *
 * <p>{@link downhill.web.chart.Decimator} and {@link downhill.web.chart.Ticks} are plain Java.
 * {@link downhill.web.chart.LineChart} owns the uPlot object, its colours and size; {@link downhill.web.chart.ChartReader}
 * reads a value under the cursor, the finger or the arrow keys; {@link downhill.web.chart.TableTwin} tells the same data
 * as a table. {@link downhill.web.chart.LossChart} and {@link downhill.web.chart.AccuracyChart} put them together.
 */
package downhill.web.chart;
