package downhill.web.engine;

import downhill.core.data.LabeledImages;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.TrainingConfig;
import downhill.core.training.TrainingEngine;

/** Trains with WebAssembly SIMD in this worker alone, on a private memory; needs nothing of the page around it. */
final class SimdEngine implements TrainingEngine {
    private final TrainingConfig config;
    private final RunMemory memory;
    private final TwoLayerNet network;
    private final Share share;

    SimdEngine(TrainingConfig config, LabeledImages train, LabeledImages test) {
        this.config = config;
        memory = new RunMemory(config, train, test, 1);
        network = memory.network();
        share = memory.share(0);
    }

    @Override
    public TwoLayerNet network() {
        return network;
    }

    @Override
    public double descend(int[] batch, double learningRate) {
        System.arraycopy(batch, 0, share.indices(), 0, batch.length);
        share.pass(batch.length);
        double loss = share.loss(batch.length);
        if (loss - loss == 0) {
            share.descend(learningRate, batch.length);
        }
        return loss;
    }

    @Override
    public double descendNumerically(int[] batch, double learningRate) {
        return network.descendNumerically(memory.train(), batch, learningRate);
    }

    @Override
    public double trainAccuracy() {
        return (double) share.correct(memory.layout().train(), config.trainSize()) / config.trainSize();
    }

    @Override
    public double testAccuracy() {
        return (double) share.correct(memory.layout().test(), config.testSize()) / config.testSize();
    }
}
