package downhill.web.lesson.training;

import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/**
 * Losses of mini-batches with seed 0 and 5,000 images, computed with NumPy: before the update, as this page draws them, and
 * after it, as the book's program keeps them in its {@code train_loss_list}.
 */
public enum TrainingGolden implements Golden {
    /** The first mini-batch, before the update. */
    BEFORE_0(0, false, 2.303333400652058),
    /** The first mini-batch, after the update. */
    AFTER_0(0, true, 2.292928579057716),
    /** The second, before the update. */
    BEFORE_1(1, false, 2.3020012851503475),
    /** The second, after the update. */
    AFTER_1(1, true, 2.2906526721261486),
    /** The third, before the update. */
    BEFORE_2(2, false, 2.305170772974764),
    /** The third, after the update. */
    AFTER_2(2, true, 2.302649433472869),
    /** On the plateau, before the update. */
    BEFORE_10(10, false, 2.2967280759870707),
    /** On the plateau, after the update. */
    AFTER_10(10, true, 2.2918040915455022),
    /** Still on it, before the update. */
    BEFORE_100(100, false, 2.292008322386884),
    /** Still on it, after the update. */
    AFTER_100(100, true, 2.2808288745969363),
    /** On the slope, before the update. */
    BEFORE_200(200, false, 2.1457575309951933),
    /** On the slope, after the update. */
    AFTER_200(200, true, 2.1379078441498796),
    /** Half way, before the update. */
    BEFORE_500(500, false, 0.9804372538307414),
    /** Half way, after the update. */
    AFTER_500(500, true, 0.9679704920327467),
    /** Near the end, before the update. */
    BEFORE_900(900, false, 0.6790601572292804),
    /** Near the end, after the update. */
    AFTER_900(900, true, 0.6734677429027712);

    private static final double TOLERANCE = 1e-9;

    private final int update;
    private final boolean after;
    private final double expected;

    TrainingGolden(int update, boolean after, double expected) {
        this.update = update;
        this.after = after;
        this.expected = expected;
    }

    /**
     * Returns the book's number i of the update; the steps of this page count from 1.
     *
     * @return how many steps come before it
     */
    int update() {
        return update;
    }

    /**
     * Tells on which side of its update the loss is measured.
     *
     * @return true after it, as in the book's list
     */
    boolean isAfterUpdate() {
        return after;
    }

    @Override
    public String path() {
        return "training.0." + (after ? "bookLoss." : "batchLossBeforeStep.") + update;
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
