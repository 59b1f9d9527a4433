package downhill.web.bench;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.worker.SpeedRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedSummaryTest {
    private static SpeedRow row(String work, String path, int workers, double ms) {
        return new SpeedRow(work, path, workers, 50, 100, ms, ms, ms, 1);
    }

    @Test
    void picksTheFastestOfEachWayOfTheBooksNetwork() {
        SpeedRow java = row("step", "java", 1, 1.3);
        SpeedRow simd = row("step", "simd", 1, 0.3);
        SpeedRow team = row("step", "simd", 3, 0.15);
        SpeedRow dense = row("denseStep", "java", 1, 0.01);
        SpeedSummary summary = SpeedSummary.of(List.of(
                java,
                simd,
                row("step", "simd", 2, 0.2),
                team,
                row("step", "simd", 4, 0.16),
                row("numericalGradient", "java", 1, 0.03),
                row("wholeRun", "simd", 2, 0.02),
                dense,
                new SpeedRow("step", "java", 1, 10, 100, 0.01, 0.01, 0.01, 1),
                new SpeedRow("step", "simd", 1, 50, 10, 0.01, 0.01, 0.01, 1)));
        assertThat(summary).isEqualTo(new SpeedSummary(dense, java, simd, team));
        assertThat(summary.step()).isEqualTo(team);
    }

    @Test
    void whatWasNotMeasuredIsAbsent() {
        SpeedRow java = row("step", "java", 1, 1.3);
        assertThat(SpeedSummary.of(List.of(java))).isEqualTo(new SpeedSummary(null, java, null, null));
        assertThat(SpeedSummary.of(List.of(java)).step()).isEqualTo(java);
        assertThat(SpeedSummary.of(List.of()).step()).isNull();
        assertThat(SpeedSummary.of(List.of())).isEqualTo(new SpeedSummary(null, null, null, null));
    }
}
