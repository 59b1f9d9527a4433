/**
 * The sweep: many runs of the lab's network over a grid of two settings, and a heat map of what they come to. Settings are
 * chosen by validation images, which are neither learned from nor tested on; the test images are for the best cell alone.
 *
 * <p>{@link downhill.web.sweep.SweepDraft} is what the reader has typed, {@link downhill.web.sweep.SweepPlan} the runs that
 * follow from it. {@link downhill.web.sweep.SweepFlow} is the life of a sweep; read it first.
 * {@link downhill.web.sweep.KeptSweeps} keeps what has ended, {@link downhill.web.sweep.Insights} says what is to be seen.
 * These know no browser and are tested on the JVM; {@link downhill.web.sweep.SweepPage} joins them with the parts of the page.
 */
package downhill.web.sweep;
