package downhill.web.lesson.evaluation;

import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/**
 * Accuracies from the book's program in NumPy, which prints them after updates i = 0, e, 2e, … for e steps an epoch: 1,000
 * images with seed 1, and 5,000 with seed 0.
 */
public enum EvaluationGolden implements Golden {
    /** 1000 images, training images, after update 0. */
    FEW_TRAIN_0(Images.FEW, 0, true, 0.1),
    /** 1000 images, test images, after update 0. */
    FEW_TEST_0(Images.FEW, 0, false, 0.108),
    /** 1000 images, training images, after update 20. */
    FEW_TRAIN_20(Images.FEW, 20, true, 0.105),
    /** 1000 images, test images, after update 20. */
    FEW_TEST_20(Images.FEW, 20, false, 0.11),
    /** 1000 images, training images, after update 100. */
    FEW_TRAIN_100(Images.FEW, 100, true, 0.718),
    /** 1000 images, test images, after update 100. */
    FEW_TEST_100(Images.FEW, 100, false, 0.638),
    /** 1000 images, training images, after update 500. */
    FEW_TRAIN_500(Images.FEW, 500, true, 0.967),
    /** 1000 images, test images, after update 500. */
    FEW_TEST_500(Images.FEW, 500, false, 0.856),
    /** 1000 images, training images, after update 1000. */
    FEW_TRAIN_1000(Images.FEW, 1000, true, 0.999),
    /** 1000 images, test images, after update 1000. */
    FEW_TEST_1000(Images.FEW, 1000, false, 0.86),
    /** 1000 images, training images, after update 1990. */
    FEW_TRAIN_1990(Images.FEW, 1990, true, 1.0),
    /** 1000 images, test images, after update 1990. */
    FEW_TEST_1990(Images.FEW, 1990, false, 0.866),
    /** 1000 images, training images, at the end. */
    FEW_TRAIN_END(Images.FEW, Images.FEW.steps() - 1, true, 1.0),
    /** 1000 images, test images, at the end. */
    FEW_TEST_END(Images.FEW, Images.FEW.steps() - 1, false, 0.868),
    /** 5000 images, training images, after update 0. */
    SOME_TRAIN_0(Images.SOME, 0, true, 0.0868),
    /** 5000 images, test images, after update 0. */
    SOME_TEST_0(Images.SOME, 0, false, 0.087),
    /** 5000 images, training images, after update 100. */
    SOME_TRAIN_100(Images.SOME, 100, true, 0.1944),
    /** 5000 images, test images, after update 100. */
    SOME_TEST_100(Images.SOME, 100, false, 0.231),
    /** 5000 images, training images, after update 200. */
    SOME_TRAIN_200(Images.SOME, 200, true, 0.5032),
    /** 5000 images, test images, after update 200. */
    SOME_TEST_200(Images.SOME, 200, false, 0.486),
    /** 5000 images, training images, after update 500. */
    SOME_TRAIN_500(Images.SOME, 500, true, 0.7398),
    /** 5000 images, test images, after update 500. */
    SOME_TEST_500(Images.SOME, 500, false, 0.711),
    /** 5000 images, training images, after update 900. */
    SOME_TRAIN_900(Images.SOME, 900, true, 0.8648),
    /** 5000 images, test images, after update 900. */
    SOME_TEST_900(Images.SOME, 900, false, 0.827),
    /** 5000 images, training images, after update 950. */
    SOME_TRAIN_950(Images.SOME, 950, true, 0.8748),
    /** 5000 images, test images, after update 950. */
    SOME_TEST_950(Images.SOME, 950, false, 0.834),
    /** 5000 images, training images, at the end. */
    SOME_TRAIN_END(Images.SOME, Images.SOME.steps() - 1, true, 0.8766),
    /** 5000 images, test images, at the end. */
    SOME_TEST_END(Images.SOME, Images.SOME.steps() - 1, false, 0.836);

    private static final double TOLERANCE = 1e-9;

    private final Images images;
    private final int update;
    private final boolean train;
    private final double expected;

    EvaluationGolden(Images images, int update, boolean train, double expected) {
        this.images = images;
        this.update = update;
        this.train = train;
        this.expected = expected;
    }

    Images images() {
        return images;
    }

    /**
     * Returns how many steps come before the evaluation: one more than the book's number of the update.
     *
     * @return steps done
     */
    int step() {
        return update + 1;
    }

    /**
     * Tells which images are meant.
     *
     * @return true for the training images, false for the test images
     */
    boolean isTrain() {
        return train;
    }

    Text label() {
        boolean few = images == Images.FEW;
        Text pattern = train
                ? few ? EvaluationText.FEW_TRAIN : EvaluationText.SOME_TRAIN
                : few ? EvaluationText.FEW_TEST : EvaluationText.SOME_TEST;
        return pattern.with(update);
    }

    @Override
    public String path() {
        String run = images == Images.FEW ? "training.1." : "training.0.";
        return run
                + (step() == images.steps()
                        ? train ? "final.trainAccuracy" : "final.testAccuracy"
                        : "bookAccuracy." + update + (train ? ".0" : ".1"));
    }

    @Override
    public double expected() {
        return expected;
    }

    @Override
    public double tolerance() {
        return TOLERANCE;
    }

    @Override
    public Text source() {
        return EvaluationText.SOURCE;
    }
}
