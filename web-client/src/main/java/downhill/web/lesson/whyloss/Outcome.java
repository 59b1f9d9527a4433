package downhill.web.lesson.whyloss;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What a reader may expect of accuracy while the loss falls. */
enum Outcome implements Labeled {
    MUST("반드시 오른다", "it must rise"),
    STAY("오르거나 그대로이다", "it rises or stays"),
    MAY_FALL("내려가기도 한다", "it may even fall");

    private final Text label;

    Outcome(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
