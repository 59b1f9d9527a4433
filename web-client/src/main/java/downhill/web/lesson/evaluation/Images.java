package downhill.web.lesson.evaluation;

import downhill.core.network.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.page.Text;

/** How many images are learned from, with the settings under which the accuracies of the text come out. */
enum Images implements Text {
    /** So few that the network soon knows them by heart. */
    TINY("100장, 1,000걸음", "100 images, 1,000 steps", "100장", "100 images", 100, 20, 1_000, 0.1, 1_000, 0),
    /** Few enough to be known by heart in the end. */
    FEW("1,000장, 2,000걸음", "1,000 images, 2,000 steps", "1,000장", "1,000 images", 1_000, 100, 500, 0.5, 2_000, 1),
    /** The book's settings on a twelfth of the images. */
    SOME("5,000장, 1,000걸음", "5,000 images, 1,000 steps", "5,000장", "5,000 images", 5_000, 100, 1_000, 0.1, 1_000, 0),
    /** The book's figure. */
    ALL(
            "60,000장, 10,000걸음",
            "60,000 images, 10,000 steps",
            "60,000장",
            "60,000 images",
            60_000,
            100,
            10_000,
            0.1,
            10_000,
            0);

    private final String ko;
    private final String en;
    private final String countKo;
    private final String countEn;
    private final TrainingConfig config;

    Images(
            String ko,
            String en,
            String countKo,
            String countEn,
            int trainSize,
            int batchSize,
            int testSize,
            double rate,
            int steps,
            int seed) {
        this.ko = ko;
        this.en = en;
        this.countKo = countKo;
        this.countEn = countEn;
        config = new TrainingConfig(
                "mnist",
                trainSize,
                testSize,
                50,
                Activation.SIGMOID,
                batchSize,
                rate,
                steps,
                seed,
                GradientMethod.BACKPROPAGATION);
    }

    TrainingConfig config() {
        return config;
    }

    int steps() {
        return config.steps();
    }

    /** Returns the number of images alone, for a label in a figure. */
    Text count() {
        return new Text() {
            @Override
            public String ko() {
                return countKo;
            }

            @Override
            public String en() {
                return countEn;
            }
        };
    }

    @Override
    public String ko() {
        return ko;
    }

    @Override
    public String en() {
        return en;
    }
}
