package downhill.web.engine;

import downhill.core.data.LabeledImages;
import downhill.core.data.PixelValues;
import downhill.core.kernel.wasm.Layout;
import downhill.core.kernel.wasm.WeightTiles;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.JavaEngine;
import downhill.core.training.TrainingConfig;

/** The memory of a run: its images, its parameters, and room for the passes. */
final class RunMemory {
    /** Images are classified in batches of at least this many. */
    private static final int MIN_CAPACITY = 100;

    final LabeledImages train;
    final Sizes sizes;
    final Layout layout;
    final WasmMemory memory;

    /** Makes the memory, private where one worker has it, and copies the images, which must fit the configuration, into it. */
    RunMemory(TrainingConfig config, LabeledImages train, LabeledImages test, int workers) {
        JavaEngine.requireImages(config, train, test);
        this.train = train;
        sizes = new Sizes(
                train.pixelCount(),
                config.hiddenSize(),
                JavaEngine.CLASSES,
                config.activation(),
                Math.max(config.batchSize(), MIN_CAPACITY),
                train.count(),
                train.nonzeroCount(),
                test.count(),
                test.nonzeroCount(),
                workers);
        layout = sizes.layout();
        memory = new WasmMemory(layout.pages(), workers > 1);
        copy(train, layout.train);
        copy(test, layout.test);
        System.arraycopy(PixelValues.table(), 0, memory.doubles(layout.pixelValues, 256), 0, 256);
    }

    private void copy(LabeledImages images, Layout.ImagePlace place) {
        int nonzero = images.nonzeroCount();
        images.copyTo(
                memory.ints(place.rowStart(), images.count() + 1),
                memory.chars(place.column(), nonzero),
                memory.bytes(place.ink(), nonzero),
                memory.bytes(place.label(), images.count()));
    }

    RunNetwork network() {
        WeightTiles tiles = new WeightTiles(layout, memory.doubles(0, layout.sharedBytes() / 8));
        return new RunNetwork(network(layout, memory, sizes), tiles);
    }

    /** Returns where the indices of a batch are put. */
    int[] indices() {
        return memory.ints(layout.indices, layout.capacity);
    }

    /** Returns a network whose weights lie in a memory that may be another worker's. */
    static TwoLayerNet network(Layout layout, WasmMemory memory, Sizes sizes) {
        Parameters parameters = new Parameters(
                sizes.inputs(),
                sizes.hidden(),
                sizes.classes(),
                memory.doubles(layout.w1, sizes.inputs() * sizes.hidden()),
                memory.doubles(layout.b1, sizes.hidden()),
                memory.doubles(layout.w2, sizes.hidden() * sizes.classes()),
                memory.doubles(layout.b2, sizes.classes()));
        return new TwoLayerNet(parameters, sizes.activation());
    }

    /**
     * The network of a run, whose w1 lies in rows when Java looks at it and in tiles while steps are taken.
     *
     * <p>Who has asked for the rows may have written to them, so they are copied back before the next step. That takes
     * less time than a step, and a run asks for them a few times a second.
     */
    static final class RunNetwork {
        private final TwoLayerNet network;
        private final WeightTiles tiles;
        private boolean tiled;

        RunNetwork(TwoLayerNet network, WeightTiles tiles) {
            this.network = network;
            this.tiles = tiles;
        }

        /** Makes the rows those of the last step, if they are not, and gives them out. */
        TwoLayerNet inRows() {
            if (tiled) {
                tiles.empty();
                tiled = false;
            }
            return network;
        }

        /** Makes the tiles those of the rows, if these were asked for. */
        void intoTiles() {
            if (!tiled) {
                tiles.fill();
                tiled = true;
            }
        }
    }
}
