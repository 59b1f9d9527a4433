package downhill.core.network;

import downhill.core.derivative.NumericalGradient;
import downhill.core.function.CrossEntropyError;
import downhill.core.function.Softmax;
import downhill.core.math.FusedMultiplyAdd;
import downhill.core.math.NumPyRandom;
import downhill.core.math.StableMath;

/**
 * The book's smallest network: one layer of weights, no bias, softmax and cross-entropy.
 *
 * <pre>{@code
 * scores = x W,   y = softmax(scores),   loss = -Σ_k t[k] ln(y[k] + 1e-7)
 * }</pre>
 *
 * <p>The book's has 2 inputs and 3 classes. The scores are rounded as NumPy's, with {@link FusedMultiplyAdd}: the
 * numerical gradient divides their last digit by 2h, which makes it visible. NaN in the input or the weights gives NaN.
 *
 * <p>x is an input, shape (inputSize), and t what is true, shape (C), one-hot. Neither is modified; another size is an
 * {@link IllegalArgumentException}.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.4.2</a>
 */
public final class SimpleNet {
    private final int inputSize;
    private final int outputSize;
    private final double[] weights;

    /**
     * Makes a network with standard normal weights, as {@code numpy.random.randn(inputSize, outputSize)} draws them.
     *
     * @param random where the weights come from. Modified.
     * @param inputSize how many numbers an input has, at least 1
     * @param outputSize how many classes there are, at least 1
     * @throws IllegalArgumentException if a size is below 1
     */
    public SimpleNet(NumPyRandom random, int inputSize, int outputSize) {
        this(random.randn(requireSize("inputSize", inputSize) * requireSize("outputSize", outputSize)), inputSize);
    }

    /**
     * Makes a network with given weights.
     *
     * @param weights W, shape (inputSize, C), row-major. Not modified.
     * @param inputSize how many numbers an input has, at least 1
     * @throws IllegalArgumentException if the size is below 1 or the weights are not as many whole rows
     */
    public SimpleNet(double[] weights, int inputSize) {
        requireSize("inputSize", inputSize);
        if (weights.length == 0 || weights.length % inputSize != 0) {
            throw new IllegalArgumentException(weights.length + " weights are not " + inputSize + " whole rows");
        }
        this.inputSize = inputSize;
        this.outputSize = weights.length / inputSize;
        this.weights = weights.clone();
    }

    /** Returns a copy of the weights W, shape (inputSize, C), row-major. */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * Returns the score of each class; {@link Softmax} makes probabilities of them.
     *
     * @return x W, shape (C)
     */
    public double[] predict(double[] x) {
        requireInput(x);
        double[] scores = new double[outputSize];
        for (int i = 0; i < inputSize; i++) {
            for (int k = 0; k < outputSize; k++) {
                scores[k] = FusedMultiplyAdd.of(x[i], weights[i * outputSize + k], scores[k]);
            }
        }
        return scores;
    }

    /**
     * Returns the cross-entropy error of a prediction.
     *
     * @return the loss, in nats
     */
    public double loss(double[] x, double[] t) {
        requireTruth(t);
        return CrossEntropyError.of(Softmax.of(predict(x)), t);
    }

    /**
     * Returns the cross-entropy error without the 1e-7, the number that the book prints.
     *
     * @return the loss, in nats; infinite if the true class has probability 0
     */
    public double lossWithoutDelta(double[] x, double[] t) {
        requireTruth(t);
        double[] y = Softmax.of(predict(x));
        double loss = 0;
        for (int k = 0; k < outputSize; k++) {
            if (t[k] != 0) { // 0 ln 0 counts as 0
                loss -= t[k] * StableMath.log(y[k]);
            }
        }
        return loss;
    }

    /**
     * Returns the numerical gradient of the loss with h = 1e-4.
     *
     * @return dW, shape (inputSize, C), row-major: the derivatives of {@link #loss} with respect to each weight
     */
    public double[] numericalGradient(double[] x, double[] t) {
        return NumericalGradient.of(w -> loss(x, t), weights);
    }

    private void requireInput(double[] x) {
        if (x.length != inputSize) {
            throw new IllegalArgumentException("x has " + x.length + " values, not " + inputSize);
        }
    }

    private void requireTruth(double[] t) {
        if (t.length != outputSize) {
            throw new IllegalArgumentException("t has " + t.length + " values, not " + outputSize);
        }
    }

    private static int requireSize(String name, int size) {
        if (size < 1) {
            throw new IllegalArgumentException(name + " = " + size + ", below 1");
        }
        return size;
    }
}
