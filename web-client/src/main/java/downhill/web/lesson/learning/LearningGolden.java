package downhill.web.lesson.learning;

import downhill.web.lesson.Golden;
import downhill.web.page.Text;

/** What the network of 5,000 images reaches in NumPy. */
public enum LearningGolden implements Golden {
    /** On the images it has learned from. */
    TRAIN("training.0.final.trainAccuracy", LearningText.GOLDEN_TRAIN, 0.8766),
    /** On 1,000 others. */
    TEST("training.0.final.testAccuracy", LearningText.GOLDEN_TEST, 0.836);

    private static final double TOLERANCE = 1e-9;

    private final String path;
    private final Text label;
    private final double expected;

    LearningGolden(String path, Text label, double expected) {
        this.path = path;
        this.label = label;
        this.expected = expected;
    }

    Text label() {
        return label;
    }

    @Override
    public String path() {
        return path;
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
        return LearningText.SOURCE;
    }
}
