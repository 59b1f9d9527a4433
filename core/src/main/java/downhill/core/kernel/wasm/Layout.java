package downhill.core.kernel.wasm;

/**
 * Where the arrays of a training run lie in one memory, in bytes from its start.
 *
 * <p>Everything that workers share comes first: the images, the parameters, and what the passes hand to each other.
 * Then each worker has a part of its own: the mini-batch it has gathered. Shapes as in
 * {@link downhill.core.kernel}: images D pixels, H hidden units, C classes, at most N samples a batch.
 */
public final class Layout {
    /** Bytes of one entry of a list of pixels: a double, an address, and padding that keeps the next one aligned. */
    static final int ENTRY = 16;

    private static final int LINE = 64;
    private static final int PAGE = 65536;
    private static final int CONTROL_BYTES = 1024;

    private final int inputs;
    private final int hidden;
    private final int classes;
    private final int capacity;
    private final boolean relu;
    private int end = CONTROL_BYTES;

    private final ImagePlace train;
    private final ImagePlace test;
    private final int pixelValues;
    private final int w1;
    private final int b1;
    private final int w2;
    private final int b2;
    private final int z1;
    private final int da1;
    private final int y;
    private final int trueProbability;
    private final int workers;
    private final int privateStart;
    private final int privateSize;
    private final int columnStride;

    /**
     * Places a run.
     *
     * @param inputs D
     * @param hidden H
     * @param classes C, even
     * @param relu whether the hidden layer is max(0, a); otherwise it is the sigmoid
     * @param capacity N, the most samples of a batch
     * @param trainCount number of training images
     * @param trainNonzero their pixels that are not zero
     * @param testCount number of test images
     * @param testNonzero their pixels that are not zero
     * @param workers how many share the memory
     * @throws IllegalArgumentException if a size is not positive, C is odd, or the run does not fit into 2 GiB
     */
    public Layout(
            int inputs,
            int hidden,
            int classes,
            boolean relu,
            int capacity,
            int trainCount,
            int trainNonzero,
            int testCount,
            int testNonzero,
            int workers) {
        if (inputs < 1 || hidden < 1 || classes < 2 || classes % 2 != 0 || capacity < 1 || workers < 1) {
            throw new IllegalArgumentException("no layout for " + inputs + "-" + hidden + "-" + classes
                    + ", batches of " + capacity + ", " + workers + " workers");
        }
        this.inputs = inputs;
        this.hidden = hidden;
        this.classes = classes;
        this.relu = relu;
        this.capacity = capacity;
        this.workers = workers;
        // The distance between the lists of two pixels is an odd number of cache lines: with a power of two all lists
        // would compete for the same few places of the cache.
        int lines = (capacity * ENTRY + LINE - 1) / LINE;
        columnStride = (lines | 1) * LINE;
        double bytes = 16.0 * inputs * hidden
                + 3.0 * (trainNonzero + testNonzero)
                + 5.0 * (trainCount + testCount)
                + capacity * (16.0 * hidden + 16.0 * classes)
                + workers * (inputs * (double) columnStride + capacity * (double) inputs * ENTRY);
        if (bytes > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("the run would need " + bytes + " bytes, more than 1 GiB");
        }
        train = images(trainCount, trainNonzero);
        test = images(testCount, testNonzero);
        pixelValues = place(256 * 8);
        w1 = place(inputs * hidden * 8);
        b1 = place(hidden * 8);
        w2 = place(hidden * classes * 8);
        b2 = place(classes * 8);
        z1 = place(capacity * hidden * 8);
        da1 = place(capacity * hidden * 8);
        y = place(capacity * classes * 8);
        trueProbability = place(capacity * 8);
        privateStart = end;
        privateSize = worker(0).end() - privateStart;
        end = privateStart + workers * privateSize;
    }

    private ImagePlace images(int count, int nonzero) {
        return new ImagePlace(place((count + 1) * 4), place(nonzero * 2), place(nonzero), place(count));
    }

    private int place(int bytes) {
        int address = end;
        end = aligned(end + bytes);
        return address;
    }

    private static int aligned(int address) {
        return (address + LINE - 1) / LINE * LINE;
    }

    /**
     * Where a set of images lies.
     *
     * @param rowStart 32-bit integers, shape (count + 1): the first entry of each image
     * @param column 16-bit integers, shape (nonzero): the pixel of each entry
     * @param ink bytes, shape (nonzero): its value
     * @param label bytes, shape (count)
     */
    public record ImagePlace(int rowStart, int column, int ink, int label) {}

    /** The part of one worker: see {@link GatherCode}. */
    record WorkerPlace(
            int indices, int labels, int rowEnd, int columnEnd, int transposed, int rows, int columns, int end) {}

    WorkerPlace worker(int worker) {
        int indices = privateStart + worker * privateSize;
        int labels = aligned(indices + capacity * 4);
        int rowEnd = aligned(labels + capacity * 4);
        int columnEnd = aligned(rowEnd + capacity * 4);
        int transposed = aligned(columnEnd + inputs * 4);
        int rows = aligned(transposed + hidden * classes * 8);
        int columns = aligned(rows + capacity * inputs * ENTRY);
        return new WorkerPlace(
                indices, labels, rowEnd, columnEnd, transposed, rows, columns, columns + inputs * columnStride);
    }

    /**
     * Returns how much memory the run needs.
     *
     * @return pages of 64 KiB
     */
    public int pages() {
        return (end + PAGE - 1) / PAGE;
    }

    /**
     * Returns where the training images lie.
     *
     * @return addresses
     */
    public ImagePlace train() {
        return train;
    }

    /**
     * Returns where the test images lie.
     *
     * @return addresses
     */
    public ImagePlace test() {
        return test;
    }

    /**
     * Returns where the values of the 256 pixel bytes lie.
     *
     * @return address of 256 doubles
     */
    public int pixelValues() {
        return pixelValues;
    }

    /**
     * Returns where w1 lies.
     *
     * @return address of D·H doubles
     */
    public int w1() {
        return w1;
    }

    /**
     * Returns where b1 lies.
     *
     * @return address of H doubles
     */
    public int b1() {
        return b1;
    }

    /**
     * Returns where w2 lies.
     *
     * @return address of H·C doubles
     */
    public int w2() {
        return w2;
    }

    /**
     * Returns where b2 lies.
     *
     * @return address of C doubles
     */
    public int b2() {
        return b2;
    }

    /**
     * Returns where the probability of each sample's true class lies after a pass.
     *
     * @return address of N doubles
     */
    public int trueProbability() {
        return trueProbability;
    }

    /**
     * Returns where a worker reads which images make up the batch.
     *
     * @param worker in [0, workers)
     * @return address of N 32-bit integers
     */
    public int indices(int worker) {
        return worker(worker).indices();
    }

    /**
     * Returns the most samples of a batch.
     *
     * @return N
     */
    public int capacity() {
        return capacity;
    }

    /**
     * Returns how many workers share the memory.
     *
     * @return at least 1
     */
    public int workers() {
        return workers;
    }

    int inputs() {
        return inputs;
    }

    int hidden() {
        return hidden;
    }

    int classes() {
        return classes;
    }

    boolean relu() {
        return relu;
    }

    int z1() {
        return z1;
    }

    int da1() {
        return da1;
    }

    int y() {
        return y;
    }

    int columnStride() {
        return columnStride;
    }
}
