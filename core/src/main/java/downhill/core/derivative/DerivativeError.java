package downhill.core.derivative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What a difference of one width makes of a slope, and how far that is from the truth.
 *
 * <p>Over many widths, on logarithmic scales, each error is a V: the right arm is the truncation error, the left one the
 * rounding error.
 *
 * @param h the width
 * @param forward the forward difference quotient
 * @param central the central difference quotient
 * @param forwardError how far the forward one is off, at least 0; NaN where it is NaN
 * @param centralError how far the central one is off, at least 0; NaN where it is NaN
 * @see NumericalDerivative
 */
public record DerivativeError(double h, double forward, double central, double forwardError, double centralError) {

    /**
     * Measures the difference quotients of many widths.
     *
     * @param f the function
     * @param x where
     * @param slope f'(x), exact up to rounding
     * @param widths the widths, for example {@code RoundNumber.descending(...)}. Not modified.
     * @return a row for each width, in their order
     */
    public static List<DerivativeError> table(DoubleUnaryOperator f, double x, double slope, double[] widths) {
        List<DerivativeError> rows = new ArrayList<>();
        for (double h : widths) {
            double forward = NumericalDerivative.forward(f, x, h);
            double central = NumericalDerivative.central(f, x, h);
            rows.add(new DerivativeError(h, forward, central, Math.abs(forward - slope), Math.abs(central - slope)));
        }
        return List.copyOf(rows);
    }
}
