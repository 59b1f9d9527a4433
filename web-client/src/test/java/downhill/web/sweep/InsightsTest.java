package downhill.web.sweep;

import static downhill.web.sweep.SweepSamples.diverged;
import static downhill.web.sweep.SweepSamples.ended;
import static downhill.web.sweep.SweepSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.web.sweep.Insights.CellStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsightsTest {
    /** Rows 1, 2, 3; columns 10, 20; two seeds: run = seed · 6 + row · 2 + column. */
    private static final SweepPlan PLAN = plan("lr=1,2,3&batch=10,20&seeds=2&steps=1");

    private static RunOutcome[] outcomes(double[] first, double[] second) {
        RunOutcome[] outcomes = new RunOutcome[12];
        for (int cell = 0; cell < 6; cell++) {
            outcomes[cell] = ended(first[cell], 1 - first[cell]);
            outcomes[6 + cell] = ended(second[cell], 1 - second[cell]);
        }
        return outcomes;
    }

    private static final double[] FIRST = {0.50, 0.60, 0.90, 0.80, 0.70, 0.92};
    private static final double[] SECOND = {0.52, 0.60, 0.94, 0.80, 0.70, 0.90};

    @Test
    void meanAndStandardDeviationOverSeeds() {
        CellStatistics cell = CellStatistics.of(PLAN, outcomes(FIRST, SECOND), 2, Measure.ACCURACY::of);
        assertThat(cell.mean()).isCloseTo(0.92, within(1e-15));
        // With n − 1: sqrt(2 · 0.02² / 1).
        assertThat(cell.deviation()).isCloseTo(Math.sqrt(2 * 0.02 * 0.02), within(1e-15));
        RunOutcome[] half = outcomes(FIRST, SECOND);
        half[8] = null;
        CellStatistics begun = CellStatistics.of(PLAN, half, 2, Measure.ACCURACY::of);
        assertThat(begun).isEqualTo(new CellStatistics(1, 0, 0.90, Double.NaN));
        assertThat(begun.isSound()).isTrue();
    }

    @Test
    void bestCellAndThoseWithinTheSpread() {
        Insights insights = Insights.of(PLAN, outcomes(FIRST, SECOND), Measure.ACCURACY);
        assertThat(insights.best()).as("0.92").isEqualTo(2);
        // 0.91 ± 0.014 meets 0.92 ± 0.028; 0.80 ± 0 does not.
        assertThat(insights.alike()).isEqualTo(1);
        assertThat(insights.bestRows()).containsExactly(List.of(1), List.of(2));
        // 0.51, 0.60, 0.92, 0.80, 0.70, 0.91.
        for (int cell = 0; cell < PLAN.cells(); cell++) {
            assertThat(insights.rank(cell, Measure.ACCURACY)).isEqualTo(new int[] {6, 5, 1, 3, 4, 2}[cell]);
        }
        assertThat(insights.oneRowIsBest()).isFalse();
        assertThat(insights.bestRowDependsOnColumn()).isTrue();
        Insights byLoss = Insights.of(PLAN, outcomes(FIRST, SECOND), Measure.LOSS);
        assertThat(byLoss.best()).as("of the least loss").isEqualTo(2);
    }

    /** A line of activations has no end beyond which there might be more, nor has a single value. */
    @Test
    void cellsAtTheEdgeOfWhatWasTried() {
        for (int cell = 0; cell < PLAN.cells(); cell++) {
            assertThat(PLAN.rowEdge(cell)).as("lr of cell %d", cell).isEqualTo(PLAN.row(cell) - 1);
            assertThat(PLAN.columnEdge(cell)).as("batch of cell %d", cell).isEqualTo(PLAN.column(cell) == 0 ? -1 : 1);
        }
        SweepPlan other = plan("cols=activation&lr=1&activation=sigmoid,relu&seeds=2&steps=1");
        for (int cell = 0; cell < other.cells(); cell++) {
            assertThat(other.rowEdge(cell)).isZero();
            assertThat(other.columnEdge(cell)).isZero();
        }
    }

    @Test
    void cellThatDivergesOnceIsNotTheBest() {
        RunOutcome[] outcomes = outcomes(FIRST, SECOND);
        outcomes[8] = diverged();
        Insights insights = Insights.of(PLAN, outcomes, Measure.ACCURACY);
        assertThat(insights.rank(2, Measure.ACCURACY)).isZero();
        assertThat(insights.best()).isEqualTo(5);
        assertThat(insights.failed()).isEqualTo(1);
        assertThat(insights.bestRows()).containsExactly(List.of(2), List.of(2));
        assertThat(insights.oneRowIsBest()).isTrue();
        assertThat(insights.cells().get(2).isSound()).isFalse();
    }

    /** Rows 1, 2, 3 in columns 10 and 20; the bests of the columns differ, but a tie or the spread of the seeds is all there is. */
    @Test
    void noRowIsBestWhereTheSpreadOrATieDoesNotAllowIt() {
        double[] tie = {0.121, 0.784, 0.05, 0.1, 0.121, 0.796};
        double[] tieAgain = {0.121, 0.83, 0.05, 0.1, 0.121, 0.80};
        Insights tied = Insights.of(PLAN, outcomes(tie, tieAgain), Measure.ACCURACY);
        assertThat(tied.bestRows()).containsExactly(List.of(0, 2), List.of(0, 2));
        assertThat(tied.oneRowIsBest()).isFalse();
        assertThat(tied.bestRowDependsOnColumn()).isFalse();
        // Row 3 is better in column 20 by more than the spread, and in column 10 it is as good as the best: it serves
        // for both.
        tie[5] = 0.9;
        tieAgain[5] = 0.9;
        assertThat(Insights.of(PLAN, outcomes(tie, tieAgain), Measure.ACCURACY).bestRowDependsOnColumn())
                .isFalse();
        // Worse than row 1 in column 10 by more than the spread.
        tie[4] = 0.11;
        tieAgain[4] = 0.11;
        assertThat(Insights.of(PLAN, outcomes(tie, tieAgain), Measure.ACCURACY).bestRowDependsOnColumn())
                .isTrue();
    }

    @Test
    void unfinishedCellIsNotTheBest() {
        RunOutcome[] outcomes = outcomes(FIRST, SECOND);
        outcomes[8] = null;
        assertThat(Insights.of(PLAN, outcomes, Measure.ACCURACY).best()).isEqualTo(5);
        Insights none = Insights.of(PLAN, new RunOutcome[12], Measure.ACCURACY);
        assertThat(none.best()).isEqualTo(-1);
        assertThat(none.alike()).isZero();
        assertThat(none.oneRowIsBest()).isFalse();
        assertThat(none.bestRowDependsOnColumn()).isFalse();
    }

    @Test
    void shadeGrowsByRatiosOfTheError() {
        // Errors 0.5, 0.1 and 0.02: the one in the middle is 5 times and 5 times away.
        SweepPlan plan = plan("lr=1,2,3&batch=10&seeds=1&steps=1");
        RunOutcome[] outcomes = {ended(0.5, 1), ended(0.9, 0.5), ended(0.98, 0.25)};
        for (Measure measure : Measure.values()) {
            Insights insights = Insights.of(plan, outcomes, measure);
            List<CellStatistics> cells = insights.cells();
            assertThat(insights.shade(cells.get(0), measure)).isEqualTo(0);
            assertThat(insights.shade(cells.get(1), measure)).isCloseTo(0.5, within(1e-12));
            assertThat(insights.shade(cells.get(2), measure)).isEqualTo(1);
        }
        RunOutcome[] perfect = {ended(1, 0), ended(1, 0), null};
        Insights insights = Insights.of(plan, perfect, Measure.ACCURACY);
        assertThat(insights.shade(insights.cells().get(0), Measure.ACCURACY)).isEqualTo(1);
    }
}
