/**
 * Lesson 13: one round of the four steps of training, then the loss over a hundred, a thousand and ten thousand of them, and
 * what the network is like on the plateau.
 *
 * <p>The whole run is computed beside the page as soon as the lesson opens; the state says how far the reader has followed
 * it. {@link downhill.web.lesson.training.TrainingState}, {@link downhill.web.lesson.training.Batches},
 * {@link downhill.web.lesson.training.Slopes} and {@link downhill.web.lesson.training.Moment} are plain Java.
 */
package downhill.web.lesson.training;
