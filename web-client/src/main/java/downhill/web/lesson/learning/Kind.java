package downhill.web.lesson.learning;

import downhill.web.page.Text;

/** Which accuracies the figure shows. */
enum Kind implements Text {
    TEST("시험 정확도만", "test accuracy only"),
    BOTH("훈련 정확도와 시험 정확도", "training and test accuracy");

    private final String ko;
    private final String en;

    Kind(String ko, String en) {
        this.ko = ko;
        this.en = en;
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
