package downhill.core.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.math.NumPyRandom;
import downhill.core.math.RoundNumber;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static final RoundNumber TENTH = new RoundNumber(1, -1);

    private static int[] counts(Histogram histogram) {
        int[] counts = new int[histogram.binCount()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = histogram.count(i);
        }
        return counts;
    }

    @Test
    void binHoldsItsLowerEdge() {
        Histogram histogram = Histogram.of(new double[] {0.3, 0.39, Math.nextDown(0.3), 0.6}, TENTH);
        assertThat(histogram.edge(0)).isEqualTo(0.2);
        assertThat(counts(histogram)).containsExactly(1, 2, 0, 0, 1);
        assertThat(histogram.edge(5)).isEqualTo(0.7);
        assertThat(histogram.width()).isEqualTo(TENTH);
    }

    @Test
    void everyTenthLiesInItsOwnBin() {
        for (int i = -1000; i <= 1000; i++) {
            Histogram histogram = Histogram.of(new double[] {i / 10.0}, TENTH);
            assertThat(histogram.edge(0)).isEqualTo(i / 10.0);
        }
    }

    @Test
    void everyValueIsCountedOnce() {
        double[] values = new NumPyRandom(0).randn(10_000);
        Histogram histogram = Histogram.of(values, TENTH);
        for (int i = 0; i < histogram.binCount(); i++) {
            int count = 0;
            for (double value : values) {
                count += value >= histogram.edge(i) && value < histogram.edge(i + 1) ? 1 : 0;
            }
            assertThat(histogram.count(i)).isEqualTo(count);
        }
        assertThat(histogram.count(0)).isPositive();
        assertThat(histogram.count(histogram.binCount() - 1)).isPositive();
        // The share of a normal distribution within one standard deviation of its mean is 68.27 %; the standard error
        // of 10,000 draws is 0.47 %.
        int within = 0;
        for (int i = 0; i < histogram.binCount(); i++) {
            within += histogram.edge(i) >= -1 && histogram.edge(i) < 1 ? histogram.count(i) : 0;
        }
        assertThat(within).isBetween(6827 - 150, 6827 + 150);
    }

    @Test
    void whatIsNotFiniteIsLeftOut() {
        Histogram histogram =
                Histogram.of(new double[] {Double.NaN, 1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}, TENTH);
        assertThat(counts(histogram)).containsExactly(1);
        assertThat(Histogram.of(new double[] {Double.NaN}, TENTH).binCount()).isZero();
        assertThat(Histogram.of(new double[0], TENTH).binCount()).isZero();
    }

    @Test
    void widthIsTheLeastRoundOneWithFewEnoughBins() {
        assertThat(Histogram.width(10, new double[] {0.05, 0.95})).isEqualTo(TENTH);
        assertThat(Histogram.width(9, new double[] {0.05, 0.95})).isEqualTo(new RoundNumber(2, -1));
        assertThat(Histogram.width(20, new double[] {2.1, 2.5}, new double[] {1.9, Double.NaN}))
                .isEqualTo(new RoundNumber(5, -2));
        double[] values = new NumPyRandom(1).randn(1000);
        for (int most = 2; most < 100; most++) {
            assertThat(Histogram.of(values, Histogram.width(most, values)).binCount())
                    .isBetween(most / 3, most);
        }
    }

    @Test
    void valuesWithoutARangeHaveOneBin() {
        for (double value : new double[] {2.302585, -7, 1e-20, 1e300, 0}) {
            double[] values = {value, value};
            Histogram histogram = Histogram.of(values, Histogram.width(20, values));
            assertThat(counts(histogram)).as("bins of %s", value).containsExactly(2);
        }
        assertThat(Histogram.width(20)).isEqualTo(new RoundNumber(1, 0));
    }

    @Test
    void rejectsWhatItCannotCount() {
        assertThatThrownBy(() -> Histogram.width(1, new double[] {1})).hasMessage("mostBins = 1, below 2");
        assertThatThrownBy(() -> Histogram.of(new double[] {0, 5000}, TENTH))
                .hasMessage("bins of 0.1 are too narrow for values from 0.0 to 5000.0");
        assertThatThrownBy(() -> Histogram.of(new double[] {1e300}, TENTH))
                .hasMessage("bins of 0.1 are too narrow for values from 1.0E300 to 1.0E300");
        Histogram one = Histogram.of(new double[] {0}, TENTH);
        assertThatThrownBy(() -> one.count(1)).hasMessage("i = 1, outside [0, 0]");
        assertThatThrownBy(() -> one.edge(2)).hasMessage("i = 2, outside [0, 1]");
        assertThatThrownBy(() -> one.edge(-1)).hasMessage("i = -1, outside [0, 1]");
    }
}
