package downhill.core.derivative;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.Golden;
import downhill.core.math.RoundNumber;
import downhill.core.math.StableMath;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivativeErrorTest {
    @Test
    void quotientsOfTheBookEqualGoldenToTheLastBit() {
        int rows = Golden.size("numericalDiff.sweepAt5");
        double[] widths = new double[rows];
        for (int i = 0; i < rows; i++) {
            widths[i] = Golden.number("numericalDiff.sweepAt5." + i + ".h");
        }
        List<DerivativeError> table = DerivativeError.table(x -> 0.01 * (x * x) + 0.1 * x, 5, 0.2, widths);
        assertThat(table).hasSize(rows);
        for (int i = 0; i < rows; i++) {
            DerivativeError row = table.get(i);
            String entry = "numericalDiff.sweepAt5." + i;
            assertThat(row.h()).isEqualTo(widths[i]);
            assertThat(row.forward()).isEqualTo(Golden.number(entry + ".forward"));
            assertThat(row.central()).isEqualTo(Golden.number(entry + ".central"));
            assertThat(row.forwardError()).isEqualTo(Math.abs(row.forward() - 0.2));
            assertThat(row.centralError()).isEqualTo(Math.abs(row.central() - 0.2));
        }
    }

    @Test
    void errorOfTheSineIsAV() {
        double[] widths = RoundNumber.descending(new RoundNumber(1, 0), new RoundNumber(1, -15));
        double slope = StableMath.cos(1);
        List<DerivativeError> table = DerivativeError.table(StableMath::sin, 1, slope, widths);
        for (DerivativeError row : table) {
            double h = row.h();
            // Truncation: h/2 |sin 1| forward, h²/6 |cos 1| central. Rounding: an ulp or two of sin 1, over h.
            assertThat(row.forwardError()).isLessThanOrEqualTo(h / 2 + 3e-16 / h);
            assertThat(row.centralError()).isLessThanOrEqualTo(h * h / 6 + 3e-16 / h);
        }
        // The right arm is the truncation error itself.
        assertThat(table.get(6).h()).isEqualTo(0.01);
        assertThat(table.get(6).forwardError()).isBetween(0.99 * 0.0042, 1.01 * 0.0042);
        assertThat(table.get(6).centralError()).isBetween(0.99 * 9.0e-6, 1.01 * 9.0e-6);
    }

    @Test
    void undefinedValuesHaveUndefinedErrors() {
        DerivativeError row =
                DerivativeError.table(Math::sqrt, 0, 1, new double[] {0.1}).get(0);
        assertThat(row.forward()).isFinite();
        assertThat(row.central()).isNaN();
        assertThat(row.centralError()).isNaN();
    }
}
