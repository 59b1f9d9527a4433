package downhill.web.sweep;

/**
 * What the seeds of one cell have come to.
 *
 * @param ended how many have ended
 * @param failed how many of these have failed
 * @param mean of the values of those that have not; NaN without any
 * @param deviation standard deviation of the same values, with n − 1; NaN with fewer than two
 */
record CellStatistics(int ended, int failed, double mean, double deviation) {
    /**
     * Returns the statistics of a cell.
     *
     * @param plan the grid
     * @param outcomes what the runs have come to, null for those that are left. Not modified.
     * @param cell which cell
     * @param measure of which value
     */
    static CellStatistics of(SweepPlan plan, RunOutcome[] outcomes, int cell, Measure measure) {
        int ended = 0;
        int failed = 0;
        double sum = 0;
        for (int k = 0; k < plan.seeds(); k++) {
            RunOutcome outcome = outcomes[plan.run(cell, k)];
            ended += outcome == null ? 0 : 1;
            failed += outcome != null && outcome.failed() ? 1 : 0;
            sum += outcome == null || outcome.failed() ? 0 : measure.of(outcome);
        }
        int count = ended - failed;
        double mean = sum / count;
        double squares = 0;
        for (int k = 0; k < plan.seeds(); k++) {
            RunOutcome outcome = outcomes[plan.run(cell, k)];
            if (outcome != null && !outcome.failed()) {
                squares += (measure.of(outcome) - mean) * (measure.of(outcome) - mean);
            }
        }
        return new CellStatistics(ended, failed, mean, count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1)));
    }

    /** Tells whether the cell has a value that stands for all of its seeds that have ended. */
    boolean isSound() {
        return ended > 0 && failed == 0;
    }

    /** Returns how far the seeds lie from their mean; 0 where that is not known. */
    double spread() {
        return deviation == deviation ? deviation : 0;
    }

    /** Tells whether mean ± deviation of two cells have a value in common. */
    boolean overlaps(CellStatistics other) {
        return Math.abs(mean - other.mean) <= spread() + other.spread();
    }
}
