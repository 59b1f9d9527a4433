package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import downhill.core.math.NumPyRandom;
import downhill.core.math.StableMath;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
    @Test
    void equalsGolden() {
        // exp differs by an ulp between libraries.
        assertThat(Softmax.of(Golden.numbers("simpleNet.p")))
                .containsExactly(Golden.numbers("simpleNet.softmax"), within(1e-15));
    }

    @Test
    void equalsTheBook() {
        // 3.5.3: softmax(np.array([0.3, 2.9, 4.0]))
        assertThat(Softmax.of(new double[] {0.3, 2.9, 4.0}))
                .containsExactly(new double[] {0.01821127, 0.24519181, 0.73659691}, within(5e-9));
    }

    @Test
    void probabilitiesSumTo1() {
        NumPyRandom random = new NumPyRandom(3);
        for (int classCount = 1; classCount <= 50; classCount++) {
            double[] a = random.randn(classCount);
            double sum = 0;
            for (int k = 0; k < classCount; k++) {
                a[k] *= classCount;
            }
            for (double p : Softmax.of(a)) {
                assertThat(p).isBetween(0.0, 1.0);
                sum += p;
            }
            // Each of at most 50 quotients and 50 additions errs by half an ulp of 1 at most.
            assertThat(sum).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void shiftOfAllScoresChangesNothing() {
        double[] a = {0.5, -1.25, 3, 2.75};
        double[] shifted = a.clone();
        for (int k = 0; k < a.length; k++) {
            shifted[k] += 1024; // exact: a has few bits
        }
        assertThat(Softmax.of(shifted)).isEqualTo(Softmax.of(a));
    }

    @Test
    void hugeScoresDoNotOverflow() {
        // 3.5.2: the plain formula gives nan for these.
        double[] y = Softmax.of(new double[] {1010, 1000, 990});
        assertThat(y).containsExactly(new double[] {9.99954600e-01, 4.53978686e-05, 2.06106005e-09}, within(5e-9));
    }

    @Test
    void batchIsEachRowAlone() {
        double[] a = new NumPyRandom(5).randn(30);
        double[] batch = Softmax.ofRows(a, 10);
        for (int row = 0; row < 3; row++) {
            double[] alone = Softmax.of(Arrays.copyOfRange(a, 10 * row, 10 * row + 10));
            assertThat(Arrays.copyOfRange(batch, 10 * row, 10 * row + 10)).isEqualTo(alone);
        }
    }

    @Test
    void argumentIsNotModified() {
        double[] a = {1, 2, 3};
        Softmax.of(a);
        assertThat(a).containsExactly(1, 2, 3);
    }

    @Test
    void replacesOneRowOnly() {
        double[] values = {7, 1, 2, 3, 8};
        Softmax.replaceRow(values, 1, 3, StableMath.powersOfTwo());
        double[] y = Softmax.of(new double[] {1, 2, 3});
        assertThat(values).containsExactly(7, y[0], y[1], y[2], 8);
    }

    @Test
    void nanAndInfinityGiveNaNInTheirRowOnly() {
        double infinity = Double.POSITIVE_INFINITY;
        double[] y = Softmax.ofRows(new double[] {1, Double.NaN, Double.NaN, 1, infinity, 1, 1, 1}, 2);
        assertThat(y).containsExactly(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0.5, 0.5);
    }

    @Test
    void minusInfinityHasProbability0() {
        double infinity = Double.NEGATIVE_INFINITY;
        assertThat(Softmax.of(new double[] {infinity, 5})).containsExactly(0, 1);
        assertThat(Softmax.of(new double[] {infinity, infinity})).containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void rejectsWhatIsNotWholeRows() {
        assertThatThrownBy(() -> Softmax.ofRows(new double[7], 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("7 scores are not whole rows of 3");
        assertThatThrownBy(() -> Softmax.of(new double[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("classCount = 0, below 1");
    }
}
