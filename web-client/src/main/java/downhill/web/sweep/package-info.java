/**
 * The sweep: many runs of the lab's network over a grid of two settings, and a heat map of what they come to.
 *
 * <p>{@link downhill.web.sweep.SweepDraft} is what the reader has typed, {@link downhill.web.sweep.SweepPlan} the runs that
 * follow from it. {@link downhill.web.sweep.SweepFlow} is the life of a sweep, and the only place where it changes; read it
 * first. It has as many workers as {@link downhill.web.sweep.WorkerCount} finds to help, each with a run of its own.
 * {@link downhill.web.sweep.KeptSweeps} keeps what has ended, {@link downhill.web.sweep.Insights} says what is to be seen.
 * These know no browser and are tested on the JVM.
 *
 * <p>{@link downhill.web.sweep.SweepPage} joins them with the parts that only show and listen:
 * {@link downhill.web.sweep.SweepForm}, {@link downhill.web.sweep.HeatMap} and {@link downhill.web.sweep.SweepCharts}.
 */
package downhill.web.sweep;
