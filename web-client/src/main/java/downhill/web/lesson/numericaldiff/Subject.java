package downhill.web.lesson.numericaldiff;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What the figure shows. */
enum Subject implements Labeled {
    CURVE("곡선과 할선", "Curve and secant"),
    ERROR("오차", "Error");

    private final Text label;

    Subject(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
