package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArgmaxTest {
    private static final double NAN = Double.NaN;

    @Test
    void firstOfEqualValuesCounts() {
        assertThat(Argmax.of(new double[] {1, 3, 3, 2}, 0, 4)).isEqualTo(1);
        assertThat(Argmax.of(new double[] {0, 0, 0}, 0, 3)).isZero();
    }

    @Test
    void placeIsCountedWithinTheRow() {
        assertThat(Argmax.of(new double[] {9, 9, -3, -2, -1, 9}, 2, 3)).isEqualTo(2);
    }

    /** The oracle is a stream that compares the same values in another way. */
    @Test
    void agreesWithAStreamOnDrawnRows() {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("ArgmaxTest: -Ddownhill.seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            // Few distinct values, so that many are equal.
            double[] values =
                    random.ints(2 + random.nextInt(30), -3, 4).asDoubleStream().toArray();
            int start = random.nextInt(values.length);
            int count = 1 + random.nextInt(values.length - start);
            double most = IntStream.range(start, start + count)
                    .mapToDouble(i -> values[i])
                    .max()
                    .orElseThrow();
            int first = IntStream.range(start, start + count)
                    .filter(i -> values[i] == most)
                    .findFirst()
                    .orElseThrow();
            assertThat(Argmax.of(values, start, count)).isEqualTo(first - start);
        }
    }

    @Test
    void nanIsNeverLarger() {
        assertThat(Argmax.of(new double[] {1, NAN, 2}, 0, 3)).isEqualTo(2);
        assertThat(Argmax.of(new double[] {NAN, NAN}, 0, 2)).isZero();
    }

    @Test
    void rejectsRowsThatAreNotThere() {
        double[] values = new double[5];
        assertThatThrownBy(() -> Argmax.of(values, 0, 0)).hasMessage("a row of 0 from 0, but there are 5 values");
        assertThatThrownBy(() -> Argmax.of(values, 3, 3)).hasMessage("a row of 3 from 3, but there are 5 values");
        assertThatThrownBy(() -> Argmax.of(values, -1, 3)).hasMessage("a row of 3 from -1, but there are 5 values");
    }
}
