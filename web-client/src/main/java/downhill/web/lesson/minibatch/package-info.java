/**
 * Lesson 5: ten images drawn out of 60,000, and how closely the loss of a few resembles the loss of all.
 *
 * <p>{@link downhill.web.lesson.minibatch.MiniBatchState} and {@link downhill.web.lesson.minibatch.BatchLosses} are plain
 * Java; {@link downhill.web.lesson.minibatch.Population} fetches images, trains a network on them, and computes the loss
 * of each, in slices.
 */
package downhill.web.lesson.minibatch;
