package downhill.web.bench;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps beside those of the server: NumPy 0.35 to 0.37 ms, SIMD in one worker 0.19 to 0.20, plain Java 0.77 to 0.84. */
class FindingsTest {
    private static SpeedRow row(String path, int workers, double ms, double spread) {
        return new SpeedRow("step", path, workers, 50, 100, ms, ms - spread, ms + spread, 9);
    }

    private static Findings of(SpeedRow... rows) {
        return new Findings(SpeedSummary.of(List.of(rows)), TimesTest.TIMES);
    }

    private static List<String> reasons(Findings findings, boolean hasSimd, boolean canShare, int cores) {
        return findings.reasons(hasSimd, canShare, cores).stream().map(Text::en).toList();
    }

    @Test
    void theVerdictAndItsSpreadAreToldFromTheSideOfTheFaster() {
        Findings faster = of(row("simd", 1, 0.1, 0.01));
        assertThat(faster.verdict().en()).isEqualTo("This device is 3.6 times as fast as NumPy.");
        assertThat(faster.spread().en()).contains(" 9 blocks, ran at 3.2 to 4.1 times the speed of NumPy");
        Findings slower = of(row("simd", 1, 1, 0.1));
        assertThat(slower.verdict().ko()).isEqualTo("NumPy가 이 기기보다 2.8배 빠릅니다.");
        assertThat(slower.spread().ko()).contains("NumPy의 속도는 이 기기의 2.4배에서 3.1배 사이");
        Findings undecided = of(row("simd", 1, 0.4, 0.1));
        assertThat(undecided.verdict()).isEqualTo(BenchText.UNDECIDED);
        assertThat(undecided.spread().ko()).contains("이 기기의 속도는 NumPy의 0.70배에서 1.23배 사이");
    }

    @Test
    void aDeviceLikeTheServerThatUsesAllItHasNeedsNoFurtherReason() {
        Findings findings = of(row("java", 1, 0.8, 0), row("simd", 1, 0.2, 0.005), row("simd", 2, 0.12, 0.005));
        assertThat(reasons(findings, true, true, 2))
                .containsExactly(
                        "The method with the shortest median on this device is SIMD\u00a0· 2\u00a0workers; cores that the browser reports: 2.");
    }

    @Test
    void whatIsLackingIsSaidAsWhatItIs() {
        Findings plain = of(row("java", 1, 0.8, 0));
        assertThat(reasons(plain, false, true, 4)).hasSize(2).element(1).isEqualTo("This browser has no SIMD.");
        assertThat(reasons(plain, true, false, 4)).hasSize(2).element(1).isEqualTo("This time SIMD was not used.");
        Findings alone = of(row("java", 1, 0.8, 0), row("simd", 1, 0.2, 0.005));
        assertThat(reasons(alone, true, false, 4)).hasSize(2).element(1).isEqualTo(BenchText.NO_SHARING.en());
        assertThat(reasons(alone, true, false, 1)).hasSize(1);
        assertThat(reasons(alone, true, true, 1)).hasSize(1);
    }

    @Test
    void theDeviceIsComparedWithTheServerByTheSameWork() {
        String slower =
                " took 0.20 ms on the server where NumPy was measured and 0.60 ms here: that server is at least 2.9 times";
        assertThat(reasons(of(row("java", 1, 0.8, 0), row("simd", 1, 0.6, 0.02)), true, true, 1))
                .hasSize(2)
                .element(1)
                .asString()
                .contains("(SIMD\u00a0· 1\u00a0worker)" + slower);
        String faster =
                " took 0.79 ms on the server where NumPy was measured and 0.40 ms here: this device is at least 1.88 times";
        assertThat(reasons(of(row("java", 1, 0.4, 0.01)), false, true, 1))
                .hasSize(3)
                .element(2)
                .asString()
                .contains("(Java\u00a0· 1\u00a0worker)" + faster);
        // 0.05 to 0.35 ms of a busy device are on both sides of the server's.
        assertThat(reasons(of(row("simd", 1, 0.2, 0.15)), true, true, 1))
                .noneMatch(reason -> reason.contains("server"));
    }

    @Test
    void aStepWhoseBlocksDifferIsCalledUnstable() {
        String unstable = "While it was measured, a step took from 0.15 ms to 0.25 ms.";
        assertThat(reasons(of(row("simd", 1, 0.2, 0.05)), true, true, 1))
                .last()
                .asString()
                .startsWith(unstable);
        assertThat(reasons(of(row("simd", 1, 0.2, 0.03)), true, true, 1)).hasSize(1);
    }
}
