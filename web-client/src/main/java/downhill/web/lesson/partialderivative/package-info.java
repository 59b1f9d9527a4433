/**
 * Lesson 8: a surface that turns under the finger, a cut through it, and the slope of the cut: the partial derivative.
 *
 * <p>{@link downhill.web.lesson.partialderivative.PartialState}, {@link downhill.web.lesson.partialderivative.Variable} and
 * {@link downhill.web.lesson.partialderivative.Turn} are plain Java. The surface is the book's f(x0, x1) = x0² + x1².
 */
package downhill.web.lesson.partialderivative;
