package downhill.web.engine;

import downhill.core.kernel.SoftmaxLoss;
import downhill.core.kernel.wasm.Layout;
import downhill.core.kernel.wasm.TrainingModule;
import downhill.core.math.StableMath;

/**
 * One worker's share of a step: the hidden units of its tiles in the forward pass and in the update, and samples
 * {@code N m / W} to {@code N (m + 1) / W} of what lies between, for worker m of W.
 *
 * <p>A step is {@link #forward}, {@link #slopes} and {@link #descendIfFinite}, and before each of them all workers must
 * have done the one before. The leader also has a share that is the whole; the bits are the same.
 */
final class Share {
    private final Layout layout;
    private final Kernel kernel;
    private final double[] sampleLoss;
    private final int worker;
    private final int workers;

    private Share(Layout layout, WasmMemory memory, Layout.Portion portion, int worker, int workers) {
        this.layout = layout;
        kernel = memory.instantiate(TrainingModule.write(layout, portion));
        sampleLoss = memory.doubles(layout.sampleLoss(), layout.capacity());
        this.worker = worker;
        this.workers = workers;
    }

    /** The share of a worker of the layout. */
    static Share of(Layout layout, WasmMemory memory, int worker) {
        return new Share(layout, memory, layout.portion(worker), worker, layout.workers());
    }

    /** The share of one who does everything. */
    static Share whole(Layout layout, WasmMemory memory) {
        return new Share(layout, memory, layout.whole(), 0, 1);
    }

    /** Takes a whole step, for a share that is the whole; returns the loss, and changes nothing if it is not finite. */
    double step(double learningRate, int count) {
        forward(count);
        slopes(count);
        return descendIfFinite(learningRate, count);
    }

    /** Computes the activations of this share's hidden units, for the batch whose indices are in the memory. */
    void forward(int count) {
        Layout.ImagePlace train = layout.train();
        kernel.forward(train.rowStart(), train.column(), train.ink(), count);
    }

    /** Computes the losses and the slopes of this share's samples, once all activations are there. */
    void slopes(int count) {
        int from = part(count, worker);
        int to = part(count, worker + 1);
        kernel.slopes(layout.train().label(), from, to, count);
        for (int n = from; n < to; n++) {
            sampleLoss[n] = -StableMath.log(sampleLoss[n] + SoftmaxLoss.DELTA);
        }
    }

    /**
     * Updates this share's parameters, once all slopes are there, unless the loss is infinite or NaN.
     *
     * <p>Each worker sums the losses itself, in the order of the plain loops, so all agree whether to go on.
     *
     * @return the mean loss of the batch
     */
    double descendIfFinite(double learningRate, int count) {
        double sum = 0;
        for (int n = 0; n < count; n++) {
            sum += sampleLoss[n];
        }
        double loss = sum / count;
        if (loss - loss == 0) {
            kernel.descend(learningRate, count);
        }
        return loss;
    }

    /**
     * How many of this share of a range of images are classified correctly.
     *
     * <p>There is no barrier on the way: a worker may be at its first images while another has done its last. So the rows
     * that it writes, of z1 and y, are its own whatever images they hold: {@code R m / W} to {@code R (m + 1) / W} of the R
     * there are, more than workers.
     */
    int correct(Layout.ImagePlace images, int from, int to) {
        int row = part(layout.capacity(), worker);
        int rows = part(layout.capacity(), worker + 1) - row;
        int end = from + part(to - from, worker + 1);
        int correct = 0;
        for (int first = from + part(to - from, worker); first < end; first += rows) {
            int count = Math.min(rows, end - first);
            // Row r holds image first - row + r.
            correct += kernel.correct(
                    images.rowStart(), images.column(), images.ink(), images.label(), first - row, row, row + count);
        }
        return correct;
    }

    private int part(int count, int index) {
        return count * index / workers;
    }
}
