package downhill.web.lesson.minibatch;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What may become of the width when a batch has four times as many images. */
enum Width implements Labeled {
    SAME("그대로이다", "it stays the same"),
    HALF("절반이 된다", "a half"),
    QUARTER("4분의 1이 된다", "a quarter");

    private final Text label;

    Width(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
