package downhill.web.lesson.training;

import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/** Losses of mini-batches, from the book's program in NumPy: seed 0, 5,000 images. */
public enum TrainingGolden implements Golden {
    /** The first mini-batch. */
    STEP_0(0, 2.303333400652058),
    /** One step later. */
    STEP_1(1, 2.3020012851503475),
    /** Two steps later. */
    STEP_2(2, 2.305170772974764),
    /** On the plateau. */
    STEP_10(10, 2.2967280759870707),
    /** Still on it. */
    STEP_100(100, 2.292008322386884),
    /** On the slope. */
    STEP_200(200, 2.1457575309951933),
    /** Half way. */
    STEP_500(500, 0.9804372538307414),
    /** Near the end. */
    STEP_900(900, 0.6790601572292804);

    private static final double TOLERANCE = 1e-9;

    private final int step;
    private final double expected;

    TrainingGolden(int step, double expected) {
        this.step = step;
        this.expected = expected;
    }

    /**
     * Returns how many steps come before this loss.
     *
     * @return steps done
     */
    int step() {
        return step;
    }

    @Override
    public String path() {
        return "training.0.batchLossBeforeStep." + step;
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
        return TrainingText.SOURCE;
    }
}
