package downhill.core.derivative;

/** The gradient of a {@link ScalarFunction}, exact or numerical. */
@FunctionalInterface
public interface GradientFunction {
    /**
     * Returns the partial derivatives at a point.
     *
     * @param x the point; after the call it is what it was before
     * @return a new array: the derivative with respect to {@code x[i]} at place i
     */
    double[] gradient(double[] x);
}
