package downhill.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimatorTest {
    @Test
    void keepsEveryPointOfAShortCurve() {
        assertThat(Decimator.indices(new double[] {3, 1, 2}, 3, 100)).containsExactly(0, 1, 2);
    }

    @Test
    void anEmptyCurveHasNoPoints() {
        assertThat(Decimator.indices(new double[10], 0, 5)).isEmpty();
    }

    @Test
    void readsOnlyTheFirstCountValues() {
        assertThat(Decimator.indices(new double[] {1, 2, 99}, 2, 5)).containsExactly(0, 1);
    }

    @Test
    void keepsALonePeakAndALoneDip() {
        double[] values = new double[10_000];
        values[4_321] = 7;
        values[8_765] = -7;

        assertThat(Decimator.indices(values, values.length, 50)).contains(4_321, 8_765);
    }

    @Test
    void keepsBothEndsAndStaysSmallAndAscending() {
        double[] values = new Random(1).doubles(12_345).toArray();

        int[] indices = Decimator.indices(values, values.length, 300);

        assertThat(indices.length).isLessThanOrEqualTo(602);
        assertThat(indices).startsWith(0).endsWith(12_344);
        for (int i = 1; i < indices.length; i++) {
            assertThat(indices[i]).isGreaterThan(indices[i - 1]);
        }
    }

    /** The picture is the same: in each pixel column the least and greatest kept value are those of all values. */
    @Test
    void eachColumnKeepsItsExtremes() {
        double[] values = new Random(2).doubles(5_000).toArray();
        int buckets = 40;

        int[] indices = Decimator.indices(values, values.length, buckets);

        for (int b = 0; b < buckets; b++) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = b * 125; i < (b + 1) * 125; i++) {
                least = Math.min(least, values[i]);
                greatest = Math.max(greatest, values[i]);
            }
            double keptLeast = Double.POSITIVE_INFINITY;
            double keptGreatest = Double.NEGATIVE_INFINITY;
            for (int i : indices) {
                if (i / 125 == b) {
                    keptLeast = Math.min(keptLeast, values[i]);
                    keptGreatest = Math.max(keptGreatest, values[i]);
                }
            }
            assertThat(keptLeast).isEqualTo(least);
            assertThat(keptGreatest).isEqualTo(greatest);
        }
    }

    @Test
    void leavesOutWhatIsNotFinite() {
        double[] values = {1, Double.NaN, 2, Double.POSITIVE_INFINITY, 3};

        assertThat(Decimator.indices(values, 5, 10)).containsExactly(0, 2, 4);
        assertThat(Decimator.indices(values, 5, 1)).containsExactly(0, 4);
    }

    @Test
    void rejectsImpossibleSizes() {
        assertThatThrownBy(() -> Decimator.indices(new double[2], 3, 1)).hasMessageContaining("count = 3 of 2");
        assertThatThrownBy(() -> Decimator.indices(new double[2], 2, 0)).hasMessageContaining("buckets = 0");
    }
}
