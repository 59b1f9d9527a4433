package downhill.web.lesson.whyloss;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What a reader may expect a tiny nudge to change. */
enum Mover implements Labeled {
    BOTH("손실과 정확도 모두", "both"),
    LOSS("손실만", "only the loss"),
    ACCURACY("정확도만", "only the accuracy");

    private final Text label;

    Mover(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
