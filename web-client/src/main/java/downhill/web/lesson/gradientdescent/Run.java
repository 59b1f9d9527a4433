package downhill.web.lesson.gradientdescent;

import downhill.core.derivative.GradientDescent;
import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.Surface;

/** A walk downhill from (x0, x1), as the book's {@code gradient_descent} takes it: with the numerical gradient. */
record Run(double x0, double x1, double learningRate, int steps) {
    /** Returns the points on the way: first the start, then one for each step. */
    double[][] path(Surface surface) {
        return GradientDescent.path(
                point -> NumericalGradient.of(surface, point), new double[] {x0, x1}, learningRate, steps);
    }
}
