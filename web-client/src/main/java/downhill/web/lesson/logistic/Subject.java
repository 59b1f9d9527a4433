package downhill.web.lesson.logistic;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What is in sight. */
enum Subject implements Labeled {
    DATA("확률 곡선", "The curve"),
    SQUARED("곡선과 제곱 비용", "Curve and squared cost"),
    COSTS("두 비용", "Both costs"),
    POINT("점 하나의 비용", "The cost of one point");

    private final Text label;

    Subject(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
