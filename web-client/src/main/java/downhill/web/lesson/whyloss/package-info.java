/**
 * Lesson 6: one weight of a trained network is nudged, and the loss moves where accuracy stays flat and then jumps.
 *
 * <p>{@link downhill.web.lesson.whyloss.WhyLossState} and {@link downhill.web.lesson.whyloss.Nudged} are plain Java;
 * {@link downhill.web.lesson.run.SmallNetLesson} fetches images and trains the network on the page, in slices.
 */
package downhill.web.lesson.whyloss;
