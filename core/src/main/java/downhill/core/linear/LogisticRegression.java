package downhill.core.linear;

import downhill.core.function.Sigmoid;
import downhill.core.math.PairwiseSum;
import downhill.core.math.StableMath;

/**
 * Logistic regression: the probability of one of two classes, with two costs to compare.
 *
 * <pre>{@code
 * z = W x + b,   g(z) = 1 / (1 + exp(-z))
 * squared cost         1/N Σ_n (g(z[n]) - y[n])^2
 * cross-entropy cost  -1/N Σ_n (y[n] ln g(z[n]) + (1 - y[n]) ln(1 - g(z[n])))
 * }</pre>
 *
 * <p>The squared cost has plains where the slope vanishes although the prediction is wrong; the cross-entropy cost is
 * convex. The latter is computed as {@code max(z, 0) - y z + ln(1 + exp(-|z|))}, which is the same and neither
 * overflows nor takes the logarithm of 0.
 *
 * <p>Parameters are one array (W[0], …, W[D-1], b), so that they can be differentiated and descended as they are. They are
 * never modified; another number than D + 1 of them is an {@link IllegalArgumentException}. Sums over samples run in
 * NumPy's order ({@link PairwiseSum}); NaN anywhere gives NaN.
 */
public final class LogisticRegression {
    private final double[] x;
    private final double[] y;
    private final int featureCount;

    /**
     * Takes the samples.
     *
     * @param x inputs, shape (N, D), row-major. Not modified.
     * @param y the class of each, shape (N); 0 or 1. Not modified.
     * @throws IllegalArgumentException if there is no sample, the sizes disagree or a class is neither 0 nor 1
     */
    public LogisticRegression(double[] x, double[] y) {
        if (x.length == 0 || y.length == 0 || x.length % y.length != 0) {
            throw new IllegalArgumentException(
                    "x has " + x.length + " values, not whole rows for the " + y.length + " values of y");
        }
        for (int n = 0; n < y.length; n++) {
            if (y[n] != 0 && y[n] != 1) {
                throw new IllegalArgumentException("y[" + n + "] = " + y[n] + ", neither 0 nor 1");
            }
        }
        this.x = x.clone();
        this.y = y.clone();
        this.featureCount = x.length / y.length;
    }

    /**
     * Returns the probability that an input belongs to class 1.
     *
     * @param features one input, shape (D). Not modified.
     * @return g(W x + b), in [0, 1]
     * @throws IllegalArgumentException if the sizes disagree
     */
    public static double probability(double[] parameters, double[] features) {
        requireParameters(parameters, features.length);
        return Sigmoid.value(score(parameters, features, 0));
    }

    /**
     * Returns the squared cost.
     *
     * @return the mean over the samples, in [0, 1]
     */
    public double squaredCost(double[] parameters) {
        requireParameters(parameters, featureCount);
        double[] squares = new double[y.length];
        for (int n = 0; n < y.length; n++) {
            double error = Sigmoid.value(score(parameters, x, n)) - y[n];
            squares[n] = error * error;
        }
        return PairwiseSum.of(squares) / y.length;
    }

    /**
     * Returns the gradient of the squared cost.
     *
     * @return the derivatives with respect to each parameter, shape (D + 1)
     */
    public double[] squaredCostGradient(double[] parameters) {
        requireParameters(parameters, featureCount);
        double[] slopes = new double[y.length];
        for (int n = 0; n < y.length; n++) {
            double g = Sigmoid.value(score(parameters, x, n));
            slopes[n] = 2 * (g - y[n]) * Sigmoid.derivativeFromValue(g);
        }
        return meanOverSamples(slopes);
    }

    /**
     * Returns the cross-entropy cost.
     *
     * @return the mean over the samples, in nats, at least 0
     */
    public double crossEntropyCost(double[] parameters) {
        requireParameters(parameters, featureCount);
        double[] losses = new double[y.length];
        for (int n = 0; n < y.length; n++) {
            double z = score(parameters, x, n);
            double magnitude = z < 0 ? -z : z;
            losses[n] = (z > 0 ? z : 0) - y[n] * z + StableMath.log(1 + StableMath.exp(-magnitude));
        }
        return PairwiseSum.of(losses) / y.length;
    }

    /**
     * Returns the gradient of the cross-entropy cost.
     *
     * @return the derivatives with respect to each parameter, shape (D + 1)
     */
    public double[] crossEntropyCostGradient(double[] parameters) {
        requireParameters(parameters, featureCount);
        double[] slopes = new double[y.length];
        for (int n = 0; n < y.length; n++) {
            slopes[n] = Sigmoid.value(score(parameters, x, n)) - y[n];
        }
        return meanOverSamples(slopes);
    }

    /** Turns each sample's slope with respect to z into the mean slope with respect to each parameter. */
    private double[] meanOverSamples(double[] slopes) {
        double[] gradient = new double[featureCount + 1];
        double[] terms = new double[slopes.length];
        for (int i = 0; i < featureCount; i++) {
            for (int n = 0; n < slopes.length; n++) {
                terms[n] = slopes[n] * x[n * featureCount + i];
            }
            gradient[i] = PairwiseSum.of(terms) / slopes.length;
        }
        gradient[featureCount] = PairwiseSum.of(slopes) / slopes.length;
        return gradient;
    }

    /** Returns z = W x + b of the n-th row of inputs. */
    private static double score(double[] parameters, double[] x, int n) {
        int featureCount = parameters.length - 1;
        double z = 0;
        for (int i = 0; i < featureCount; i++) {
            z += parameters[i] * x[n * featureCount + i];
        }
        return z + parameters[featureCount];
    }

    private static void requireParameters(double[] parameters, int featureCount) {
        if (parameters.length != featureCount + 1) {
            throw new IllegalArgumentException(
                    "there are " + parameters.length + " parameters, not " + featureCount + " weights and a bias");
        }
    }
}
