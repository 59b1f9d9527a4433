package downhill.web.lesson.numericaldiff;

import downhill.core.math.DecimalNumber;
import java.util.function.DoubleUnaryOperator;

/** How far both differences miss the slope, for widths from 10 down: the numbers behind the V. */
final class ErrorSweep {
    private static final int DECADES = 21;
    /** Further down both differences read 0 and nothing changes: a width a decade is enough. */
    private static final int DEEP_DECADES = 30;
    /** Eight widths a decade, evenly spaced on a logarithmic axis; more would only show more of the rounding's noise. */
    private static final int[] MANTISSAS = {100, 75, 56, 42, 32, 24, 18, 13};

    /** The widths, from 10 down. */
    final double[] h = new double[DECADES * MANTISSAS.length + DEEP_DECADES + 1];

    private final double[] forward = new double[h.length];
    private final double[] central = new double[h.length];

    /** Computes the errors at x, where the slope is known; a slope of NaN gives errors of NaN. */
    ErrorSweep(DoubleUnaryOperator f, double x, double slope) {
        for (int i = 0; i < h.length; i++) {
            int deep = i - DECADES * MANTISSAS.length;
            int mantissa = deep > 0 ? MANTISSAS[0] : MANTISSAS[i % MANTISSAS.length];
            int decade = deep > 0 ? DECADES + deep : i / MANTISSAS.length;
            h[i] = DecimalNumber.of(mantissa, -1 - decade);
            forward[i] = Math.abs(Difference.FORWARD.quotient(f, x, h[i]) - slope);
            central[i] = Math.abs(Difference.CENTRAL.quotient(f, x, h[i]) - slope);
        }
    }

    int[] powersOfTen() {
        int[] places = new int[DECADES + DEEP_DECADES + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.min(i, DECADES) * MANTISSAS.length + Math.max(0, i - DECADES);
        }
        return places;
    }

    double[] errors(Difference difference) {
        return difference == Difference.FORWARD ? forward : central;
    }

    int count(double least) {
        int count = 0;
        while (count < h.length && h[count] >= least) {
            count++;
        }
        return count;
    }

    /** Returns the power of ten above all finite errors, at least 1. */
    double top() {
        double greatest = 0;
        for (int i = 0; i < h.length; i++) {
            greatest = Math.max(greatest, finite(forward[i]));
            greatest = Math.max(greatest, finite(central[i]));
        }
        double top = 1;
        while (top < greatest) {
            top *= 10;
        }
        return top;
    }

    /** Errors beyond this are left outside the figure. */
    private static double finite(double error) {
        return error < 1e12 ? error : 0;
    }
}
