/**
 * What leaves the page: the record of a run.
 *
 * <p>{@link downhill.core.exchange.RunRecord} holds values only. Its JSON is written by the platform, JavaScript in
 * the browser and Jackson on the server, since both print and parse doubles without loss.
 */
package downhill.core.exchange;
