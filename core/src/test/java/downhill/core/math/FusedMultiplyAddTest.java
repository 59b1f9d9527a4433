package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The oracle is {@link Math#fma}, which rounds once. */
class FusedMultiplyAddTest {
    @Test
    void equalsFmaOnOrdinaryNumbers() {
        double[] values = new NumPyRandom(0).randn(300_000);
        int unlikeTwoRoundings = 0;
        for (int i = 0; i < values.length; i += 3) {
            double a = values[i];
            double b = values[i + 1];
            double c = values[i + 2];
            assertThat(FusedMultiplyAdd.of(a, b, c)).isEqualTo(Math.fma(a, b, c));
            unlikeTwoRoundings += FusedMultiplyAdd.of(a, b, c) == a * b + c ? 0 : 1;
        }
        assertThat(unlikeTwoRoundings).isGreaterThan(10_000);
    }

    @Test
    void keepsWhatCancellationLeaves() {
        double a = 1 + 0x1p-30;
        // (1 + 2^-30)^2 - (1 + 2^-29) is 2^-60, which a * a loses.
        assertThat(a * a - (1 + 0x1p-29)).isEqualTo(0.0);
        assertThat(FusedMultiplyAdd.of(a, a, -(1 + 0x1p-29))).isEqualTo(0x1p-60);
    }

    @Test
    void hugeInfiniteAndNaNAreAsInThePlainFormula() {
        double infinity = Double.POSITIVE_INFINITY;
        assertThat(FusedMultiplyAdd.of(1e305, 2, 1)).isEqualTo(2e305);
        assertThat(FusedMultiplyAdd.of(1e200, 1e200, 1)).isEqualTo(infinity);
        assertThat(FusedMultiplyAdd.of(infinity, -1, 1)).isEqualTo(-infinity);
        assertThat(FusedMultiplyAdd.of(infinity, 1, -infinity)).isNaN();
        assertThat(FusedMultiplyAdd.of(Double.NaN, 1, 1)).isNaN();
        assertThat(FusedMultiplyAdd.of(1, 1, Double.NaN)).isNaN();
    }
}
