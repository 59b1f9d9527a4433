package downhill.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    private static final long SEED = Long.getLong("downhill.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    @Test
    void countsAsANaiveCountDoes() {
        System.out.println("ConfusionTest: -Ddownhill.seed=" + SEED);
        for (int round = 0; round < 50; round++) {
            int classes = 1 + random.nextInt(10);
            byte[] truths = draw(random.nextInt(500), classes);
            byte[] answers = draw(truths.length, classes);
            Confusion confusion = new Confusion(classes, truths, answers);
            int mistakes = 0;
            int correct = 0;
            for (int truth = 0; truth < classes; truth++) {
                int row = 0;
                for (int answer = 0; answer < classes; answer++) {
                    int count = count(truths, answers, truth, answer);
                    assertThat(confusion.count(truth, answer)).isEqualTo(count);
                    row += count;
                    if (truth == answer) {
                        correct += count;
                    } else {
                        mistakes = Math.max(mistakes, count);
                    }
                }
                assertThat(confusion.count(truth)).isEqualTo(row);
                if (row > 0) {
                    assertThat(confusion.recall(truth) * row)
                            .isCloseTo(count(truths, answers, truth, truth), within(1e-9));
                } else {
                    assertThat(confusion.recall(truth)).isNaN();
                }
            }
            assertThat(confusion.correct()).isEqualTo(correct);
            assertThat(confusion.mostFrequentMistake()).isEqualTo(mistakes);
            assertThat(confusion.classes()).isEqualTo(classes);
        }
    }

    @Test
    void rejectsWhatIsNoPairOfClasses() {
        assertThatThrownBy(() -> new Confusion(10, new byte[3], new byte[4])).hasMessage("3 truths, but 4 answers");
        assertThatThrownBy(() -> new Confusion(10, new byte[] {0, 10}, new byte[2]))
                .hasMessage("truths[1] = 10, outside [0, 10)");
        assertThatThrownBy(() -> new Confusion(10, new byte[2], new byte[] {0, -1}))
                .hasMessage("answers[1] = -1, outside [0, 10)");
        assertThatThrownBy(() -> new Confusion(0, new byte[0], new byte[0])).hasMessage("classes = 0, less than 1");
        Confusion confusion = new Confusion(10, new byte[1], new byte[1]);
        assertThatThrownBy(() -> confusion.count(0, 10)).hasMessage("answer = 10, outside [0, 10)");
        assertThatThrownBy(() -> confusion.recall(-1)).hasMessage("truth = -1, outside [0, 10)");
    }

    private byte[] draw(int length, int classes) {
        byte[] drawn = new byte[length];
        for (int i = 0; i < length; i++) {
            drawn[i] = (byte) random.nextInt(classes);
        }
        return drawn;
    }

    private static int count(byte[] truths, byte[] answers, int truth, int answer) {
        int count = 0;
        for (int i = 0; i < truths.length; i++) {
            if (truths[i] == truth && answers[i] == answer) {
                count++;
            }
        }
        return count;
    }
}
