package downhill.web.bench;

import downhill.web.worker.SpeedRow;
import java.util.List;

/** Times of a quiet two-core AMD EPYC server, of the book's network; docs/speed.md has the method. */
final class ServerTimes {
    /** A step of NumPy 2.4.6 with doubles and one thread. */
    static final SpeedRow NUMPY_STEP = row("step", "numpy", 0.36, 0.35, 0.37, 5);

    /** The step above, a gradient extrapolated from 500 of 39,760 parameters, and the fastest time of the book's script. */
    static final List<SpeedRow> NUMPY = List.of(
            NUMPY_STEP,
            row("numericalGradient", "numpy", 18_800, 18_300, 19_000, 5),
            row("wholeRun", "numpy", 10_400, 10_400, 10_400, 1));

    private static final SpeedRow SIMD_STEP = row("step", "simd", 0.20, 0.19, 0.20, 9);
    private static final SpeedRow JAVA_STEP = row("step", "java", 0.79, 0.77, 0.84, 9);

    private ServerTimes() {}

    /** Returns what a step of this product, by SIMD or not, took one worker there. */
    static SpeedRow step(String path) {
        return path.equals("simd") ? SIMD_STEP : JAVA_STEP;
    }

    private static SpeedRow row(String work, String path, double ms, double min, double max, int blocks) {
        return new SpeedRow(work, path, 1, SpeedRow.BOOK_HIDDEN, SpeedRow.BOOK_BATCH, ms, min, max, blocks);
    }
}
