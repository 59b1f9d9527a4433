/**
 * Lesson 13: the four steps of training in slow motion, then the loss over a thousand and over ten thousand of them.
 *
 * <p>The whole run is computed beside the page as soon as the lesson opens; the state says how far the reader has followed
 * it. {@link downhill.web.lesson.training.TrainingState}, {@link downhill.web.lesson.training.Batches} and
 * {@link downhill.web.lesson.training.Slopes} are plain Java.
 */
package downhill.web.lesson.training;
