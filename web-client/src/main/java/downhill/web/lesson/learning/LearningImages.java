package downhill.web.lesson.learning;

import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** How many images a network learns from; all else is the same. */
enum LearningImages implements Labeled {
    FIFTY("50장", "50 images", 50),
    FIVE_HUNDRED("500장", "500 images", 500),
    FIVE_THOUSAND("5,000장", "5,000 images", 5_000);

    static final int STEPS = 1000;

    private final Text label;
    final TrainingConfig config;

    LearningImages(String ko, String en, int trainSize) {
        this.label = Text.of(ko, en);
        config = TrainingConfig.defaults().with(Setting.TRAIN_SIZE, trainSize).with(Setting.STEPS, STEPS);
    }

    int count() {
        return config.trainSize();
    }

    @Override
    public Text label() {
        return label;
    }
}
