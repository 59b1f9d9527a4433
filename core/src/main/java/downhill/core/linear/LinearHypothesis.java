package downhill.core.linear;

import downhill.core.math.PairwiseSum;

/**
 * The linear hypothesis H(x) = W x, judged on samples by the mean squared error.
 *
 * <pre>{@code
 * cost(W) = 1/N Σ_n (W x[n] - y[n])^2
 * cost'(W) = 2/N Σ_n (W x[n] - y[n]) x[n]
 * }</pre>
 *
 * <p>The cost is a parabola in W. Sums run in NumPy's order ({@link PairwiseSum}); NaN anywhere gives NaN.
 */
public final class LinearHypothesis {
    private final double[] x;
    private final double[] y;

    /**
     * Takes the samples.
     *
     * @param x inputs, shape (N). Not modified.
     * @param y what is true for each, shape (N). Not modified.
     * @throws IllegalArgumentException if there is no sample or the sizes disagree
     */
    public LinearHypothesis(double[] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(
                    "x has " + x.length + " values and y has " + y.length + "; they must be as many, and at least one");
        }
        this.x = x.clone();
        this.y = y.clone();
    }

    /**
     * Returns H(x).
     *
     * @param w the weight
     * @param x the input
     * @return W x
     */
    public static double predict(double w, double x) {
        return w * x;
    }

    /**
     * Returns the cost of a weight.
     *
     * @param w the weight
     * @return the mean squared error on the samples, at least 0
     */
    public double cost(double w) {
        double[] squares = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            double error = predict(w, x[n]) - y[n];
            squares[n] = error * error;
        }
        return PairwiseSum.of(squares) / x.length;
    }

    /**
     * Returns the slope of the cost at a weight.
     *
     * @param w the weight
     * @return the derivative of the cost with respect to W
     */
    public double gradient(double w) {
        double[] terms = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            terms[n] = (predict(w, x[n]) - y[n]) * x[n];
        }
        return 2 * PairwiseSum.of(terms) / x.length;
    }
}
