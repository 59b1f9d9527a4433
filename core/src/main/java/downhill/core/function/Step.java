package downhill.core.function;

/**
 * The step function of the perceptron: 1 above 0, else 0.
 *
 * <p>Its slope is 0 wherever it has one, so gradient descent learns nothing through it; this is why networks use the
 * {@linkplain Sigmoid sigmoid}. NaN gives NaN in both methods.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 3.2.2, 4.2.5</a>
 */
public final class Step {
    private Step() {}

    /**
     * Returns the step function of {@code x}.
     *
     * @param x any number
     * @return 1 if x is above 0, 0 if not
     */
    public static double value(double x) {
        if (x != x) {
            return x;
        }
        return x > 0 ? 1 : 0;
    }

    /**
     * Returns the slope of the step function at {@code x}.
     *
     * @param x any number
     * @return 0; at the jump too, where there is no derivative
     */
    public static double derivative(double x) {
        return x != x ? x : 0;
    }
}
