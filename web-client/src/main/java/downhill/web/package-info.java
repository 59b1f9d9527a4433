/**
 * The browser's side of Downhill. Each class here is the main of a compiled module and does nothing but start a page or a
 * worker: {@link downhill.web.LabMain} the lab, {@link downhill.web.WorkerMain} the workers of other pages,
 * {@link downhill.web.PageMain} the small pages, {@link downhill.web.BoardMain} those that compare runs, {@link downhill.web.ClassMain} the class that the reader is in, and the lessons in three modules.
 *
 * <p>A page is static HTML that {@link downhill.web.page} brings to life. {@link downhill.web.lab} trains, through
 * {@link downhill.web.worker}; {@link downhill.web.board} saves and shows runs; both draw with
 * {@link downhill.web.chart}. Only {@link downhill.web.dom} speaks JavaScript.
 */
package downhill.web;
