package downhill.web.lesson.training;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.math.NumPyRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BatchesTest {
    /** NumPy: seed(0); randn(784, 50); randn(50, 10); choice(5000, 100)[:4]. */
    @Test
    void areDrawnAfterTheFirstWeights() {
        assertThat(Arrays.copyOf(new Batches(EpochImages.FEW.config).of(0), 4)).containsExactly(4926, 3137, 1592, 1681);
    }

    @Test
    void comeInTheirOrderWhicheverIsAskedForFirst() {
        NumPyRandom random = new NumPyRandom(0);
        random.randn(784 * 50 + 50 * 10);
        random.choice(5000, 100);
        int[] second = random.choice(5000, 100);
        int[] third = random.choice(5000, 100);
        Batches batches = new Batches(EpochImages.FEW.config);
        assertThat(batches.of(2)).isEqualTo(third);
        assertThat(batches.of(1)).isEqualTo(second);
    }
}
