package downhill.web.lesson.evaluation;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What may become of the gap with more training data. */
enum Gap implements Labeled {
    WIDER("더 벌어진다", "it widens"),
    SAME("그대로이다", "it stays as it is"),
    NARROWER("좁아진다", "it narrows");

    private final Text label;

    Gap(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
