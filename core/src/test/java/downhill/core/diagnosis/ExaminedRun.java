package downhill.core.diagnosis;

import downhill.core.data.LabeledImages;
import downhill.core.data.Mnist;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.util.List;

/** A run of the core, trained to its end while a detective watches it as a page would. */
record ExaminedRun(TrainingConfig config, RunDetective detective, Trainer trainer) {
    private static final int TEST = 500;
    private static final int MEASURED = 400;

    static TrainingConfig config(
            Activation activation, double learningRate, int steps, int trainSize, int hidden, int batch, int seed) {
        return new TrainingConfig(
                "mnist",
                trainSize,
                TEST,
                hidden,
                activation,
                batch,
                learningRate,
                steps,
                seed,
                GradientMethod.BACKPROPAGATION);
    }

    static ExaminedRun of(TrainingConfig config) {
        return of(config, Mnist.train(config.trainSize()));
    }

    static ExaminedRun of(TrainingConfig config, LabeledImages train) {
        LabeledImages test = Mnist.test(config.testSize());
        Trainer trainer = new Trainer(config, train, test);
        RunDetective detective = new RunDetective(config);
        // Some twelve evaluations, whatever an epoch is here.
        int every = Math.max(1, config.steps() / 12);
        while (!trainer.isDone() && !trainer.isFailed()) {
            detective.add(trainer.step().loss());
            if (trainer.stepsDone() % every == 0 && !trainer.isFailed()) {
                detective.add(trainer.evaluate());
            }
        }
        if (trainer.isFailed()) {
            detective.failed();
        } else {
            detective.add(HiddenActivity.of(trainer.network(), train, 0, config.trainSize()));
            detective.add(PredictionCounts.of(trainer.network(), test, 0, MEASURED));
        }
        return new ExaminedRun(config, detective, trainer);
    }

    List<Finding.Kind> kinds() {
        return detective.findings().stream().map(Finding::kind).toList();
    }
}
