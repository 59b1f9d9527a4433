package downhill.server.e2e;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.Locale;

/** The runs of the tests: as the address of the lab, and as the JVM trains them. */
final class Runs {

    /** The book's own, but for the length. */
    static final TrainingConfig BOOK = new TrainingConfig(
            "mnist", 5000, 1000, 50, Activation.SIGMOID, 100, 0.1, 300, 0, GradientMethod.BACKPROPAGATION);

    /** Nothing as in the book. */
    static final TrainingConfig OTHER = new TrainingConfig(
            "mnist", 1234, 321, 33, Activation.RELU, 25, 0.2, 300, 4294967295.0, GradientMethod.BACKPROPAGATION);

    /** By the numerical gradient. */
    static final TrainingConfig NUMERICAL =
            new TrainingConfig("mnist", 200, 100, 12, Activation.SIGMOID, 10, 0.5, 25, 7, GradientMethod.NUMERICAL);

    /** Small and long enough to be paused in the middle. */
    static final TrainingConfig LONG = new TrainingConfig(
            "mnist", 1000, 200, 20, Activation.SIGMOID, 50, 0.3, 6000, 5, GradientMethod.BACKPROPAGATION);

    /** Soon done. */
    static final TrainingConfig SHORT = new TrainingConfig(
            "mnist", 500, 200, 10, Activation.SIGMOID, 20, 0.5, 120, 2, GradientMethod.BACKPROPAGATION);

    private Runs() {}

    /** The path of the lab with the run's settings, in English. */
    static String lab(TrainingConfig config) {
        return ("/lab?data=%s&train=%d&test=%d&hidden=%d&batch=%d&lr=%s&steps=%d&seed=%.0f&activation=%s&gradient=%s&lang=en&pace=full")
                .formatted(
                        config.dataset(),
                        config.trainSize(),
                        config.testSize(),
                        config.hiddenSize(),
                        config.batchSize(),
                        config.learningRate(),
                        config.steps(),
                        config.seed(),
                        config.activation().name().toLowerCase(Locale.ROOT),
                        config.gradient().name().toLowerCase(Locale.ROOT));
    }

    /** A trainer on the same images as the lab's. */
    static Trainer trainer(TrainingConfig config) throws IOException {
        Mnist mnist = Mnist.first(config.trainSize(), config.testSize());
        return new Trainer(config, mnist.train(), mnist.test());
    }

    /** Trains up to the step, evaluating where the lab does. */
    static void advance(Trainer trainer, int step) {
        while (trainer.stepsDone() < step && !trainer.isDone() && !trainer.isFailed()) {
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
            }
        }
    }

    /** Trains the whole run on the JVM. */
    static RunResult onTheJvm(TrainingConfig config) throws IOException {
        Trainer trainer = trainer(config);
        advance(trainer, config.steps());
        return RunResult.of(trainer);
    }
}
