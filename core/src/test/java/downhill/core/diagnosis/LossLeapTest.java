package downhill.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LossLeapTest {
    /** A loss that falls as the book's does, scattered as the mean of so many images scatters it. */
    private static LossLeap steadyRun(int batchSize) {
        LossLeap leap = new LossLeap(batchSize);
        Random random = new Random(1);
        for (int step = 1; step <= 1000; step++) {
            double mean = 0.1 + 2.2 / (1 + Math.exp((step - 300) / 60.0));
            leap.add(mean + 0.7 / Math.sqrt(batchSize) * (random.nextDouble() - 0.5));
        }
        return leap;
    }

    @Test
    void scatterOfMiniBatchesIsNoLeap() {
        assertThat(steadyRun(1000).step()).isZero();
        assertThat(steadyRun(100).step()).isZero();
        assertThat(steadyRun(4).step()).isZero();
        assertThat(steadyRun(1).step()).isZero();
    }

    @Test
    void firstLeapIsRemembered() {
        LossLeap leap = steadyRun(100);
        leap.add(0.3);
        assertThat(leap.step()).isZero();
        leap.add(0.8);
        leap.add(3);
        assertThat(leap.step()).isEqualTo(1002);
    }

    @Test
    void firstStepsMayLeap() {
        LossLeap leap = new LossLeap(100);
        for (int step = 1; step <= 30; step++) {
            leap.add(step % 2 == 0 ? 2.3 : 6);
        }
        assertThat(leap.step()).isZero();
    }
}
