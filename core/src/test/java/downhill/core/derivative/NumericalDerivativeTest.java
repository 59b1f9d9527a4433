package downhill.core.derivative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class NumericalDerivativeTest {
    /** The book's function_1. */
    private static final DoubleUnaryOperator F = x -> 0.01 * (x * x) + 0.1 * x;

    @Test
    void slopesOfTheBookEqualGoldenToTheLastBit() {
        double h = Golden.number("numericalDiff.h");
        assertThat(h).isEqualTo(NumericalDerivative.DEFAULT_H);
        assertThat(NumericalDerivative.central(F, 5, h)).isEqualTo(Golden.number("numericalDiff.at5"));
        assertThat(NumericalDerivative.central(F, 10, h)).isEqualTo(Golden.number("numericalDiff.at10"));
    }

    @Test
    void everyWidthEqualsGoldenToTheLastBit() {
        int widths = Golden.size("numericalDiff.sweepAt5");
        assertThat(widths).isEqualTo(12);
        for (int i = 0; i < widths; i++) {
            String entry = "numericalDiff.sweepAt5." + i;
            double h = Golden.number(entry + ".h");
            assertThat(NumericalDerivative.forward(F, 5, h))
                    .as("forward, h = %s", h)
                    .isEqualTo(Golden.number(entry + ".forward"));
            assertThat(NumericalDerivative.central(F, 5, h))
                    .as("central, h = %s", h)
                    .isEqualTo(Golden.number(entry + ".central"));
        }
    }

    @Test
    void slopeOfSineEqualsGoldenUpToRounding() {
        int widths = Golden.size("numericalDiff.sinAt1");
        assertThat(widths).isEqualTo(7);
        for (int i = 0; i < widths; i++) {
            String entry = "numericalDiff.sinAt1." + i;
            double h = Golden.number(entry + ".h");
            // sin differs by an ulp between libraries, and the quotient divides that by h.
            assertThat(NumericalDerivative.forward(Math::sin, 1, h))
                    .as("forward, h = %s", h)
                    .isCloseTo(Golden.number(entry + ".forward"), within(1e-15 / h));
            assertThat(NumericalDerivative.central(Math::sin, 1, h))
                    .as("central, h = %s", h)
                    .isCloseTo(Golden.number(entry + ".central"), within(1e-15 / h));
        }
    }

    @Test
    void partialDerivativesEqualGoldenToTheLastBit() {
        assertThat(NumericalDerivative.central(x0 -> x0 * x0 + 4.0 * 4.0, 3, 1e-4))
                .isEqualTo(Golden.number("partial.x0at3_x1is4"));
        assertThat(NumericalDerivative.central(x1 -> 3.0 * 3.0 + x1 * x1, 4, 1e-4))
                .isEqualTo(Golden.number("partial.x1at4_x0is3"));
    }

    @Test
    void centralIsExactForQuadratics() {
        // (x + h)^2 - (x - h)^2 = 4 x h; with these numbers nothing is rounded.
        assertThat(NumericalDerivative.central(x -> x * x, 3, 0.5)).isEqualTo(6);
        assertThat(NumericalDerivative.forward(x -> x * x, 3, 0.5)).isEqualTo(6.5);
    }

    @Test
    void negativeWidthLooksBackward() {
        assertThat(NumericalDerivative.forward(x -> x * x, 3, -0.5)).isEqualTo(5.5);
    }

    @Test
    void widthThatVanishesInXReads0() {
        assertThat(NumericalDerivative.central(x -> x, 5, 1e-49)).isEqualTo(0.0);
    }

    @Test
    void widthOf0IsNotANumber() {
        assertThat(NumericalDerivative.forward(F, 5, 0)).isNaN();
        assertThat(NumericalDerivative.central(F, 5, 0)).isNaN();
    }

    @Test
    void nanOfTheFunctionGivesNaN() {
        assertThat(NumericalDerivative.central(x -> Double.NaN, 1, 1e-4)).isNaN();
    }
}
