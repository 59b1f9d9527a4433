package downhill.web.lesson.learning;

import downhill.web.lesson.Golden;
import downhill.web.page.Text;
import java.util.List;

/** What the network of 5,000 images reaches in NumPy. */
public final class LearningGolden {
    public static final List<Golden> ALL = List.of(
            end("trainAccuracy", 0.8766, LearningText.GOLDEN_TRAIN),
            end("testAccuracy", 0.836, LearningText.GOLDEN_TEST));

    private LearningGolden() {}

    private static Golden end(String name, double accuracy, Text label) {
        return Golden.exact("training.0.final." + name, accuracy, label, LearningText.SOURCE)
                .within(1e-9);
    }
}
