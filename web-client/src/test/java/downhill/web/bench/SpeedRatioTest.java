package downhill.web.bench;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.bench.SpeedRatio.Verdict;
import downhill.web.worker.SpeedRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeedRatioTest {
    private static final int DRAWS = 2000;

    private final long seed = Long.getLong("downhill.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private static SpeedRow row(double... blocks) {
        return SpeedRow.of("step", "simd", 1, 50, 100, blocks);
    }

    /** Draws blocks around a time, each at most so many times away from it. */
    private double[] blocks(int count, double around, double spread) {
        return random.doubles(count, -1, 1)
                .map(x -> around * Math.pow(spread, x))
                .toArray();
    }

    /** The oracle asks every pair of blocks. */
    private static Verdict ofAllPairs(double[] mine, double[] theirs) {
        boolean faster = true;
        boolean slower = true;
        boolean alike = true;
        for (double one : mine) {
            for (double other : theirs) {
                faster &= one < other;
                slower &= one > other;
                alike &= Math.max(one, other) / Math.min(one, other) <= 1.05;
            }
        }
        return alike ? Verdict.ALIKE : faster ? Verdict.FASTER : slower ? Verdict.SLOWER : Verdict.UNDECIDED;
    }

    @Test
    void theVerdictIsWhatEveryPairOfBlocksBearsOut() {
        System.out.println("SpeedRatioTest: -Ddownhill.seed=" + seed);
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] theirs = blocks(5, 0.36, 1 + 0.03 * random.nextDouble());
            double[] mine =
                    blocks(9, 0.36 * Math.pow(3, random.nextDouble(-1, 1)), 1 + Math.pow(random.nextDouble(), 3));
            Verdict expected = ofAllPairs(mine, theirs);
            SpeedRatio ratio = SpeedRatio.of(row(mine.clone()), row(theirs.clone()));
            assertThat(ratio.verdict())
                    .as("seed %d: %s against %s", seed, Arrays.toString(mine), Arrays.toString(theirs))
                    .isEqualTo(expected);
            assertThat(ratio.inverse().verdict()).as("seed %d, inverse", seed).isEqualTo(opposite(expected));
            seen.merge(expected, 1, Integer::sum);
        }
        // Each of the four is a real part of what was drawn.
        assertThat(seen.values()).as("seed %d: %s", seed, seen).hasSize(4).allMatch(times -> times > DRAWS / 200);
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case FASTER -> Verdict.SLOWER;
            case SLOWER -> Verdict.FASTER;
            default -> verdict;
        };
    }

    /** Of a busy machine: with 0.27 ms in the middle it is not 1.3 times as fast. */
    @Test
    void aMedianAloneDecidesNothing() {
        SpeedRow busy = row(0.23, 0.24, 0.25, 0.26, 0.27, 0.4, 0.9, 2, 3.28);
        assertThat(SpeedRatio.of(busy, ServerTimes.NUMPY_STEP).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    /** Blocks far from each other, but all of one opinion: who is faster is known, and how many times is a wide range. */
    @Test
    void noisyBlocksOnOneSideDecide() {
        System.out.println("SpeedRatioTest: -Ddownhill.seed=" + seed);
        double[] mine = blocks(9, 0.05, 5);
        SpeedRatio ratio = SpeedRatio.of(row(mine), ServerTimes.NUMPY_STEP);
        assertThat(ratio.verdict())
                .as("seed %d: %s", seed, Arrays.toString(mine))
                .isEqualTo(Verdict.FASTER);
        assertThat(ratio.min()).isEqualTo(0.35 / mine[8]);
        assertThat(ratio.max()).isEqualTo(0.37 / mine[0]);
        assertThat(ratio.median()).isEqualTo(0.36 / mine[4]);
    }

    @Test
    void fewerThanFiveBlocksDecideNothing() {
        System.out.println("SpeedRatioTest: -Ddownhill.seed=" + seed);
        for (int count = 1; count < 10; count++) {
            double[] mine = blocks(count, 0.01, 1.1);
            assertThat(SpeedRatio.of(row(mine), ServerTimes.NUMPY_STEP).verdict())
                    .as("seed %d, %d blocks", seed, count)
                    .isEqualTo(count < 5 ? Verdict.UNDECIDED : Verdict.FASTER);
        }
    }
}
