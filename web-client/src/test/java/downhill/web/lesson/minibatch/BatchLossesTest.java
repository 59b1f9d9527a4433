package downhill.web.lesson.minibatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.math.NumPyRandom;
import org.junit.jupiter.api.Test;

class BatchLossesTest {
    private static final double[] SINGLE = new double[2000];

    static {
        NumPyRandom random = new NumPyRandom(3);
        for (int i = 0; i < SINGLE.length; i++) {
            SINGLE[i] = -Math.log(random.randomSample());
        }
    }

    @Test
    void aLossIsTheMeanOfItsImages() {
        double sum = 0;
        for (int image : new NumPyRandom(0).choice(2000, 10)) {
            sum += SINGLE[image];
        }
        assertThat(new BatchLosses(SINGLE, 10, 0).first(1)).containsExactly(sum / 10);
    }

    @Test
    void drawingMoreKeepsTheFirst() {
        BatchLosses losses = new BatchLosses(SINGLE, 10, 0);
        double[] three = losses.first(3);
        double[] six = losses.first(6);
        assertThat(six).startsWith(three).hasSize(6);
        assertThat(losses.first(3)).isEqualTo(three);
    }

    /** The spread of 500 means is within 15 % of σ/√N: its own standard error is 1/√1000, about 3 %. */
    @Test
    void theSpreadFallsWithTheRootOfTheSize() {
        double deviation = BatchLosses.deviation(SINGLE);
        for (int size : new int[] {10, 100, 1000}) {
            double spread = BatchLosses.deviation(new BatchLosses(SINGLE, size, 0).first(500));
            double expected = deviation / Math.sqrt(size);
            assertThat(spread).isEqualTo(expected, within(0.15 * expected));
        }
    }

    @Test
    void deviationIsNumPys() {
        assertThat(BatchLosses.deviation(new double[] {1, 2, 3, 4})).isEqualTo(Math.sqrt(1.25));
        assertThat(BatchLosses.mean(new double[0])).isNaN();
    }

    @Test
    void aShareIsOfTheValuesThatAreNear() {
        assertThat(BatchLosses.share(new double[] {1, 2, 3, 4}, 2.5, 0.5)).isEqualTo(0.5);
    }
}
