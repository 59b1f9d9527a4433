package downhill.web.lesson.learning;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** Which accuracies the figure shows. */
enum Kind implements Labeled {
    TEST("시험 정확도만", "test accuracy only"),
    BOTH("훈련 정확도와 시험 정확도", "training and test accuracy");

    private final Text label;

    Kind(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
