/**
 * Lesson 14: the accuracy on training and on test images, once an epoch, with few images and with many.
 *
 * <p>The small runs are computed in a worker one after the other as soon as the lesson opens, the large one when the reader asks for it; the
 * state says how far the reader has followed one of them. {@link downhill.web.lesson.evaluation.EvaluationState} and
 * {@link downhill.web.lesson.evaluation.Curve} are plain Java.
 */
package downhill.web.lesson.evaluation;
