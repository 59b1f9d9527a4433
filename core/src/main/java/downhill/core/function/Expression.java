package downhill.core.function;

import java.util.List;

/**
 * A function that a reader wrote: {@code 0.01x^2 + 0.1x}.
 *
 * <p>It may use {@code + - * / ^} and brackets, numbers ({@code 1}, {@code .5}, {@code 1e-4}), {@code pi} and {@code e},
 * {@code sin cos tan exp log sqrt abs}, {@code max} and {@code min} of two, and the variable {@code x}, or {@code x0} and
 * {@code x1}. {@code log} is the natural logarithm, and {@code ln} the same. Capitals, the signs {@code − × · ÷ ** π},
 * raised and lowered digits ({@code x²}, {@code x₀}) and full-width characters mean what they look like.
 *
 * <p>Powers bind first and from the right, then signs, then products and quotients, then sums: {@code -x^2} is
 * {@code -(x^2)}, {@code 2^3^2} is {@code 2^9}, {@code 1/2*x} is {@code (1/2)*x}. The sign of a product may be left out
 * before a name or a bracket: {@code 2x}, {@code 3(x + 1)}, {@code x(x + 1)}. Where that can be read in two ways,
 * {@code 1/2x} and {@code e^2x}, it is an error that asks for brackets; so is a number after a value, {@code (x + 1)2}.
 * {@code 1e-4x} is 0.0001 times x.
 *
 * <p>Values are the same in every bit on the JVM and in every browser. Where a part of the function is undefined, the
 * value is NaN: the logarithm or the square root of a negative number, a broken power of one, 0/0, infinity less
 * infinity, the sine, cosine or tangent of more than about 1.6 million. 1/0 and log(0) are infinite. Squares and other
 * whole powers up to 64 are multiplied out ({@link downhill.core.math.StableMath#pow}).
 */
public final class Expression {
    /** How many characters a function may have; it keeps every computation short. */
    public static final int MAX_LENGTH = 200;

    private static final List<String> ONE_VARIABLE = List.of("x");
    private static final List<String> TWO_VARIABLES = List.of("x0", "x1");

    private final ExpressionNode root;
    private final int variableCount;

    private Expression(ExpressionNode root, int variableCount) {
        this.root = root;
        this.variableCount = variableCount;
    }

    /**
     * Reads a function.
     *
     * @param text what the reader wrote
     * @param variableCount 1 for a function of x, 2 for one of x0 and x1
     * @return the function
     * @throws ExpressionException if the text is no such function; it says what is wrong and where
     * @throws IllegalArgumentException if the number of variables is neither 1 nor 2
     */
    public static Expression parse(String text, int variableCount) {
        if (variableCount != 1 && variableCount != 2) {
            throw new IllegalArgumentException("variableCount = " + variableCount + ", neither 1 nor 2");
        }
        if (text.length() > MAX_LENGTH) {
            throw new ExpressionException(ExpressionException.Kind.TOO_LONG, MAX_LENGTH, text.substring(MAX_LENGTH));
        }
        List<String> names = variableCount == 1 ? ONE_VARIABLE : TWO_VARIABLES;
        return new Expression(ExpressionParser.parse(text, names), variableCount);
    }

    /**
     * Returns the value of a function of x.
     *
     * @param x where
     * @return f(x); NaN where f is undefined
     * @throws IllegalArgumentException if this is a function of x0 and x1
     */
    public double value(double x) {
        requireVariables(1);
        return root.value(x, 0);
    }

    /**
     * Returns the value of a function of x0 and x1.
     *
     * @param x0 the first coordinate
     * @param x1 the second coordinate
     * @return f(x0, x1); NaN where f is undefined
     * @throws IllegalArgumentException if this is a function of x
     */
    public double value(double x0, double x1) {
        requireVariables(2);
        return root.value(x0, x1);
    }

    /**
     * Returns the derivative of a function of x, by the rules of differentiation: exact up to rounding, to compare a
     * difference quotient with.
     *
     * @param x where
     * @return f'(x); NaN where f is undefined or where a part of it has no derivative, as abs(x) at 0 and max(a, b) where
     *     a = b
     * @throws IllegalArgumentException if this is a function of x0 and x1
     */
    public double derivative(double x) {
        requireVariables(1);
        return slope(x, 0, 0);
    }

    /**
     * Returns the gradient of a function of x0 and x1, by the rules of differentiation.
     *
     * @param x0 the first coordinate
     * @param x1 the second coordinate
     * @return the partial derivatives with respect to x0 and x1; NaN as in {@link #derivative}
     * @throws IllegalArgumentException if this is a function of x
     */
    public double[] gradient(double x0, double x1) {
        requireVariables(2);
        return new double[] {slope(x0, x1, 0), slope(x0, x1, 1)};
    }

    private double slope(double x0, double x1, int variable) {
        double value = root.value(x0, x1);
        return value != value ? value : root.slope(x0, x1, variable);
    }

    private void requireVariables(int count) {
        if (count != variableCount) {
            throw new IllegalArgumentException(
                    variableCount == 1 ? "a function of x, not of x0 and x1" : "a function of x0 and x1, not of x");
        }
    }
}
