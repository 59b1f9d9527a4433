package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.Golden;
import downhill.core.math.NumPyRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SumSquaredErrorTest {
    private static final double[] T = Golden.numbers("losses.t");
    private static final double[][] Y = {Golden.numbers("losses.y1"), Golden.numbers("losses.y2")};

    private static double[] randomSample(NumPyRandom random, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.randomSample();
        }
        return values;
    }

    @Test
    void equalsGoldenToTheLastBit() {
        for (int i = 0; i < 2; i++) {
            double expected = Golden.number("losses.sumSquaredError." + i);
            assertThat(SumSquaredError.of(Y[i], T)).isEqualTo(expected);
            assertThat(SumSquaredError.of(Y[i], 2)).isEqualTo(expected);
        }
    }

    @Test
    void equalsNumPyToTheLastBitForOtherClassCounts() {
        // y = numpy.random.RandomState(C).random_sample(C); t = numpy.eye(C)[1]; 0.5 * numpy.sum((y - t) ** 2)
        double[][] expected = {
            {3, 0.23659079502255653}, {7, 1.1337131089529873}, {10, 1.7345803265527615}, {17, 2.7063623484750714}
        };
        for (double[] pair : expected) {
            int classCount = (int) pair[0];
            double[] y = randomSample(new NumPyRandom(classCount), classCount);
            assertThat(SumSquaredError.of(y, 1)).as("%s classes", classCount).isEqualTo(pair[1]);
        }
    }

    @Test
    void batchEqualsNumPyToTheLastBit() {
        NumPyRandom random = new NumPyRandom(4);
        double[] y = randomSample(random, 250);
        int[] t = random.choice(10, 25);
        // r = numpy.random.RandomState(4); y = r.random_sample((25, 10)); t = numpy.eye(10)[r.choice(10, 25)]
        // 0.5 * numpy.sum((y - t) ** 2) / 25; added one after the other it would be 1.7558486293040583
        assertThat(SumSquaredError.ofBatch(y, t)).isEqualTo(1.7558486293040574);
    }

    @Test
    void oneHotBatchIsLabelBatch() {
        double[] y = randomSample(new NumPyRandom(6), 9);
        double[] oneHot = {0, 0, 1, 1, 0, 0, 0, 1, 0};
        assertThat(SumSquaredError.ofBatch(y, oneHot, 3)).isEqualTo(SumSquaredError.ofBatch(y, new int[] {2, 0, 1}));
    }

    @Test
    void batchOfEqualSamplesCostsWhatOneCosts() {
        double[] twice = new double[20];
        for (int i = 0; i < 20; i++) {
            twice[i] = i % 10 == 2 ? 0.5 : 0.25; // exact squares, so that the order of the sum does not matter
        }
        double[] once = Arrays.copyOf(twice, 10);
        assertThat(SumSquaredError.ofBatch(twice, new int[] {2, 2})).isEqualTo(SumSquaredError.of(once, 2));
    }

    @Test
    void perfectPredictionCostsNothing() {
        assertThat(SumSquaredError.of(T, T)).isEqualTo(0.0);
    }

    @Test
    void nanAnywhereGivesNaN() {
        assertThat(SumSquaredError.of(new double[] {Double.NaN, 1}, 1)).isNaN();
        assertThat(SumSquaredError.of(new double[] {0, 1}, new double[] {0, Double.NaN}))
                .isNaN();
    }

    @Test
    void rejectsLabelOutsideClasses() {
        assertThatThrownBy(() -> SumSquaredError.ofBatch(new double[40], new int[] {1, 2, 3, 12}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t[3] = 12, outside [0, 10)");
        assertThatThrownBy(() -> SumSquaredError.of(new double[10], -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t = -1, outside [0, 10)");
    }

    @Test
    void rejectsSizesThatDisagree() {
        assertThatThrownBy(() -> SumSquaredError.of(new double[10], new double[9]))
                .hasMessage("y has 10 values and t has 9; they must be as many, and at least one");
        assertThatThrownBy(() -> SumSquaredError.ofBatch(new double[10], new double[10], 3))
                .hasMessage("y has 10 values, not whole rows of 3");
        assertThatThrownBy(() -> SumSquaredError.ofBatch(new double[10], new int[3]))
                .hasMessage("y has 10 values, not whole rows for 3 labels");
        assertThatThrownBy(() -> SumSquaredError.ofBatch(new double[0], new int[0]))
                .hasMessage("y has 0 values, not whole rows for 0 labels");
        assertThatThrownBy(() -> SumSquaredError.ofBatch(new double[0], new double[0], 10))
                .hasMessage("y has 0 values and t has 0; they must be as many, and at least one");
    }
}
