package downhill.server.benchmarks;

import downhill.core.training.Range;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.server.json.Json;
import downhill.server.json.Problem;
import java.util.List;

/**
 * One measurement of a device: how long a step, a gradient or a run takes.
 *
 * @param work one of {@link #WORKS}
 * @param path one of {@link #PATHS}
 * @param workers how many workers did it
 * @param hidden hidden units
 * @param batch images of a mini-batch
 * @param ms median time of the blocks, in milliseconds for one step, gradient or run
 * @param min the fastest block
 * @param max the slowest block
 */
record SpeedRow(String work, String path, int workers, int hidden, int batch, double ms, double min, double max) {
    /**
     * A step by backpropagation and its three parts, a whole numerical gradient, a step that multiplies the zero pixels too,
     * a whole run of 10,000 steps on 60,000 images.
     */
    static final List<String> WORKS =
            List.of("step", "forward", "backward", "update", "numericalGradient", "denseStep", "wholeRun");

    /** Plain Java loops, WebAssembly SIMD. */
    static final List<String> PATHS = List.of("java", "simd");

    private static final Range WORKERS = new Range("workers", 1, 64, true);

    /** A hundred nanoseconds: no device does less in one step of the smallest network. */
    private static final double MIN_MILLIS = 1e-4;

    /** No device that people wait for takes ten minutes for a run. */
    private static final double MAX_MILLIS = 600_000;

    private static final TrainingConfig BOOK = TrainingConfig.defaults();

    /**
     * Checks the numbers.
     *
     * @param path where the row is, such as {@code rows[3]}
     * @throws Problem 422 if one is outside its range, or they are not in order
     */
    void check(String path) {
        requireIn(WORKERS, path + ".workers", workers);
        requireIn(Setting.HIDDEN_SIZE.range(), path + ".hidden", hidden);
        requireIn(Setting.BATCH_SIZE.range(), path + ".batch", batch);
        requireMillis(path + ".ms", ms);
        requireMillis(path + ".min", min);
        requireMillis(path + ".max", max);
        if (min > ms) {
            throw new Problem(
                    422, path + ".min", path + ".min = " + Json.print(min) + ", above ms = " + Json.print(ms));
        }
        if (max < ms) {
            throw new Problem(
                    422, path + ".max", path + ".max = " + Json.print(max) + ", below ms = " + Json.print(ms));
        }
    }

    /**
     * Tells whether this is of the book's network, 50 hidden units and a batch of 100, by which devices are compared.
     *
     * @return true if both sizes are the book's
     */
    boolean isOfBook() {
        return hidden == BOOK.hiddenSize() && batch == BOOK.batchSize();
    }

    /**
     * Tells whether this is the step by which devices are ordered.
     *
     * @return true for a step of the book's network
     */
    boolean isStepOfBook() {
        return isOfBook() && work.equals("step");
    }

    /**
     * Tells whether another row measures the same, whatever it found.
     *
     * @param other a row
     * @return true if all but the times are equal
     */
    boolean measuresSame(SpeedRow other) {
        return work.equals(other.work)
                && path.equals(other.path)
                && workers == other.workers
                && hidden == other.hidden
                && batch == other.batch;
    }

    private static void requireIn(Range range, String field, int value) {
        if (!range.contains(value)) {
            throw new Problem(422, field, field + " = " + value + ", not " + range.bounds());
        }
    }

    private static void requireMillis(String field, double value) {
        if (!(value >= MIN_MILLIS && value <= MAX_MILLIS)) {
            throw new Problem(
                    422,
                    field,
                    field + " = " + Json.print(value) + ", outside [" + Json.print(MIN_MILLIS) + ", "
                            + Json.print(MAX_MILLIS) + "]");
        }
    }
}
