/**
 * The browser's side of Downhill. {@link downhill.web.Main} starts a page or a worker and does nothing else.
 *
 * <p>A page is static HTML that {@link downhill.web.page} brings to life. {@link downhill.web.lab} trains, through
 * {@link downhill.web.worker}; {@link downhill.web.board} saves and shows runs; both draw with
 * {@link downhill.web.chart}. Only {@link downhill.web.dom} speaks JavaScript.
 */
package downhill.web;
