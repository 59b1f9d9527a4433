package downhill.web.lesson.evaluation;

import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** How many images are learned from, with the settings under which the accuracies of the text come out. */
enum EvaluationImages implements Labeled {
    /** So few that the network soon knows them by heart. */
    TINY("100", 100, 20, 500, 0.5, "1,000", 1_000, 1),
    /** Few enough to be known by heart in the end. */
    FEW("1,000", 1_000, 100, 500, 0.5, "2,000", 2_000, 1),
    /** Too many to be known by heart in so many steps. */
    SOME("5,000", 5_000, 100, 500, 0.5, "1,000", 1_000, 1),
    /** The book's settings. */
    ALL("60,000", 60_000, 100, 10_000, 0.1, "10,000", 10_000, 0);

    private final Text label;
    final Text count;
    final TrainingConfig config;

    EvaluationImages(
            String count,
            int trainSize,
            int batchSize,
            int testSize,
            double rate,
            String stepCount,
            int steps,
            int seed) {
        this.count = EvaluationText.COUNT.with(count);
        label = EvaluationText.IMAGES_STEPS.with(count, stepCount);
        config = TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, trainSize)
                .with(Setting.TEST_SIZE, testSize)
                .with(Setting.BATCH_SIZE, batchSize)
                .with(Setting.LEARNING_RATE, rate)
                .with(Setting.STEPS, steps)
                .with(Setting.SEED, seed);
    }

    int steps() {
        return config.steps();
    }

    @Override
    public Text label() {
        return label;
    }
}
