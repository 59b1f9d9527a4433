package downhill.core.function;

import downhill.core.math.StableMath;

/**
 * The sigmoid, which maps every number smoothly into [0, 1].
 *
 * <pre>{@code
 * sigmoid(x) = 1 / (1 + exp(-x))
 * sigmoid'(x) = y (1 - y)   with y = sigmoid(x)
 * }</pre>
 *
 * <p>NaN gives NaN. Far out the result is 0 or 1 exactly: below -709.78 and above about 36.7.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 3.2.4</a>
 */
public final class Sigmoid {
    private Sigmoid() {}

    /**
     * Returns the sigmoid of {@code x}.
     *
     * @param x any number
     * @return 1 / (1 + exp(-x)), in [0, 1]
     */
    public static double value(double x) {
        return 1 / (1 + StableMath.exp(-x));
    }

    /**
     * Returns the slope of the sigmoid at {@code x}.
     *
     * @param x any number
     * @return the derivative, in [0, 1/4]; largest at 0
     */
    public static double derivative(double x) {
        return derivativeFromValue(value(x));
    }

    /**
     * Returns the slope of the sigmoid where its value is {@code y}; this spares the exponential in backpropagation.
     *
     * @param y a value of the sigmoid, in [0, 1]
     * @return y (1 - y)
     */
    public static double derivativeFromValue(double y) {
        return y * (1 - y);
    }
}
