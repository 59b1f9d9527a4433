package downhill.core.derivative;

import java.util.function.DoubleUnaryOperator;

/**
 * The slope of a function of one number, from two of its values.
 *
 * <p>Two errors work against each other. The secant is not the tangent: this truncation error shrinks with h, for a
 * forward difference like h, for a central one like h<sup>2</sup>. And the two values are rounded: this error grows
 * like 1e-16 / h. For the sine at 1, the measured errors are:
 *
 * <table>
 *   <caption>Error of the derivative of sin at 1</caption>
 *   <tr><th>h</th><th>forward</th><th>central</th></tr>
 *   <tr><td>1e-2</td><td>4e-3</td><td>9e-6</td></tr>
 *   <tr><td>1e-4</td><td>4e-5</td><td>9e-10</td></tr>
 *   <tr><td>1e-6</td><td>4e-7</td><td>3e-11</td></tr>
 *   <tr><td>1e-8</td><td>3e-9</td><td>3e-9</td></tr>
 *   <tr><td>1e-12</td><td>4e-5</td><td>1e-5</td></tr>
 * </table>
 *
 * <p>Once x + h rounds to x, as for h = 1e-49, the derivative reads 0. With h = 0 it is NaN. NaN from f gives NaN.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.3.1</a>
 */
public final class NumericalDerivative {
    /** The book's width of a difference. */
    public static final double DEFAULT_H = 1e-4;

    private NumericalDerivative() {}

    /**
     * Returns the forward difference quotient.
     *
     * <pre>{@code
     * (f(x + h) - f(x)) / h
     * }</pre>
     *
     * @param f the function
     * @param x where
     * @param h how far ahead of x the second value is taken; backward if negative
     * @return about f'(x), with an error of the order of h
     */
    public static double forward(DoubleUnaryOperator f, double x, double h) {
        return (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    }

    /**
     * Returns the central difference quotient.
     *
     * <pre>{@code
     * (f(x + h) - f(x - h)) / 2h
     * }</pre>
     *
     * @param f the function
     * @param x where
     * @param h how far from x, to both sides, the values are taken
     * @return about f'(x), with an error of the order of h<sup>2</sup>
     */
    public static double central(DoubleUnaryOperator f, double x, double h) {
        return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
    }
}
