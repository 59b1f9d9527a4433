package downhill.web.board;

import static downhill.web.board.CompareSamples.run;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.page.ConfigField;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedFieldTest {
    @Test
    void whatDiffersComesFirstAndTheOthersKeepTheirOrder() {
        List<ComparedField> fields = ComparedField.of(List.of(run(0.1, 50), run(0.5, 50), run(0.1, 20)));
        assertThat(fields).hasSize(ConfigField.values().length);
        assertThat(fields.get(0))
                .isEqualTo(new ComparedField(ConfigField.HIDDEN_SIZE, List.of("50", "50", "20"), true));
        assertThat(fields.get(1))
                .isEqualTo(new ComparedField(ConfigField.LEARNING_RATE, List.of("0.1", "0.5", "0.1"), true));
        assertThat(fields.subList(2, fields.size()))
                .noneMatch(ComparedField::differs)
                .extracting(ComparedField::field)
                .isSorted();
    }

    @Test
    void equalRunsDifferInNothing() {
        assertThat(ComparedField.of(List.of(run(0.1, 50), run(0.1, 50)))).noneMatch(ComparedField::differs);
    }

    /** A record that the server has not confirmed may say anything. */
    @Test
    void onlyVerifiedRunsCanBeTheBest() {
        ListedRun good = run(0.1, 50, 0.91, RunVerdict.VERIFIED);
        ListedRun better = run(0.5, 50, 0.93, RunVerdict.VERIFIED);
        assertThat(ComparedField.bestTestAccuracy(List.of(
                        run(1, 50, 1, RunVerdict.DIFFERENT),
                        good,
                        run(1, 50, 0.99, RunVerdict.WAITING),
                        better,
                        run(1, 50, 0.98, RunVerdict.TOO_LONG))))
                .isEqualTo(0.93);
        assertThat(ComparedField.bestTestAccuracy(List.of(better, good))).isEqualTo(0.93);
        assertThat(ComparedField.bestTestAccuracy(List.of(run(1, 50, 0.99, RunVerdict.WAITING))))
                .isNaN();
    }
}
