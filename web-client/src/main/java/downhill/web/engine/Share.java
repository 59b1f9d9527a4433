package downhill.web.engine;

import downhill.core.kernel.SoftmaxLoss;
import downhill.core.kernel.wasm.Layout;
import downhill.core.kernel.wasm.TrainingModule;
import downhill.core.math.StableMath;

/**
 * One worker's share of a step: samples {@code N m / W} to {@code N (m + 1) / W} of the passes, and every W-th pixel and
 * as many hidden units of the update, for worker m of W.
 *
 * <p>A worker may also do everything {@linkplain #alone() alone}; the bits are the same.
 */
final class Share {
    private final Layout layout;
    private final Kernel kernel;
    private final int hidden;
    private final int[] indices;
    private final double[] trueProbability;
    private final int worker;
    private final int workers;

    /** The share of a worker of the layout. */
    Share(Layout layout, int hidden, WasmMemory memory, int worker) {
        this(
                layout,
                hidden,
                memory.instantiate(TrainingModule.write(layout, worker, layout.workers() > 1)),
                memory.ints(layout.indices(worker), layout.capacity()),
                memory.doubles(layout.trueProbability(), layout.capacity()),
                worker,
                layout.workers());
    }

    private Share(
            Layout layout,
            int hidden,
            Kernel kernel,
            int[] indices,
            double[] trueProbability,
            int worker,
            int workers) {
        this.layout = layout;
        this.hidden = hidden;
        this.kernel = kernel;
        this.indices = indices;
        this.trueProbability = trueProbability;
        this.worker = worker;
        this.workers = workers;
    }

    /** The same worker, doing everything. */
    Share alone() {
        return new Share(layout, hidden, kernel, indices, trueProbability, 0, 1);
    }

    /** The indices that name this worker's batch: a view of the memory, to be written to. */
    int[] indices() {
        return indices;
    }

    /** Gathers the batch and computes the slopes of this share's samples. */
    void pass(int count) {
        Layout.ImagePlace train = layout.train();
        kernel.gather(train.rowStart(), train.column(), train.ink(), train.label(), count);
        kernel.pass(part(count, worker), part(count, worker + 1), count);
    }

    /** The mean loss of the batch, once all shares have passed; summed like the plain loops sum it. */
    double loss(int count) {
        double sum = 0;
        for (int n = 0; n < count; n++) {
            sum += -StableMath.log(trueProbability[n] + SoftmaxLoss.DELTA);
        }
        return sum / count;
    }

    /** Updates this share's parameters, once all shares have passed. */
    void descend(double learningRate, int count) {
        kernel.descend(learningRate, count, worker, workers, part(hidden, worker), part(hidden, worker + 1));
    }

    /** How many of this share's samples are classified rightly, over all images of a set. */
    int correct(Layout.ImagePlace images, int imageCount) {
        int correct = 0;
        for (int first = 0; first < imageCount; first += layout.capacity()) {
            int count = Math.min(layout.capacity(), imageCount - first);
            for (int n = 0; n < count; n++) {
                indices[n] = first + n;
            }
            kernel.gatherRows(images.rowStart(), images.column(), images.ink(), images.label(), count);
            correct += kernel.correct(part(count, worker), part(count, worker + 1));
        }
        return correct;
    }

    private int part(int count, int index) {
        return count * index / workers;
    }
}
