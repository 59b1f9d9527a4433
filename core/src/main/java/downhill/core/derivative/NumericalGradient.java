package downhill.core.derivative;

/**
 * The gradient of a function of many numbers, by central differences.
 *
 * <pre>{@code
 * g[i] = (f(x + h e_i) - f(x - h e_i)) / 2h
 * }</pre>
 *
 * <p>Costs two values of f for each number. NaN and widths are as in {@link NumericalDerivative}.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.4</a>
 */
public final class NumericalGradient {
    private NumericalGradient() {}

    /**
     * Returns the gradient with the book's h = 1e-4.
     *
     * @param f the function
     * @param x the point. Each number is changed in place while f is called, so that f may also be a function of an
     *     object that holds this array; afterwards it is restored to the bit, even if f throws.
     * @return the partial derivatives, as many as x has numbers
     */
    public static double[] of(ScalarFunction f, double[] x) {
        return of(f, x, NumericalDerivative.DEFAULT_H);
    }

    /**
     * Returns the gradient with differences of any width.
     *
     * @param f the function
     * @param x the point; changed and restored as in {@link #of(ScalarFunction, double[])}
     * @param h how far each number is changed to both sides
     * @return the partial derivatives, as many as x has numbers
     */
    public static double[] of(ScalarFunction f, double[] x, double h) {
        double[] gradient = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double value = x[i];
            try {
                x[i] = value + h;
                double ahead = f.value(x);
                x[i] = value - h;
                double behind = f.value(x);
                gradient[i] = (ahead - behind) / (2 * h);
            } finally {
                x[i] = value;
            }
        }
        return gradient;
    }
}
