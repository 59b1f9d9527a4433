/**
 * Lesson 7: a derivative from two values of f, and how its error first falls and then rises while h shrinks.
 *
 * <p>{@link downhill.web.lesson.numericaldiff.NumericalDiffState} and {@link
 * downhill.web.lesson.numericaldiff.ErrorSweep} are plain Java. One of two figures shows: {@link
 * downhill.web.lesson.numericaldiff.CurveFigure} or {@link downhill.web.lesson.numericaldiff.ErrorFigure}. f is the function, x the place, h the width of the
 * difference.
 */
package downhill.web.lesson.numericaldiff;
