package downhill.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.core.Golden;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The oracle is NumPy 2.4: golden.json, and constants with the call that printed them. */
class NumPyRandomTest {
    private static final double LARGEST_SEED = 4294967295.0;

    /** NumPy's logarithm may differ by an ulp, and with it a normal number. */
    private static void assertWithin1Ulp(double[] actual, double... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("number %s", i).isCloseTo(expected[i], within(Math.ulp(expected[i])));
        }
    }

    @Test
    void randnEqualsGolden() {
        assertWithin1Ulp(new NumPyRandom(0).randn(6), Golden.numbers("random.seed0.randn6"));
        assertWithin1Ulp(new NumPyRandom(LARGEST_SEED).randn(6), Golden.numbers("random.seed4294967295.randn6"));
    }

    @Test
    void choiceEqualsGolden() {
        assertThat(new NumPyRandom(0).choice(60000, 10))
                .containsExactly(Golden.integers("random.seed0.choice60000_10"));
    }

    @Test
    void choicesOfConsecutiveStepsEqualGolden() {
        NumPyRandom random = new NumPyRandom(0);
        for (int step = 0; step < 2; step++) {
            int[] batch = random.choice(5000, 100);
            assertThat(batch).hasSize(100);
            assertThat(Arrays.copyOf(batch, 8))
                    .containsExactly(Golden.integers("random.seed0.choice5000_100_first8_twice." + step));
        }
    }

    @Test
    void choiceAfterRandnEqualsGolden() {
        NumPyRandom random = new NumPyRandom(LARGEST_SEED);
        random.randn(6);
        assertThat(random.choice(60000, 10)).containsExactly(Golden.integers("random.seed4294967295.choice60000_10"));
    }

    @Test
    void randomSampleEqualsGolden() {
        NumPyRandom random = new NumPyRandom(0);
        for (double expected : Golden.numbers("random.seed0.random_sample4")) {
            assertThat(random.randomSample()).isEqualTo(expected);
        }
    }

    @Test
    void permutationEqualsGolden() {
        assertThat(new NumPyRandom(0).permutation(10)).containsExactly(Golden.integers("random.seed0.permutation10"));
    }

    @Test
    void seedsAboveTheLargestIntAreTheirOwn() {
        NumPyRandom random = new NumPyRandom(2147483648.0);
        // numpy.random.RandomState(2147483648).random_sample(2)
        assertThat(random.randomSample()).isEqualTo(0.15200287353446562);
        assertThat(random.randomSample()).isEqualTo(0.8205427554297966);
    }

    @Test
    void sequenceContinuesBeyondOneStateOf624Words() {
        NumPyRandom random = new NumPyRandom(5);
        double last = 0;
        double sum = 0;
        for (int i = 0; i < 1000; i++) {
            last = random.randomSample();
            sum += last;
        }
        // a = numpy.random.RandomState(5).random_sample(1000); a[-1], numpy.cumsum(a)[-1]
        assertThat(last).isEqualTo(0.7905930946436218);
        assertThat(sum).isEqualTo(495.8795864775497);
    }

    @Test
    void initialWeightsOfTheNetworkEqualNumPy() {
        double[] weights = new NumPyRandom(0).randn(784 * 50);
        // numpy.random.RandomState(0).randn(784, 50).ravel()[-3:]
        assertWithin1Ulp(
                Arrays.copyOfRange(weights, weights.length - 3, weights.length),
                -1.9109508633406038,
                2.0136794882092772,
                0.5614098061418553);
    }

    @Test
    void secondNormalOfAPairIsKeptAcrossOtherDraws() {
        NumPyRandom random = new NumPyRandom(1);
        // r = numpy.random.RandomState(1); r.randn(3), r.choice(5000, 5), r.randn(2)
        assertWithin1Ulp(random.randn(3), 1.6243453636632417, -0.6117564136500754, -0.5281717522634557);
        assertThat(random.choice(5000, 5)).containsExactly(3462, 1202, 4453, 2962, 2516);
        assertWithin1Ulp(random.randn(2), -1.0729686221561705, 0.31903909605709857);
    }

    @Test
    void choiceFromOneDrawsNothing() {
        NumPyRandom random = new NumPyRandom(2);
        // r = numpy.random.RandomState(2); r.choice(1, 4), r.random_sample()
        assertThat(random.choice(1, 4)).containsExactly(0, 0, 0, 0);
        assertThat(random.randomSample()).isEqualTo(0.43599490214200376);
    }

    @Test
    void choiceEqualsNumPyAroundPowersOfTwo() {
        // numpy.random.RandomState(3).choice(2**31 - 1, 4), and .choice(65536, 4), and .choice(65537, 4)
        assertThat(new NumPyRandom(3).choice(Integer.MAX_VALUE, 4))
                .containsExactly(218175338, 303761048, 893988089, 1460070019);
        assertThat(new NumPyRandom(3).choice(65536, 4)).containsExactly(5994, 1688, 11513, 59011);
        assertThat(new NumPyRandom(3).choice(65537, 4)).containsExactly(59011, 48056, 25365, 11261);
    }

    @Test
    void aMillionChoicesEqualNumPy() {
        int[] chosen = new NumPyRandom(9).choice(60000, 1_000_000);
        // c = numpy.random.RandomState(9).choice(60000, 1000000); c.sum(), c[-5:]
        assertThat(Arrays.stream(chosen).asLongStream().sum()).isEqualTo(30001508456L);
        assertThat(Arrays.copyOfRange(chosen, 999_995, 1_000_000)).containsExactly(45593, 23794, 22045, 37418, 6619);
    }

    @Test
    void permutationsEqualNumPy() {
        NumPyRandom random = new NumPyRandom(123456789);
        // r = numpy.random.RandomState(123456789); r.permutation(20), r.random_sample()
        assertThat(random.permutation(20))
                .containsExactly(17, 1, 10, 5, 9, 8, 2, 6, 11, 14, 0, 16, 19, 13, 3, 15, 4, 7, 12, 18);
        assertThat(random.randomSample()).isEqualTo(0.09790852286831797);

        int[] large = new NumPyRandom(11).permutation(60000);
        long checksum = 0;
        for (int i = 0; i < large.length; i++) {
            checksum += (long) large[i] * (i % 97);
        }
        // q = numpy.random.RandomState(11).permutation(60000); q[:5], (q * (numpy.arange(60000) % 97)).sum()
        assertThat(Arrays.copyOf(large, 5)).containsExactly(17110, 52027, 54904, 11983, 58999);
        assertThat(checksum).isEqualTo(86289260741L);
    }

    @Test
    void permutationHoldsEachNumberOnce() {
        int[] order = new NumPyRandom(8).permutation(1000);
        Arrays.sort(order);
        for (int i = 0; i < order.length; i++) {
            assertThat(order[i]).isEqualTo(i);
        }
    }

    @Test
    void emptyDrawsAreEmpty() {
        NumPyRandom random = new NumPyRandom(0);
        assertThat(random.randn(0)).isEmpty();
        assertThat(random.choice(5, 0)).isEmpty();
        assertThat(random.permutation(0)).isEmpty();
    }

    @Test
    void rejectsSeedsThatNumPyRejects() {
        for (double seed : new double[] {-1, 4294967296.0, 0.5, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new NumPyRandom(seed))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("seed = " + seed + ", not a whole number in [0, 4294967295]");
        }
    }

    @Test
    void rejectsImpossibleCounts() {
        NumPyRandom random = new NumPyRandom(0);
        assertThatThrownBy(() -> random.choice(0, 5)).hasMessage("n = 0, below 1");
        assertThatThrownBy(() -> random.choice(5, -1)).hasMessage("size = -1, below 0");
        assertThatThrownBy(() -> random.randn(-1)).hasMessage("count = -1, below 0");
        assertThatThrownBy(() -> random.permutation(-1)).hasMessage("n = -1, below 0");
    }
}
