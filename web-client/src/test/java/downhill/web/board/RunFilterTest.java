package downhill.web.board;

import static downhill.web.board.CompareSamples.run;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.page.ConfigField;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunFilterTest {
    private static final List<ListedRun> RUNS = List.of(run(10, 50), run(0.5, 50), run(2, 50), run(0.5, 20));

    @Test
    void offersTheValuesOfWhatDiffersInTheOrderOfTheirSize() {
        assertThat(RunFilter.NONE.offers(RUNS, CompareSamples::parse))
                .containsExactly(
                        new RunFilter.Offer(ConfigField.HIDDEN_SIZE, List.of("20", "50")),
                        new RunFilter.Offer(ConfigField.LEARNING_RATE, List.of("0.5", "2", "10")));
    }

    @Test
    void offersNothingWhereNothingDiffers() {
        assertThat(RunFilter.NONE.offers(List.of(run(1, 5), run(1, 5)), CompareSamples::parse))
                .isEmpty();
        assertThat(RunFilter.NONE.offers(List.of(), CompareSamples::parse)).isEmpty();
    }

    /** A link may ask for a value that no run on this page of the list has; it must be possible to take it back. */
    @Test
    void offersWhatIsChosenAlready() {
        RunFilter filter = RunFilter.NONE.with(ConfigField.ACTIVATION, "relu");
        assertThat(filter.offers(List.of(run(1, 5)), CompareSamples::parse))
                .containsExactly(new RunFilter.Offer(ConfigField.ACTIVATION, List.of("relu", "sigmoid")));
    }

    @Test
    void acceptsRunsThatHaveEveryChosenValue() {
        RunFilter filter = RunFilter.NONE.with(ConfigField.LEARNING_RATE, "0.5").with(ConfigField.HIDDEN_SIZE, "50");
        assertThat(RUNS).filteredOn(filter::accepts).containsExactly(RUNS.get(1));
        assertThat(RUNS)
                .filteredOn(filter.with(ConfigField.HIDDEN_SIZE, null)::accepts)
                .containsExactly(RUNS.get(1), RUNS.get(3));
        assertThat(RUNS).allMatch(RunFilter.NONE::accepts);
    }
}
