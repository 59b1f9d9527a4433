package downhill.web.lesson.loss;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** The two ways to write what is true. */
enum LabelForm implements Labeled {
    /** A row with a 1 in the true place. */
    ONE_HOT("원-핫", "one-hot"),
    /** The digit itself. */
    LABEL("숫자 레이블", "label");

    private final Text label;

    LabelForm(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
