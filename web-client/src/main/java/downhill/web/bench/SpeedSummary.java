package downhill.web.bench;

import downhill.web.worker.SpeedRow;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a device is compared with NumPy by: times of the book's network, 50 hidden units and a batch of 100.
 *
 * @param java a step by plain Java loops, or null if it was not measured
 * @param simd a step by SIMD in one worker, or null
 * @param team the fastest step by SIMD in several workers, or null
 * @param gradient the fastest numerical gradient, or null
 * @param dense a step that multiplies the zero pixels too, or null
 * @param wholeRun the book's whole job, or null
 */
record SpeedSummary(SpeedRow java, SpeedRow simd, SpeedRow team, SpeedRow gradient, SpeedRow dense, SpeedRow wholeRun) {
    /** Picks them out of all rows of a measurement, perhaps unfinished. */
    static SpeedSummary of(List<SpeedRow> rows) {
        return new SpeedSummary(
                fastest(rows, "step", row -> row.path().equals("java")),
                fastest(rows, "step", row -> !row.path().equals("java") && row.workers() == 1),
                fastest(rows, "step", row -> !row.path().equals("java") && row.workers() > 1),
                fastest(rows, "numericalGradient"),
                fastest(rows, "denseStep"),
                fastest(rows, "wholeRun"));
    }

    /** Returns the fastest measurement of one kind of {@link SpeedRow#work} of the book's size, or null. */
    static SpeedRow fastest(List<SpeedRow> rows, String work) {
        return fastest(rows, work, row -> true);
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
