package downhill.core.kernel.wasm;

import downhill.core.function.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the arrays of a training run lie in one memory, in bytes from its start.
 *
 * <p>Everything that workers share comes first: the images, the parameters, and what the passes hand to each other.
 * Then each worker has a part of its own: the lists of the batch's pixels. Shapes as in {@link downhill.core.kernel}:
 * images D pixels, H hidden units, C classes, at most N samples a batch.
 *
 * <p>The hidden units lie in pairs, the two lanes of a vector, and the pairs in tiles. A tile is what is summed in one
 * walk over the pixels, so it has at most {@value #TILE} pairs, and it has its own block of w1, z1 and da1: rows of
 * {@link #stride} bytes, one for each pixel or sample. A tile belongs to one worker. So a weight is read and written
 * by one processor only and stays in its cache, and no two processors write to one cache line. Java has w1 by rows, see
 * {@link WeightTiles}.
 */
public final class Layout {
    /** Bytes of one entry of a list of pixels: two addresses. */
    static final int ENTRY = 8;

    /** The most sums a walk keeps: with the factor and a product they fill the vector registers of x86-64. */
    static final int TILE = 13;

    private static final int LINE = 64;
    private static final int PAGE = 65536;
    private static final int CONTROL_BYTES = 1024;

    final int inputs;
    final int hidden;
    final int classes;
    /** The most samples of a batch, N. */
    public final int capacity;

    final Activation activation;
    private int end = CONTROL_BYTES;

    /** Where the training images lie. */
    public final ImagePlace train;
    /** Where the test images lie. */
    public final ImagePlace test;
    /** The address of the values of the 256 pixel bytes, doubles. */
    public final int pixelValues;
    /** The address of N 32-bit integers: which images make up the batch. */
    public final int indices;
    /** The address of w1 by rows, D·H doubles. */
    public final int w1;
    /** The address of b1, H doubles. */
    public final int b1;
    /** The address of w2, H·C doubles. */
    public final int w2;
    /** The address of b2, C doubles. */
    public final int b2;

    final int y;
    /** The address of N doubles: the probability of each sample's true class, which is then turned into its loss. */
    public final int sampleLoss;

    private final List<Tile> tiles = new ArrayList<>();
    /** Bytes from one row of a tile to the next. */
    final int stride;
    /** How many workers share the memory, at least 1. */
    public final int workers;

    private final int privateStart;
    private final int privateSize;
    final int columnStride;

    /**
     * Places a run.
     *
     * @param inputs D
     * @param hidden H
     * @param classes C, even
     * @param activation of the hidden layer
     * @param capacity N, the most samples of a batch
     * @param trainCount number of training images
     * @param trainNonzero their pixels that are not zero
     * @param testCount number of test images
     * @param testNonzero their pixels that are not zero
     * @param workers how many share the memory
     * @throws IllegalArgumentException if a size is not positive, C is odd, or the run needs more than 1 GiB
     */
    public Layout(
            int inputs,
            int hidden,
            int classes,
            Activation activation,
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
        this.activation = activation;
        this.capacity = capacity;
        this.workers = workers;
        // The distance between the lists of two pixels is an odd number of cache lines: with a power of two all lists
        // would compete for the same few places of the cache.
        int lines = divideUp(capacity * ENTRY, LINE);
        columnStride = (lines | 1) * LINE;
        int pairs = (hidden + 1) / 2;
        int tileCount = Math.min(pairs, workers * divideUp(pairs, workers * TILE));
        stride = 16 * divideUp(pairs, tileCount);
        double bytes = 8.0 * inputs * hidden
                + 3.0 * (trainNonzero + testNonzero)
                + 5.0 * (trainCount + testCount)
                + 8.0 * capacity * classes
                + tileCount * (double) stride * (inputs + 2.0 * capacity)
                + workers * (inputs * (double) columnStride + 8.0 * hidden * classes);
        if (bytes > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("the run would need " + bytes + " bytes, more than 1 GiB");
        }
        train = images(trainCount, trainNonzero);
        test = images(testCount, testNonzero);
        pixelValues = place(256 * 8);
        indices = place(capacity * 4);
        w1 = place(inputs * hidden * 8);
        b1 = place(hidden * 8);
        w2 = place(hidden * classes * 8);
        b2 = place(classes * 8);
        y = place(capacity * classes * 8);
        sampleLoss = place(capacity * 8);
        for (int t = 0; t < tileCount; t++) {
            int first = pairs * t / tileCount;
            int count = pairs * (t + 1) / tileCount - first;
            tiles.add(
                    new Tile(first, count, place(inputs * stride), place(capacity * stride), place(capacity * stride)));
        }
        privateStart = end;
        privateSize = worker(0).end() - privateStart;
        end = privateStart + workers * privateSize;
    }

    private static int divideUp(int a, int b) {
        return (a + b - 1) / b;
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

    /**
     * Some pairs of hidden units, and their blocks.
     *
     * @param firstPair the first pair: hidden units {@code 2 firstPair} and {@code 2 firstPair + 1}
     * @param pairs how many; the last one of an odd hidden layer has a second lane that nobody reads
     * @param w1 weights, D rows of the stride
     * @param z1 activations, N rows of the stride
     * @param da1 slopes of the loss at a1, N rows of the stride
     */
    record Tile(int firstPair, int pairs, int w1, int z1, int da1) {}

    /**
     * What of the hidden layer is computed by one module.
     *
     * @param worker whose part of the memory it uses
     * @param fromTile its first tile
     * @param toTile the tile after its last
     */
    public record Portion(int worker, int fromTile, int toTile) {}

    /**
     * Returns what a worker of a team computes: the tiles are shared out evenly, the first worker has no more than any
     * other.
     *
     * @param worker in [0, workers)
     * @return no tiles if there are more workers than tiles
     * @throws IllegalArgumentException if there is no such worker
     */
    public Portion portion(int worker) {
        if (worker < 0 || worker >= workers) {
            throw new IllegalArgumentException("worker = " + worker + ", outside [0, " + workers + ")");
        }
        return new Portion(worker, tiles.size() * worker / workers, tiles.size() * (worker + 1) / workers);
    }

    /** Returns the whole hidden layer, all tiles, computed by the first worker. */
    public Portion whole() {
        return new Portion(0, 0, tiles.size());
    }

    List<Tile> tiles() {
        return tiles;
    }

    List<Tile> tiles(Portion portion) {
        return tiles.subList(portion.fromTile(), portion.toTile());
    }

    /** How many hidden units of a tile there really are. */
    int units(Tile tile) {
        return Math.min(2 * tile.pairs(), hidden - 2 * tile.firstPair());
    }

    /** Bytes of w2 by classes: a row of pairs of hidden units for each class. */
    int transposedStride() {
        return 16 * divideUp(hidden, 2);
    }

    /** The part of one worker: see {@link PixelLists}. */
    record WorkerPlace(int transposed, int columnEnd, int columns, int end) {}

    WorkerPlace worker(int worker) {
        int transposed = privateStart + worker * privateSize;
        int columnEnd = aligned(transposed + classes * transposedStride());
        int columns = aligned(columnEnd + inputs * 4);
        return new WorkerPlace(transposed, columnEnd, columns, columns + inputs * columnStride);
    }

    /** Returns how much memory the run needs, in pages of 64 KiB. */
    public int pages() {
        return divideUp(end, PAGE);
    }

    /** Returns how much of the memory all workers share, in bytes from the start, a multiple of 8. */
    public int sharedBytes() {
        return privateStart;
    }
}
