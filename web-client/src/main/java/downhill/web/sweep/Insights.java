package downhill.web.sweep;

import downhill.core.math.StableMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be seen in a heat map, from its numbers.
 *
 * @param cells the statistics of all cells
 * @param best the cell with the best mean of those whose seeds have all ended well; the first of equals; −1 without one
 * @param alike how many other cells are not to be told from the best: mean ± standard deviation have a value in common
 * @param failed how many cells have a run that failed
 * @param bestRows the best row of each column; −1 for a column without one
 */
record Insights(List<CellStatistics> cells, int best, int alike, int failed, int[] bestRows) {
    /** Without an error, ratios of errors have no end: one in 10,000 test images is the least there can be. */
    private static final double MIN_BADNESS = 1e-4;

    static Insights of(SweepPlan plan, RunOutcome[] outcomes, Measure measure) {
        List<CellStatistics> cells = new ArrayList<>();
        for (int cell = 0; cell < plan.cells(); cell++) {
            cells.add(CellStatistics.of(plan, outcomes, cell, measure));
        }
        int best = -1;
        int failed = 0;
        int[] bestRows = new int[plan.columnValues().size()];
        Arrays.fill(bestRows, -1);
        for (int cell = 0; cell < cells.size(); cell++) {
            CellStatistics here = cells.get(cell);
            failed += here.failed() > 0 ? 1 : 0;
            if (!here.isSound() || here.ended() < plan.seeds()) {
                continue;
            }
            if (best < 0 || measure.isBetter(here.mean(), cells.get(best).mean())) {
                best = cell;
            }
            int column = plan.column(cell);
            int row = bestRows[column];
            if (row < 0
                    || measure.isBetter(
                            here.mean(), cells.get(plan.cell(row, column)).mean())) {
                bestRows[column] = plan.row(cell);
            }
        }
        int alike = 0;
        for (int cell = 0; best >= 0 && cell < cells.size(); cell++) {
            CellStatistics here = cells.get(cell);
            boolean whole = here.isSound() && here.ended() == plan.seeds();
            alike += cell != best && whole && here.overlaps(cells.get(best)) ? 1 : 0;
        }
        return new Insights(cells, best, alike, failed, bestRows);
    }

    /**
     * Returns where a value lies between the worst and the best of the map, where equal ratios of the error rate or of the
     * loss are equal distances: of 0.5, 0.9 and 0.98, the one in the middle is not near the end.
     *
     * @param cell a cell with a sound mean
     * @param measure what the statistics are of
     * @return 0 to 1; 1 where all are equal
     */
    double shade(CellStatistics cell, Measure measure) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (CellStatistics other : cells) {
            if (other.isSound()) {
                least = Math.min(least, badness(other, measure));
                most = Math.max(most, badness(other, measure));
            }
        }
        return most == least ? 1 : StableMath.log(most / badness(cell, measure)) / StableMath.log(most / least);
    }

    private static double badness(CellStatistics cell, Measure measure) {
        return Math.max(MIN_BADNESS, measure == Measure.ACCURACY ? 1 - cell.mean() : cell.mean());
    }

    /** Tells whether the same row is the best in every column; false where a column has none. */
    boolean oneRowIsBest() {
        for (int row : bestRows) {
            if (row < 0 || row != bestRows[0]) {
                return false;
            }
        }
        return true;
    }
}
