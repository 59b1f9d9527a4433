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
    /** So many activations stay in the nearest cache, and so few images keep nobody waiting at the end. */
    private static final int MAX_ROWS = 64;

    private final Layout layout;
    private final WasmMemory.Kernel kernel;
    private final double[] sampleLoss;
    private final int worker;
    private final int workers;
    /** The first of this share's own rows while images are classified, and how many at a time. */
    private final int row;

    private final int rows;

    private Share(Layout layout, WasmMemory memory, Layout.Portion portion, int worker, int workers) {
        this.layout = layout;
        kernel = memory.instantiate(TrainingModule.write(layout, portion));
        sampleLoss = memory.doubles(layout.sampleLoss, layout.capacity);
        this.worker = worker;
        this.workers = workers;
        row = part(layout.capacity, worker);
        rows = Math.min(part(layout.capacity, worker + 1) - row, MAX_ROWS);
    }

    static Share of(Layout layout, WasmMemory memory, int worker) {
        return new Share(layout, memory, layout.portion(worker), worker, layout.workers);
    }

    /** Returns the share of one who does everything. */
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
        Layout.ImagePlace train = layout.train;
        kernel.forward(train.rowStart(), train.column(), train.ink(), count);
    }

    /** Computes the losses and the slopes of this share's samples, once all activations are there. */
    void slopes(int count) {
        int from = part(count, worker);
        int to = part(count, worker + 1);
        kernel.slopes(layout.train.label(), from, to, count);
        for (int n = from; n < to; n++) {
            sampleLoss[n] = -StableMath.log(sampleLoss[n] + SoftmaxLoss.DELTA);
        }
    }

    /**
     * Updates this share's parameters, once all slopes are there, unless the loss is infinite or NaN; returns the mean loss.
     *
     * <p>Each worker sums the losses itself, in the order of the plain loops, so all agree whether to go on.
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

    /** How many images of a range are classified correctly, for a share that is the whole. */
    int correct(Layout.ImagePlace images, int from, int to) {
        int correct = 0;
        for (int first = from; first < to; first += rows) {
            correct += correctInOwnRows(images, first, Math.min(first + rows, to));
        }
        return correct;
    }

    /**
     * How many of the images that this worker takes are classified correctly.
     *
     * <p>Who is faster takes more, and who is held up by something else on its processor takes less. As there is no barrier
     * on the way, the rows that a worker writes, of z1 and y, are its own whatever images they hold.
     */
    int correct(Layout.ImagePlace images, TeamMemory team) {
        int end = team.end();
        int correct = 0;
        for (int first = team.take(rows); first < end; first = team.take(rows)) {
            correct += correctInOwnRows(images, first, Math.min(first + rows, end));
        }
        return correct;
    }

    private int correctInOwnRows(Layout.ImagePlace images, int first, int end) {
        // Row r holds image first - row + r.
        return kernel.correct(
                images.rowStart(), images.column(), images.ink(), images.label(), first - row, row, row + end - first);
    }

    private int part(int count, int index) {
        return count * index / workers;
    }
}
