package downhill.web.selftest;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import downhill.core.training.JavaEngine;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.core.training.TrainingStep;
import downhill.web.engine.EnginePreference;
import downhill.web.engine.Engines;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the SIMD engine with the plain loops, bit for bit, on shapes that a seed draws.
 *
 * <p>Hidden units from 1 to 300, odd ones too; batches from 1 to 1,000; both activations; ordinary learning rates and one
 * that drives the exponentials to their extremes; real digits, and images all blank and all ink.
 */
final class EngineComparison {
    private static final int SHAPES = 24;
    private static final int STEPS = 3;
    private static final int IMAGE_BYTES = 28 * 28;
    private static final double[] RATES = {0.1, 0.5, 1000};

    private final LabeledImages train;
    private final LabeledImages test;
    private final NumPyRandom random = new NumPyRandom(20261124);
    private final List<String> differences = new ArrayList<>();
    private int compared;

    EngineComparison(LabeledImages train, LabeledImages test) {
        this.train = train;
        this.test = test;
    }

    /** Returns how many shapes were compared, then a line for each difference. */
    String[] run() {
        for (int shape = 0; shape < SHAPES; shape++) {
            int hidden = 1 + random.choice(300, 1)[0];
            // Few large batches: the plain loops with bounds checks take seconds for those.
            int batch = shape % 8 == 0 ? 1 + random.choice(1000, 1)[0] : 1 + random.choice(60, 1)[0];
            compare(config(hidden, batch, shape), train, test);
        }
        compare(config(1, 1, 0), train, test);
        compare(config(300, 1, 1), train, test);
        compare(config(2, 1000, 2), train, test);
        for (byte ink : new byte[] {0, (byte) 255}) {
            compare(config(51, 30, 0), uniform(train.count(), ink), uniform(test.count(), ink));
            compare(config(50, 30, 1), uniform(train.count(), ink), uniform(test.count(), ink));
        }
        String[] lines = new String[differences.size() + 1];
        lines[0] = Integer.toString(compared);
        for (int i = 0; i < differences.size(); i++) {
            lines[i + 1] = differences.get(i);
        }
        return lines;
    }

    private TrainingConfig config(int hidden, int batch, int shape) {
        return TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, train.count())
                .with(Setting.TEST_SIZE, test.count())
                .with(Setting.HIDDEN_SIZE, hidden)
                .with(Setting.ACTIVATION, shape % 2 == 0 ? Activation.SIGMOID : Activation.RELU)
                .with(Setting.BATCH_SIZE, batch)
                .with(Setting.LEARNING_RATE, RATES[shape % RATES.length])
                .with(Setting.STEPS, STEPS)
                .with(Setting.SEED, shape);
    }

    private void compare(TrainingConfig config, LabeledImages trainImages, LabeledImages testImages) {
        Trainer plain = new Trainer(config, trainImages, testImages);
        new Engines()
                .make(
                        config,
                        trainImages,
                        testImages,
                        EnginePreference.ONE_WORKER,
                        engine -> {
                            if (engine instanceof JavaEngine) {
                                differences.add("this browser has no SIMD");
                            } else {
                                compare(config, plain, new Trainer(config, engine));
                            }
                        },
                        () -> differences.add("one worker has no team to lose"));
    }

    private void compare(TrainingConfig config, Trainer plain, Trainer simd) {
        String shape = config.hiddenSize() + " hidden, batch " + config.batchSize() + ", " + config.activation()
                + ", learning rate " + config.learningRate();
        for (int step = 1; step <= STEPS; step++) {
            TrainingStep expected = plain.step();
            TrainingStep actual = simd.step();
            if (!expected.equals(actual)) {
                differences.add(shape + ": step " + step + " has loss " + actual.loss() + ", not " + expected.loss());
            }
        }
        if (!plain.fingerprint().equals(simd.fingerprint())) {
            differences.add(shape + ": other weights after " + STEPS + " steps");
        }
        if (!plain.evaluate().equals(simd.evaluate())) {
            differences.add(shape + ": accuracies " + simd.evaluate() + ", not " + plain.evaluate());
        }
        compared++;
    }

    private static LabeledImages uniform(int count, byte ink) {
        byte[] pixels = new byte[count * IMAGE_BYTES];
        byte[] labels = new byte[count];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = ink;
        }
        for (int n = 0; n < count; n++) {
            labels[n] = (byte) (n % 10);
        }
        return LabeledImages.of(pixels, labels, IMAGE_BYTES);
    }
}
