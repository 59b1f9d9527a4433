package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import downhill.core.math.NumPyRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CrossEntropyErrorTest {
    private static final double[] T = Golden.numbers("losses.t");
    private static final double[][] Y = {Golden.numbers("losses.y1"), Golden.numbers("losses.y2")};

    @Test
    void equalsGoldenToTheLastBit() {
        for (int i = 0; i < 2; i++) {
            double expected = Golden.number("losses.crossEntropyError." + i);
            assertThat(CrossEntropyError.of(Y[i], T)).isEqualTo(expected);
            assertThat(CrossEntropyError.of(Y[i], 2)).isEqualTo(expected);
        }
    }

    @Test
    void batchEqualsGoldenToTheLastBit() {
        double expected = Golden.number("losses.batchCrossEntropy");
        double[] y = Arrays.copyOf(Y[0], 20);
        double[] t = Arrays.copyOf(T, 20);
        System.arraycopy(Y[1], 0, y, 10, 10);
        System.arraycopy(T, 0, t, 10, 10);
        assertThat(CrossEntropyError.ofBatch(y, new int[] {2, 2})).isEqualTo(expected);
        assertThat(CrossEntropyError.ofBatch(y, t, 10)).isEqualTo(expected);
    }

    @Test
    void equalsNumPyOnARandomBatch() {
        NumPyRandom random = new NumPyRandom(4);
        double[] y = new double[250];
        for (int i = 0; i < y.length; i++) {
            y[i] = random.randomSample();
        }
        int[] t = random.choice(10, 25);
        // r = numpy.random.RandomState(4); y = r.random_sample((25, 10)); t = r.choice(10, 25)
        // -numpy.sum(numpy.log(y[numpy.arange(25), t] + 1e-7)) / 25; log differs by an ulp between libraries.
        assertThat(CrossEntropyError.ofBatch(y, t)).isCloseTo(0.8634694959374042, within(1e-15));
    }

    @Test
    void uniformPredictionCostsLogOfClassCount() {
        double[] y = new double[10];
        Arrays.fill(y, 0.1);
        // The loss differs from ln 10 by ln(1 + 1e-6), the share of DELTA in 0.1.
        assertThat(CrossEntropyError.of(y, 7)).isCloseTo(Math.log(10), within(1.1e-6));
    }

    @Test
    void perfectPredictionCostsAboutNothing() {
        assertThat(CrossEntropyError.of(T, T)).isCloseTo(-CrossEntropyError.DELTA, within(1e-14));
    }

    @Test
    void certainErrorCostsAFiniteAmount() {
        // -ln(1e-7)
        assertThat(CrossEntropyError.of(T, 3)).isCloseTo(16.11809565095832, within(1e-14));
    }

    @Test
    void nanAtTheTrueClassGivesNaN() {
        double[] y = {0.5, Double.NaN};
        assertThat(CrossEntropyError.of(y, 1)).isNaN();
        assertThat(CrossEntropyError.of(y, new double[] {0, 1})).isNaN();
        assertThat(CrossEntropyError.ofBatch(y, new int[] {1})).isNaN();
    }

    @Test
    void nanAtAnotherClassIsSeenByRowsOnly() {
        double[] y = {0.5, Double.NaN};
        assertThat(CrossEntropyError.of(y, 0)).isEqualTo(CrossEntropyError.of(new double[] {0.5, 0.5}, 0));
        assertThat(CrossEntropyError.of(y, new double[] {1, 0})).isNaN();
    }

    @Test
    void rejectsLabelOutsideClasses() {
        assertThatThrownBy(() -> CrossEntropyError.ofBatch(new double[40], new int[] {1, 2, 3, 12}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t[3] = 12, outside [0, 10)");
        assertThatThrownBy(() -> CrossEntropyError.ofBatch(new double[10], new int[] {-1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t[0] = -1, outside [0, 10)");
        assertThatThrownBy(() -> CrossEntropyError.of(new double[10], 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t = 10, outside [0, 10)");
    }

    @Test
    void rejectsSizesThatDisagree() {
        assertThatThrownBy(() -> CrossEntropyError.of(new double[3], new double[2]))
                .hasMessage("y has 3 values and t has 2; they must be as many, and at least one");
        assertThatThrownBy(() -> CrossEntropyError.ofBatch(new double[10], new double[10], 0))
                .hasMessage("y has 10 values, not whole rows of 0");
        assertThatThrownBy(() -> CrossEntropyError.ofBatch(new double[10], new int[3]))
                .hasMessage("y has 10 values, not whole rows for 3 labels");
        assertThatThrownBy(() -> CrossEntropyError.ofBatch(new double[0], new int[0]))
                .hasMessage("y has 0 values, not whole rows for 0 labels");
    }
}
