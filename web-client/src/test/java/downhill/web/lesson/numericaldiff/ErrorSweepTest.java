package downhill.web.lesson.numericaldiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.function.Expression;
import org.junit.jupiter.api.Test;

class ErrorSweepTest {
    private static ErrorSweep sweep(String f, double x) {
        Expression expression = Expression.parse(f, 1);
        return new ErrorSweep(expression::value, x, expression.derivative(x));
    }

    @Test
    void widthsFallFromTheGreatestToTheLeast() {
        double[] h = sweep("x", 1).h;
        assertThat(h[0]).isEqualTo(NumericalDiffState.MAX_H);
        assertThat(h[h.length - 1]).isEqualTo(NumericalDiffState.MIN_H);
        for (int i = 1; i < h.length; i++) {
            double ratio = h[i - 1] / h[i];
            if (h[i] > 0.99e-20) {
                assertThat(ratio).as("h[%d]", i).isBetween(1.2, 1.4);
            } else {
                assertThat(ratio).as("h[%d]", i).isEqualTo(10, within(1e-9));
            }
        }
    }

    @Test
    void powersOfTenAreFoundInTheSweep() {
        ErrorSweep sweep = sweep("x", 1);
        int[] places = sweep.powersOfTen();
        assertThat(places).hasSize(52);
        for (int i = 0; i < places.length; i++) {
            assertThat(sweep.h[places[i]]).isEqualTo(Double.parseDouble("1e" + (1 - i)));
        }
    }

    /** The prose promises these bottoms, the central one more than a hundred times deeper. */
    @Test
    void theSineHasItsBottomsWhereTheProseSays() {
        ErrorSweep sine = sweep("sin(x)", 1);
        assertThat(bestH(sine, Difference.FORWARD)).isBetween(1e-9, 1e-7);
        assertThat(bestH(sine, Difference.CENTRAL)).isBetween(1e-6, 1e-4);
        assertThat(least(sine.errors(Difference.FORWARD))).isGreaterThan(100 * least(sine.errors(Difference.CENTRAL)));
    }

    @Test
    void widthsDownToOneAreCounted() {
        ErrorSweep sweep = sweep("x", 1);
        assertThat(sweep.count(20)).isZero();
        assertThat(sweep.count(10)).isEqualTo(1);
        assertThat(sweep.count(1)).isEqualTo(9);
        assertThat(sweep.count(1e-50)).isEqualTo(sweep.h.length);
    }

    @Test
    void tooSmallAWidthMissesTheWholeSlope() {
        double[] errors = sweep("sin(x)", 1).errors(Difference.FORWARD);
        assertThat(errors[errors.length - 1]).isEqualTo(Math.cos(1), within(1e-15));
    }

    @Test
    void anUndefinedSlopeHasNoErrors() {
        assertThat(sweep("log(x)", -1).errors(Difference.CENTRAL)).containsOnly(Double.NaN);
        assertThat(sweep("log(x)", -1).top()).isEqualTo(1);
    }

    @Test
    void theTopIsAPowerOfTenAboveAllErrors() {
        assertThat(sweep("x^4", 3).top()).isEqualTo(10_000);
        assertThat(sweep("0.01x", 3).top()).isEqualTo(1);
    }

    /** Returns the width at which a difference misses least. */
    static double bestH(ErrorSweep sweep, Difference difference) {
        double[] errors = sweep.errors(difference);
        int best = 0;
        for (int i = 1; i < errors.length; i++) {
            best = errors[i] < errors[best] ? i : best;
        }
        return sweep.h[best];
    }

    private static double least(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }
}
