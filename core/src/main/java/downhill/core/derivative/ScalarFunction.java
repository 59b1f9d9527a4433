package downhill.core.derivative;

/** A function of many numbers whose value is one number, like a loss of weights. */
@FunctionalInterface
public interface ScalarFunction {
    /**
     * Returns the value at a point.
     *
     * @param x the point. Not modified.
     * @return f(x)
     */
    double value(double[] x);
}
