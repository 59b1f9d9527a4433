package downhill.web.lesson.whyloss;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What the figure shows. */
enum Subject implements Labeled {
    WEIGHT("손실과 정확도", "Loss and accuracy"),
    ACTIVATION("계단 함수와 시그모이드", "Step function and sigmoid");

    private final Text label;

    Subject(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
