package downhill.web.selftest;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Parameters;
import downhill.core.training.Evaluation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;

/**
 * NumPy's training runs on MNIST, and small runs on made-up images for each activation and gradient.
 *
 * <p>NumPy's fourth run, 10,000 steps on 60,000 images, is left to the tests of core: with bounds checks it takes
 * minutes, and it has no operation that the others have not.
 */
final class TrainingChecks {

    private TrainingChecks() {}

    static void addTo(Checks checks, LabeledImages train, LabeledImages test, SelfTest.Extent extent) {
        if (extent == SelfTest.Extent.ALL) {
            addGolden(checks, 0, config(5000, 1000, 50, 100, 0.1, 1000, 0), train, test, 0, 10, 100, 200, 500, 900);
            addGolden(checks, 1, config(1000, 500, 50, 100, 0.5, 2000, 1), train, test, 0, 20, 100, 500, 1000, 1900);
        }
        addGolden(checks, 2, config(2000, 500, 100, 10, 0.1, 500, 7), train, test, 0, 100, 400);
        LabeledImages images = madeUpImages(60);
        for (Activation activation : Activation.values()) {
            for (GradientMethod gradient : GradientMethod.values()) {
                addMadeUp(checks, activation, gradient, images);
            }
        }
    }

    private static TrainingConfig config(
            int trainSize, int testSize, int hiddenSize, int batchSize, double learningRate, int steps, double seed) {
        return TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, trainSize)
                .with(Setting.TEST_SIZE, testSize)
                .with(Setting.HIDDEN_SIZE, hiddenSize)
                .with(Setting.BATCH_SIZE, batchSize)
                .with(Setting.LEARNING_RATE, learningRate)
                .with(Setting.STEPS, steps)
                .with(Setting.SEED, seed);
    }

    private static void addGolden(
            Checks checks, int run, TrainingConfig config, LabeledImages train, LabeledImages test, int... marks) {
        String path = "training." + run;
        LabeledImages images = train.range(0, config.trainSize());
        Trainer trainer = new Trainer(config, images, test.range(0, config.testSize()));
        while (!trainer.isDone()) {
            int step = trainer.stepsDone();
            boolean isMarked = contains(marks, step);
            if (isMarked) {
                Evaluation evaluation = trainer.evaluate();
                checks.add(path + ".accuracyBeforeStep." + step + ".0", evaluation.trainAccuracy());
                checks.add(path + ".accuracyBeforeStep." + step + ".1", evaluation.testAccuracy());
            }
            double loss = trainer.step().loss();
            if (isMarked || step < 3) {
                checks.add(path + ".batchLossBeforeStep." + step, loss);
                checks.add(path + ".bookLoss." + step, trainer.lossAfterUpdate());
            }
            if (trainer.evaluationDue() && !trainer.isDone()) {
                Evaluation evaluation = trainer.evaluate();
                checks.add(path + ".bookAccuracy." + step + ".0", evaluation.trainAccuracy());
                checks.add(path + ".bookAccuracy." + step + ".1", evaluation.testAccuracy());
            }
        }
        Evaluation end = trainer.evaluate();
        checks.add(path + ".final.trainAccuracy", end.trainAccuracy());
        checks.add(path + ".final.testAccuracy", end.testAccuracy());
        checks.add(path + ".final.loss", trainer.network().loss(images, all(images)));
        Parameters parameters = trainer.network().parameters();
        Checksum.addTo(checks, path + ".final.W1", parameters.w1());
        Checksum.addTo(checks, path + ".final.b1", parameters.b1());
        Checksum.addTo(checks, path + ".final.W2", parameters.w2());
        Checksum.addTo(checks, path + ".final.b2", parameters.b2());
        checks.addFingerprint("same." + path, trainer.fingerprint());
    }

    private static void addMadeUp(Checks checks, Activation activation, GradientMethod gradient, LabeledImages images) {
        TrainingConfig config = config(60, 60, 13, 7, 0.3, 40, 4294967295.0)
                .with(Setting.DATASET, "made-up")
                .with(Setting.ACTIVATION, activation)
                .with(Setting.GRADIENT, gradient);
        Trainer trainer = new Trainer(config, images, images);
        String path = "same.madeUp." + activation.name() + "." + gradient.name();
        while (!trainer.isDone()) {
            int step = trainer.stepsDone();
            if (step == 20) {
                trainer.changeLearningRate(0.05);
            }
            checks.add(path + ".loss." + step, trainer.step().loss());
        }
        checks.add(path + ".accuracy", trainer.evaluate().trainAccuracy());
        checks.addFingerprint(path, trainer.fingerprint());
    }

    /** Images of 8 times 8 pixels, most of them black, as MNIST's are. */
    private static LabeledImages madeUpImages(int count) {
        int pixelCount = 64;
        NumPyRandom random = new NumPyRandom(42);
        byte[] pixels = new byte[count * pixelCount];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.randomSample() < 0.8 ? 0 : (byte) random.choice(256, 1)[0];
        }
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
        }
        return LabeledImages.of(pixels, labels, pixelCount);
    }

    private static boolean contains(int[] marks, int step) {
        for (int mark : marks) {
            if (mark == step) {
                return true;
            }
        }
        return false;
    }

    private static int[] all(LabeledImages images) {
        int[] indices = new int[images.count()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
        return indices;
    }
}
