package downhill.web.lesson.evaluation;

import downhill.web.lesson.Golden;
import downhill.web.lesson.run.StepText;
import downhill.web.page.Text;

/** Accuracies from the book's program in NumPy: 1,000 images with seed 1, and 5,000 with seed 0. */
public enum EvaluationGolden implements Golden {
    /** 1000 images, training images, after 0 steps. */
    FEW_TRAIN_0(Images.FEW, 0, true, 0.117),
    /** 1000 images, test after 0 steps. */
    FEW_TEST_0(Images.FEW, 0, false, 0.098),
    /** 1000 images, training images, after 20 steps. */
    FEW_TRAIN_20(Images.FEW, 20, true, 0.092),
    /** 1000 images, test after 20 steps. */
    FEW_TEST_20(Images.FEW, 20, false, 0.1),
    /** 1000 images, training images, after 100 steps. */
    FEW_TRAIN_100(Images.FEW, 100, true, 0.714),
    /** 1000 images, test after 100 steps. */
    FEW_TEST_100(Images.FEW, 100, false, 0.634),
    /** 1000 images, training images, after 500 steps. */
    FEW_TRAIN_500(Images.FEW, 500, true, 0.967),
    /** 1000 images, test after 500 steps. */
    FEW_TEST_500(Images.FEW, 500, false, 0.858),
    /** 1000 images, training images, after 1000 steps. */
    FEW_TRAIN_1000(Images.FEW, 1000, true, 0.999),
    /** 1000 images, test after 1000 steps. */
    FEW_TEST_1000(Images.FEW, 1000, false, 0.86),
    /** 1000 images, training images, after 1900 steps. */
    FEW_TRAIN_1900(Images.FEW, 1900, true, 1.0),
    /** 1000 images, test after 1900 steps. */
    FEW_TEST_1900(Images.FEW, 1900, false, 0.868),
    /** 1000 images, at the end. */
    FEW_TRAIN_END(Images.FEW, Images.FEW.steps(), true, 1.0),
    /** 1000 images, at the end. */
    FEW_TEST_END(Images.FEW, Images.FEW.steps(), false, 0.868),
    /** 5000 images, training images, after 0 steps. */
    SOME_TRAIN_0(Images.SOME, 0, true, 0.099),
    /** 5000 images, test after 0 steps. */
    SOME_TEST_0(Images.SOME, 0, false, 0.094),
    /** 5000 images, training images, after 10 steps, a fifth of an epoch. */
    SOME_TRAIN_10(Images.SOME, Images.EARLY_STEPS, true, 0.107),
    /** 5000 images, test after 10 steps. */
    SOME_TEST_10(Images.SOME, Images.EARLY_STEPS, false, 0.11),
    /** 5000 images, training images, after 100 steps. */
    SOME_TRAIN_100(Images.SOME, 100, true, 0.1308),
    /** 5000 images, test after 100 steps. */
    SOME_TEST_100(Images.SOME, 100, false, 0.14),
    /** 5000 images, training images, after 200 steps. */
    SOME_TRAIN_200(Images.SOME, 200, true, 0.501),
    /** 5000 images, test after 200 steps. */
    SOME_TEST_200(Images.SOME, 200, false, 0.485),
    /** 5000 images, training images, after 500 steps. */
    SOME_TRAIN_500(Images.SOME, 500, true, 0.7402),
    /** 5000 images, test after 500 steps. */
    SOME_TEST_500(Images.SOME, 500, false, 0.711),
    /** 5000 images, training images, after 900 steps. */
    SOME_TRAIN_900(Images.SOME, 900, true, 0.8646),
    /** 5000 images, test after 900 steps. */
    SOME_TEST_900(Images.SOME, 900, false, 0.826),
    /** 5000 images, at the end. */
    SOME_TRAIN_END(Images.SOME, Images.SOME.steps(), true, 0.8766),
    /** 5000 images, at the end. */
    SOME_TEST_END(Images.SOME, Images.SOME.steps(), false, 0.836);

    private static final double TOLERANCE = 1e-9;

    private final Images images;
    private final int step;
    private final boolean train;
    private final double expected;

    EvaluationGolden(Images images, int step, boolean train, double expected) {
        this.images = images;
        this.step = step;
        this.train = train;
        this.expected = expected;
    }

    Images images() {
        return images;
    }

    /**
     * Returns how many steps come before the evaluation.
     *
     * @return steps done
     */
    int step() {
        return step;
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
        return new StepText(pattern, step);
    }

    @Override
    public String path() {
        String run = images == Images.FEW ? "training.1." : "training.0.";
        return run
                + (step == images.steps()
                        ? train ? "final.trainAccuracy" : "final.testAccuracy"
                        : "accuracyBeforeStep." + step + (train ? ".0" : ".1"));
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
