package downhill.web.lesson.training;

import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** How many images are learned from, and in how many steps. */
enum EpochImages implements Labeled {
    /** Enough to see the plateau and the slope. */
    FEW("5,000장, 1,000걸음", "5,000 images, 1,000 steps", 5_000, 1_000, 1_000),
    /** The book's figure. */
    ALL("60,000장, 10,000걸음", "60,000 images, 10,000 steps", 60_000, 10_000, 10_000);

    private final Text label;
    final TrainingConfig config;

    EpochImages(String ko, String en, int trainSize, int testSize, int steps) {
        this.label = Text.of(ko, en);
        config = TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, trainSize)
                .with(Setting.TEST_SIZE, testSize)
                .with(Setting.STEPS, steps);
    }

    int steps() {
        return config.steps();
    }

    @Override
    public Text label() {
        return label;
    }
}
