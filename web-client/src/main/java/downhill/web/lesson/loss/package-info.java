/**
 * Lesson 4: ten probabilities that always sum to 1, and the two losses that judge them.
 *
 * <p>{@link downhill.web.lesson.loss.LossState} is plain Java; y is an answer of ten probabilities, t the true digit.
 */
package downhill.web.lesson.loss;
