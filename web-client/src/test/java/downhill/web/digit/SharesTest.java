package downhill.web.digit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void theOthersKeepTheirProportions() {
        assertThat(Shares.with(List.of(0.5, 0.3, 0.2), 0, 0.75)).containsExactly(0.75, 0.15, 0.1);
    }

    @Test
    void whoHadNothingSharesEqually() {
        assertThat(Shares.with(List.of(1.0, 0.0, 0.0, 0.0), 0, 0.1)).containsExactly(0.1, 0.3, 0.3, 0.3);
    }

    @Test
    void beyondTheEndsTheEndCounts() {
        assertThat(Shares.with(List.of(0.5, 0.5), 1, 1.7)).containsExactly(0.0, 1.0);
        assertThat(Shares.with(List.of(0.5, 0.5), 1, -3)).containsExactly(1.0, 0.0);
    }

    @Test
    void theHeldOneKeepsItsShare() {
        assertThat(Shares.with(List.of(0.5, 0.3, 0.1, 0.1), 1, 0.4, 0)).containsExactly(0.5, 0.4, 0.05, 0.05);
        assertThat(Shares.with(List.of(0.5, 0.3, 0.2), 1, 0.9, 0)).containsExactly(0.5, 0.5, 0.0);
        assertThat(Shares.with(List.of(0.5, 0.5, 0.0), 1, 0.1, 0)).containsExactly(0.5, 0.1, 0.4);
        assertThat(Shares.with(List.of(0.5, 0.3, 0.2), 0, 0.75, 0)).containsExactly(0.75, 0.15, 0.1);
    }

    @Test
    void theThousandthsAlwaysSumToAThousand() {
        Random random = new Random(1);
        List<Double> shares = List.of(0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0);
        for (int i = 0; i < 2000; i++) {
            shares = Shares.with(shares, random.nextInt(10), random.nextDouble());
            int sum = 0;
            for (double share : shares) {
                int parts = (int) Math.round(share * Shares.PARTS);
                assertThat(share).isEqualTo(parts / 1000.0).isNotNegative();
                sum += parts;
            }
            assertThat(sum).isEqualTo(Shares.PARTS);
        }
    }
}
