package downhill.web.sweep;

import downhill.core.math.StableMath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What is to be seen in a heat map, from its numbers.
 *
 * @param best the cell with the best mean of those whose seeds have all ended well; the first of equals; −1 without one
 * @param alike how many other cells are not to be told from the best: mean ± standard deviation have a value in common
 * @param bestRows of each column the rows that are not to be told from its best, which is one of them; none for a column without
 */
record Insights(List<CellStatistics> cells, int best, int alike, int failed, List<List<Integer>> bestRows) {
    /** Without an error, ratios of errors have no end: one in 10,000 validation images is the least there can be. */
    private static final double MIN_BADNESS = 1e-4;

    /**
     * What the seeds of one cell have come to.
     *
     * @param ended how many have ended
     * @param failed how many of these have failed
     * @param mean of the values of those that have not; NaN without any
     * @param deviation standard deviation of the same values, with n − 1; NaN with fewer than two
     */
    record CellStatistics(int ended, int failed, double mean, double deviation) {
        static CellStatistics of(
                SweepPlan plan, RunOutcome[] outcomes, int cell, ToDoubleFunction<RunOutcome> measure) {
            int ended = 0;
            int failed = 0;
            double sum = 0;
            for (int k = 0; k < plan.seeds(); k++) {
                RunOutcome outcome = outcomes[plan.run(cell, k)];
                ended += outcome == null ? 0 : 1;
                failed += outcome != null && outcome.failed() ? 1 : 0;
                sum += outcome == null || outcome.failed() ? 0 : measure.applyAsDouble(outcome);
            }
            int count = ended - failed;
            double mean = sum / count;
            double squares = 0;
            for (int k = 0; k < plan.seeds(); k++) {
                RunOutcome outcome = outcomes[plan.run(cell, k)];
                if (outcome != null && !outcome.failed()) {
                    squares += (measure.applyAsDouble(outcome) - mean) * (measure.applyAsDouble(outcome) - mean);
                }
            }
            return new CellStatistics(ended, failed, mean, count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1)));
        }

        /** Returns whether the mean stands for all seeds that have ended. */
        boolean isSound() {
            return ended > 0 && failed == 0;
        }

        boolean hasDeviation() {
            return deviation == deviation;
        }

        private boolean overlaps(CellStatistics other) {
            double spread = hasDeviation() ? deviation : 0;
            double otherSpread = other.hasDeviation() ? other.deviation : 0;
            return Math.abs(mean - other.mean) <= spread + otherSpread;
        }
    }

    static Insights of(SweepPlan plan, RunOutcome[] outcomes, Measure measure) {
        List<CellStatistics> cells = new ArrayList<>();
        for (int cell = 0; cell < plan.cells(); cell++) {
            cells.add(CellStatistics.of(plan, outcomes, cell, measure::of));
        }
        int failed = 0;
        List<Integer> all = new ArrayList<>();
        List<List<Integer>> ofColumns = new ArrayList<>();
        for (int column = 0; column < plan.columnValues().size(); column++) {
            ofColumns.add(new ArrayList<>());
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            CellStatistics here = cells.get(cell);
            failed += here.failed() > 0 ? 1 : 0;
            if (here.isSound() && here.ended() == plan.seeds()) {
                all.add(cell);
                ofColumns.get(plan.column(cell)).add(cell);
            }
        }
        List<List<Integer>> bestRows = new ArrayList<>();
        for (List<Integer> ofColumn : ofColumns) {
            List<Integer> rows = new ArrayList<>();
            for (int cell : notToldFromBest(cells, ofColumn, measure)) {
                rows.add(plan.row(cell));
            }
            bestRows.add(rows);
        }
        int alike = Math.max(0, notToldFromBest(cells, all, measure).size() - 1);
        return new Insights(cells, best(cells, all, measure), alike, failed, bestRows);
    }

    /** Returns the best of some cells, the first of equals; −1 if there is none. */
    private static int best(List<CellStatistics> cells, List<Integer> of, Measure measure) {
        int best = -1;
        for (int cell : of) {
            if (best < 0
                    || measure.isBetter(cells.get(cell).mean(), cells.get(best).mean())) {
                best = cell;
            }
        }
        return best;
    }

    /** Returns the place of a cell among those whose seeds have all ended well, equals in one; 0 where its own have not. */
    int rank(int cell, Measure measure) {
        CellStatistics here = cells.get(cell);
        int rank = 1;
        for (CellStatistics other : cells) {
            rank += other.isSound() && measure.isBetter(other.mean(), here.mean()) ? 1 : 0;
        }
        return here.isSound() ? rank : 0;
    }

    private static List<Integer> notToldFromBest(List<CellStatistics> cells, List<Integer> of, Measure measure) {
        int best = best(cells, of, measure);
        List<Integer> near = new ArrayList<>();
        for (int cell : of) {
            if (cells.get(cell).overlaps(cells.get(best))) {
                near.add(cell);
            }
        }
        return near;
    }

    /**
     * Returns where a sound cell lies between the worst, 0, and the best of the map, 1, where equal ratios of the error rate
     * or of the loss are equal distances: of 0.5, 0.9 and 0.98, the one in the middle is not near the end. Equal ones give 1.
     */
    double shade(CellStatistics cell, Measure measure) {
        double min = Double.POSITIVE_INFINITY;
        double max = 0;
        for (CellStatistics other : cells) {
            if (other.isSound()) {
                min = Math.min(min, badness(other, measure));
                max = Math.max(max, badness(other, measure));
            }
        }
        return max == min ? 1 : StableMath.log(max / badness(cell, measure)) / StableMath.log(max / min);
    }

    private static double badness(CellStatistics cell, Measure measure) {
        return Math.max(MIN_BADNESS, measure == Measure.ACCURACY ? 1 - cell.mean() : cell.mean());
    }

    /** Returns whether in every column the same row is better than all others by more than the spread. */
    boolean oneRowIsBest() {
        for (List<Integer> rows : bestRows) {
            if (rows.size() != 1 || !rows.equals(bestRows.get(0))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether each row is worse than the best of some column by more than the spread; false where a column has none. */
    boolean bestRowDependsOnColumn() {
        List<Integer> everywhere = new ArrayList<>(bestRows.get(0));
        for (List<Integer> rows : bestRows) {
            if (rows.isEmpty()) {
                return false;
            }
            everywhere.retainAll(rows);
        }
        return everywhere.isEmpty();
    }
}
