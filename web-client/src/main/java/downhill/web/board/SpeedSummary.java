package downhill.web.board;

import downhill.web.worker.SpeedRow;
import java.util.List;

/**
 * What devices are compared by: times of the book's network, 50 hidden units and a batch of 100.
 *
 * @param java a step by plain Java loops, or null if it was not measured
 * @param simd a step by SIMD in one worker, or null
 * @param team the fastest step by SIMD in several workers, or null
 * @param gradient the fastest numerical gradient, or null
 */
record SpeedSummary(SpeedRow java, SpeedRow simd, SpeedRow team, SpeedRow gradient) {
    /** Picks them out of all rows of a measurement. */
    static SpeedSummary of(List<SpeedRow> rows) {
        SpeedRow java = null;
        SpeedRow simd = null;
        SpeedRow team = null;
        SpeedRow gradient = null;
        for (SpeedRow row : rows) {
            if (!row.isOfBook()) {
                continue;
            }
            if (row.work().equals("numericalGradient")) {
                gradient = faster(gradient, row);
            } else if (row.work().equals("step") && row.path().equals("java")) {
                java = faster(java, row);
            } else if (row.work().equals("step") && row.workers() == 1) {
                simd = faster(simd, row);
            } else if (row.work().equals("step")) {
                team = faster(team, row);
            }
        }
        return new SpeedSummary(java, simd, team, gradient);
    }

    private static SpeedRow faster(SpeedRow one, SpeedRow other) {
        return one == null || other.ms() < one.ms() ? other : one;
    }
}
