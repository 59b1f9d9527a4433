package downhill.web.engine;

import downhill.core.data.LabeledImages;
import downhill.core.data.PixelValues;
import downhill.core.function.Activation;
import downhill.core.kernel.wasm.Layout;
import downhill.core.kernel.wasm.WeightTiles;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.JavaEngine;
import downhill.core.training.TrainingConfig;
import org.teavm.jso.JSBody;

/** The memory of a run: its images, its parameters, and room for the passes. */
final class RunMemory {
    /** Images are classified in batches of at least this many. */
    private static final int MIN_CAPACITY = 100;

    private final TrainingConfig config;
    private final Layout layout;
    private final WasmMemory memory;
    private final LabeledImages train;
    private final LabeledImages test;
    private final int pixels;

    /**
     * Makes the memory and copies the images into it.
     *
     * @param config what the run is to do
     * @param train the training images. Not modified.
     * @param test the test images. Not modified.
     * @param workers how many will share the memory; with one it is private
     * @throws IllegalArgumentException if the images do not fit the configuration
     */
    RunMemory(TrainingConfig config, LabeledImages train, LabeledImages test, int workers) {
        JavaEngine.requireImages(config, train, test);
        this.config = config;
        this.train = train;
        this.test = test;
        pixels = train.pixelCount();
        layout = new Layout(
                pixels,
                config.hiddenSize(),
                JavaEngine.CLASSES,
                config.activation(),
                Math.max(config.batchSize(), MIN_CAPACITY),
                train.count(),
                train.nonzeroCount(),
                test.count(),
                test.nonzeroCount(),
                workers);
        memory = new WasmMemory(layout.pages(), workers > 1);
        copy(train, layout.train());
        copy(test, layout.test());
        System.arraycopy(PixelValues.table(), 0, memory.doubles(layout.pixelValues(), 256), 0, 256);
    }

    private void copy(LabeledImages images, Layout.ImagePlace place) {
        int nonzero = images.nonzeroCount();
        images.copyTo(
                memory.ints(place.rowStart(), images.count() + 1),
                memory.chars(place.column(), nonzero),
                memory.bytes(place.ink(), nonzero),
                memory.bytes(place.label(), images.count()));
    }

    Layout layout() {
        return layout;
    }

    WasmMemory memory() {
        return memory;
    }

    LabeledImages train() {
        return train;
    }

    /** A network whose weights lie in this memory. */
    RunNetwork network() {
        WeightTiles tiles = new WeightTiles(layout, memory.doubles(0, layout.sharedBytes() / 8));
        return new RunNetwork(network(layout, memory, pixels, config.hiddenSize(), config.activation()), tiles);
    }

    /** Where the indices of a batch are put. */
    int[] indices() {
        return memory.ints(layout.indices(), layout.capacity());
    }

    /** A network whose weights lie in a memory that may be another worker's. */
    static TwoLayerNet network(Layout layout, WasmMemory memory, int inputs, int hidden, Activation activation) {
        int classes = JavaEngine.CLASSES;
        Parameters parameters = new Parameters(
                inputs,
                hidden,
                classes,
                memory.doubles(layout.w1(), inputs * hidden),
                memory.doubles(layout.b1(), hidden),
                memory.doubles(layout.w2(), hidden * classes),
                memory.doubles(layout.b2(), classes));
        return new TwoLayerNet(parameters, activation);
    }

    /** What a member needs to find its way in this memory. */
    TeamMember.Sizes sizes() {
        return sizes(
                pixels,
                config.hiddenSize(),
                JavaEngine.CLASSES,
                config.activation().name(),
                layout.capacity(),
                train.count(),
                train.nonzeroCount(),
                test.count(),
                test.nonzeroCount(),
                layout.workers());
    }

    @JSBody(
            params = {
                "inputs",
                "hidden",
                "classes",
                "activation",
                "capacity",
                "trainCount",
                "trainNonzero",
                "testCount",
                "testNonzero",
                "workers"
            },
            script =
                    "return {inputs: inputs, hidden: hidden, classes: classes, activation: activation, capacity: capacity,"
                            + " trainCount: trainCount, trainNonzero: trainNonzero, testCount: testCount,"
                            + " testNonzero: testNonzero, workers: workers};")
    private static native TeamMember.Sizes sizes(
            int inputs,
            int hidden,
            int classes,
            String activation,
            int capacity,
            int trainCount,
            int trainNonzero,
            int testCount,
            int testNonzero,
            int workers);
}
