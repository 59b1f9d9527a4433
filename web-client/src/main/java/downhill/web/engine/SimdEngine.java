package downhill.web.engine;

import downhill.core.data.LabeledImages;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.TrainingConfig;
import downhill.core.training.TrainingEngine;

/** Trains with WebAssembly SIMD in this worker alone, on a private memory; needs nothing of the page around it. */
final class SimdEngine implements TrainingEngine {
    private final RunMemory memory;
    private final RunMemory.RunNetwork network;
    private final int[] indices;
    private final Share whole;

    SimdEngine(TrainingConfig config, LabeledImages train, LabeledImages test) {
        memory = new RunMemory(config, train, test, 1);
        network = memory.network();
        indices = memory.indices();
        whole = Share.whole(memory.layout, memory.memory);
    }

    @Override
    public TwoLayerNet network() {
        return network.inRows();
    }

    @Override
    public double descend(int[] batch, double learningRate) {
        network.intoTiles();
        System.arraycopy(batch, 0, indices, 0, batch.length);
        return whole.step(learningRate, batch.length);
    }

    @Override
    public double descendNumerically(int[] batch, double learningRate) {
        return network.inRows().descendNumerically(memory.train, batch, learningRate);
    }

    @Override
    public double loss(int[] batch) {
        return network.inRows().loss(memory.train, batch);
    }

    @Override
    public int correctOfTrain(int from, int to) {
        network.intoTiles();
        return whole.correct(memory.layout.train, from, to);
    }

    @Override
    public int correctOfTest(int from, int to) {
        network.intoTiles();
        return whole.correct(memory.layout.test, from, to);
    }

    /** Repeats one part of a step on the mini-batch with which the part before it has been done. */
    void repeat(StepPart part, int[] batch, int times) {
        network.intoTiles();
        System.arraycopy(batch, 0, indices, 0, batch.length);
        for (int i = 0; i < times; i++) {
            switch (part) {
                case FORWARD -> whole.forward(batch.length);
                case BACKWARD -> whole.slopes(batch.length);
                // Of length zero: it costs the same, and the weights stay those of a network.
                case UPDATE -> whole.descendIfFinite(0, batch.length);
            }
        }
    }
}
