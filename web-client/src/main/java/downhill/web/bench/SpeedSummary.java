package downhill.web.bench;

import downhill.web.worker.SpeedRow;
import java.util.List;
import java.util.function.Predicate;

/**
 * Times of a step of the book's network, 50 hidden units and a batch of 100, from the slowest way to do it on.
 *
 * @param dense a step that multiplies the zero pixels too, or null if it was not measured
 * @param java a step by plain Java loops, or null
 * @param simd a step by SIMD in one worker, or null
 * @param team the fastest step by SIMD in several workers, or null
 */
record SpeedSummary(SpeedRow dense, SpeedRow java, SpeedRow simd, SpeedRow team) {
    /** Picks them out of all rows of a measurement, perhaps unfinished. */
    static SpeedSummary of(List<SpeedRow> rows) {
        return new SpeedSummary(
                fastest(rows, "denseStep", row -> true),
                fastest(rows, "step", row -> row.path().equals("java")),
                fastest(rows, "step", row -> !row.path().equals("java") && row.workers() == 1),
                fastest(rows, "step", row -> !row.path().equals("java") && row.workers() > 1));
    }

    private static SpeedRow fastest(List<SpeedRow> rows, String work, Predicate<SpeedRow> choice) {
        SpeedRow fastest = null;
        for (SpeedRow row : rows) {
            if (row.isOfBook() && row.work().equals(work) && choice.test(row)) {
                fastest = faster(fastest, row);
            }
        }
        return fastest;
    }

    /** Returns the fastest step, or null if none was measured. */
    SpeedRow step() {
        return faster(faster(java, simd), team);
    }

    private static SpeedRow faster(SpeedRow one, SpeedRow other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.ms() < one.ms() ? other : one;
    }
}
