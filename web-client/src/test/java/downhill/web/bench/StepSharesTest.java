package downhill.web.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepSharesTest {
    private static SpeedRow row(String work, double ms, double spread) {
        return new SpeedRow(work, "simd", 1, 50, 100, ms, ms - spread, ms + spread);
    }

    /** A step of so many milliseconds, whose parts take 0.1, 0.05 and 0.15; each block is within a spread. */
    private static List<SpeedRow> rows(double whole, double spread) {
        return List.of(
                row("step", whole, spread),
                row("forward", 0.1, spread),
                row("backward", 0.05, spread),
                row("update", 0.15, spread));
    }

    @Test
    void whatTheWholeTakesBesideItsPartsIsAShareOfItsOwn() {
        StepShares shares = StepShares.of(rows(0.4, 0.001));
        assertThat(shares.rest()).isCloseTo(0.1, within(1e-12));
        assertThat(shares.spread()).isCloseTo(0.004, within(1e-12));
        assertThat(new double[] {shares.share(0), shares.share(1), shares.share(2), shares.share(3)})
                .containsExactly(new double[] {0.25, 0.125, 0.375, 0.25}, within(1e-12));
        assertThat(shares.isBusy()).isFalse();
    }

    /** Four spreads of 0.01 hide a rest of 0.03, of either sign. */
    @Test
    void aRestWithinTheSpreadHasNoShare() {
        for (double whole : new double[] {0.33, 0.27}) {
            StepShares shares = StepShares.of(rows(whole, 0.01));
            assertThat(shares.rest()).isCloseTo(whole - 0.3, within(1e-12));
            assertThat(shares.share(3)).isZero();
            assertThat(shares.share(0)).isCloseTo(1 / 3.0, within(1e-12));
            assertThat(shares.isBusy()).isFalse();
        }
    }

    @Test
    void partsThatTakeLongerThanTheWholeByMoreThanTheSpreadSayThatTheMachineWasBusy() {
        StepShares shares = StepShares.of(rows(0.2, 0.01));
        assertThat(shares.isBusy()).isTrue();
        assertThat(shares.share(3)).isZero();
    }

    @Test
    void withoutTheStepOrOneOfItsPartsThereIsNothingToShare() {
        for (int missing = 0; missing < 4; missing++) {
            List<SpeedRow> rows = new ArrayList<>(rows(0.4, 0));
            rows.remove(missing);
            assertThat(StepShares.of(rows)).isNull();
        }
    }
}
