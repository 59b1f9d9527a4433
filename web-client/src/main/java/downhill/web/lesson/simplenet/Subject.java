package downhill.web.lesson.simplenet;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What the figure shows. */
enum Subject implements Labeled {
    MATRIX("가중치 여섯 개", "All six weights"),
    CURVE("하나만 움직이기", "One weight alone");

    private final Text label;

    Subject(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
