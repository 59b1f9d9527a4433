/**
 * Slopes, and walking down them.
 *
 * <p>Read in the chapter's order: {@link downhill.core.derivative.NumericalDerivative} of a function of one number,
 * {@link downhill.core.derivative.NumericalGradient} of a function of many, {@link
 * downhill.core.derivative.GradientDescent} along it, and {@link downhill.core.derivative.Surface}, the functions to
 * try it on.
 *
 * <p>x is a point, an array of as many numbers as the function takes; h is the width of a difference.
 */
package downhill.core.derivative;
