/**
 * Lesson 11: the book's smallest network. Six weights, the slope of the loss at each of them, and a step against it.
 *
 * <p>{@link downhill.web.lesson.simplenet.SimpleNetState} is plain Java: weights have shape (2, 3), row-major; i is an
 * input and k a class, as in W[i, k].
 */
package downhill.web.lesson.simplenet;
