package downhill.web.worker;

import downhill.core.training.TrainingConfig;
import java.util.Arrays;

/**
 * One measurement of the benchmark.
 *
 * @param work {@code step} (a step of gradient descent by backpropagation), {@code forward}, {@code backward} or
 *     {@code update} (its parts, see {@link downhill.web.engine.StepPart}), {@code numericalGradient} (one whole numerical
 *     gradient), {@code denseStep} (a step that multiplies the zero pixels too) or {@code wholeRun} (10,000 steps on 60,000
 *     images and all evaluations)
 * @param path {@code java} or {@code simd}
 * @param ms median time of the blocks, in milliseconds for one step, gradient or run
 * @param blocks how many were timed
 */
public record SpeedRow(
        String work, String path, int workers, int hidden, int batch, double ms, double min, double max, int blocks) {
    /** Hidden units of the book's network, by which devices are compared. */
    public static final int BOOK_HIDDEN = TrainingConfig.defaults().hiddenSize();

    public static final int BOOK_BATCH = TrainingConfig.defaults().batchSize();

    /** Makes a measurement of the times of its blocks, which are sorted. */
    public static SpeedRow of(String work, String path, int workers, int hidden, int batch, double[] blocks) {
        Arrays.sort(blocks);
        int last = blocks.length - 1;
        return new SpeedRow(
                work, path, workers, hidden, batch, blocks[blocks.length / 2], blocks[0], blocks[last], blocks.length);
    }

    /** Returns whether this is of the book's network and mini-batch. */
    public boolean isOfBook() {
        return hidden == BOOK_HIDDEN && batch == BOOK_BATCH;
    }

    void write(WireWriter out) {
        out.add(work)
                .add(path)
                .add(workers)
                .add(hidden)
                .add(batch)
                .add(ms)
                .add(min)
                .add(max)
                .add(blocks);
    }

    static SpeedRow read(WireReader in) {
        return new SpeedRow(
                in.text(),
                in.text(),
                in.whole(),
                in.whole(),
                in.whole(),
                in.number(),
                in.number(),
                in.number(),
                in.whole());
    }
}
