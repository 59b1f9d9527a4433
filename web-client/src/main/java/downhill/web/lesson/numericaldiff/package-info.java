/**
 * Lesson 7: a derivative from two values of f, and how its error first falls and then rises while h shrinks.
 *
 * <p>{@link downhill.web.lesson.numericaldiff.NumericalDiffState} and {@link
 * downhill.web.lesson.numericaldiff.ErrorSweep} are plain Java. f is the function, x the place, h the width of the difference.
 */
package downhill.web.lesson.numericaldiff;
