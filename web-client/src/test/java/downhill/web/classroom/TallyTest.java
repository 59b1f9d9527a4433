package downhill.web.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void guessesAreCountedInBinsAndThoseOutsideAtTheEnds() {
        Tally tally = new Tally();
        double[] values = {-3, 0, 4.999, 5, 10, 31};
        for (int i = 0; i < values.length; i++) {
            tally.guess(1, i, values[i]);
        }
        assertThat(tally.count(1, 0, 10, 2)).containsExactly(3, 3);
        assertThat(tally.count(2, 0, 10, 2)).containsExactly(0, 0);
    }

    @Test
    void whoHasAnsweredIsCountedBeforeAnybodyKnowsWhat() {
        Tally tally = new Tally();
        tally.answered(1, 1);
        tally.guess(1, 2, 3);
        tally.answered(1, 2);
        assertThat(tally.guesses(1)).hasSize(2).containsEntry(2, 3.0);
        assertThat(tally.count(1, 0, 10, 2)).containsExactly(1, 0);
        tally.guess(1, 1, 7);
        assertThat(tally.count(1, 0, 10, 2)).containsExactly(1, 1);
    }

    @Test
    void noGuessIsLostWhateverTheBins() {
        long seed = System.nanoTime();
        System.out.println("seed of the guesses: " + seed);
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            Tally tally = new Tally();
            int count = random.nextInt(50);
            for (int i = 0; i < count; i++) {
                tally.guess(1, i, 100 * random.nextGaussian());
            }
            int sum = 0;
            for (int bin : tally.count(1, -random.nextDouble() - 0.1, random.nextDouble(), 1 + random.nextInt(20))) {
                sum += bin;
            }
            assertThat(sum).isEqualTo(count);
        }
    }

    @Test
    void codesAreReadAsTheyAreTyped() {
        assertThat(Codes.plain(" k7x-q2m ")).isEqualTo("K7XQ2M");
        assertThat(Codes.spaced("K7XQ2M")).isEqualTo("K7X Q2M");
    }
}
