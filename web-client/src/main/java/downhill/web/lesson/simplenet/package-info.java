/**
 * Lesson 11: the book's smallest network. Six weights, the slope of the loss at each of them, and a step against it.
 *
 * <p>{@link downhill.web.lesson.simplenet.SimpleNetState} and {@link downhill.web.lesson.simplenet.MatrixLayout} are plain
 * Java.
 */
package downhill.web.lesson.simplenet;
