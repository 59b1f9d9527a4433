package downhill.web.digit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final List<Double> BOOK = List.of(0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0);

    @Test
    void whoHasMostGives() {
        assertThat(Shares.with(BOOK, 7, 0.6, -1, 0.05))
                .containsExactly(0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0);
        assertThat(Shares.with(BOOK, 2, 0.9, -1, 0.05))
                .containsExactly(0.0, 0.0, 0.9, 0.0, 0.0, 0.05, 0.0, 0.05, 0.0, 0.0);
    }

    @Test
    void whoHasLeastGets() {
        assertThat(Shares.with(BOOK, 2, 0.1, -1, 0.05)).containsOnly(0.1);
        assertThat(Shares.with(List.of(1.0, 0.0, 0.0, 0.0), 0, 0.1, -1, 0.05)).containsExactly(0.1, 0.3, 0.3, 0.3);
        assertThat(Shares.with(List.of(0.4, 0.3, 0.3), 0, 0.37, -1, 0.01)).containsExactly(0.37, 0.32, 0.31);
    }

    @Test
    void beyondTheEndsTheEndCounts() {
        assertThat(Shares.with(List.of(0.5, 0.5), 1, 1.7, -1, 0.05)).containsExactly(0.0, 1.0);
        assertThat(Shares.with(List.of(0.5, 0.5), 1, -3, -1, 0.05)).containsExactly(1.0, 0.0);
    }

    @Test
    void theHeldOneKeepsItsShare() {
        assertThat(Shares.with(List.of(0.5, 0.3, 0.1, 0.1), 1, 0.4, 0, 0.05)).containsExactly(0.5, 0.4, 0.05, 0.05);
        assertThat(Shares.with(List.of(0.5, 0.3, 0.2), 1, 0.9, 0, 0.05)).containsExactly(0.5, 0.5, 0.0);
        assertThat(Shares.with(List.of(0.5, 0.5, 0.0), 1, 0.1, 0, 0.05)).containsExactly(0.5, 0.1, 0.4);
        assertThat(Shares.with(List.of(0.5, 0.3, 0.2), 0, 0.75, 0, 0.05)).containsExactly(0.75, 0.1, 0.15);
    }

    @Test
    void finerSharesAreRoundedAndStillSumToOne() {
        assertThat(Shares.with(List.of(0.333, 0.333, 0.334), 0, 0.3, -1, 0.05)).containsExactly(0.3, 0.37, 0.33);
    }

    @Test
    void theHundredthsAlwaysSumToAHundred() {
        Random random = new Random(1);
        List<Double> shares = BOOK;
        for (int i = 0; i < 2000; i++) {
            shares = Shares.with(shares, random.nextInt(10), random.nextDouble(), -1, 0.05);
            int sum = 0;
            for (double share : shares) {
                int parts = (int) Math.round(share * Shares.PARTS);
                assertThat(share).isEqualTo(parts / 100.0).isNotNegative();
                sum += parts;
            }
            assertThat(sum).isEqualTo(Shares.PARTS);
        }
    }
}
