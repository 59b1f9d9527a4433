package downhill.web.lesson.twolayernet;

import downhill.core.function.Sigmoid;

/**
 * The slope of the loss of one image with respect to one weight of W1, factor by factor as backpropagation finds them: from
 * the loss back to the weight. The weight multiplies pixel x and goes to a hidden unit of sum a1 and output z1, from which
 * the weights w2 lead to the ten probabilities y.
 */
record Blame(double x, double weight, double a1, double z1, double[] w2, double[] y, int label) {
    /** Returns ∂L/∂a2[k]: the probability minus the truth, which is 1 at the true class. */
    double atScore(int k) {
        return y[k] - (k == label ? 1 : 0);
    }

    /** Returns what output k adds to ∂L/∂z1. */
    double through(int k) {
        return w2[k] * atScore(k);
    }

    /** Returns ∂L/∂z1: the unit changes all ten scores, and each of them the loss. */
    double atActivation() {
        double sum = 0;
        for (int k = 0; k < y.length; k++) {
            sum += through(k);
        }
        return sum;
    }

    double sigmoidSlope() {
        return Sigmoid.derivativeFromValue(z1);
    }

    /** Returns ∂L/∂a1. */
    double atSum() {
        return atActivation() * sigmoidSlope();
    }

    /** Returns ∂L/∂w. */
    double slope() {
        return atSum() * x;
    }
}
