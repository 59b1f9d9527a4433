package downhill.web.lesson.loss;

import downhill.web.page.Text;

/** The two ways to write what is true. */
enum LabelForm implements Text {
    /** A row with a 1 in the true place. */
    ONE_HOT("원-핫", "one-hot"),
    /** The digit itself. */
    LABEL("숫자 레이블", "label");

    private final String ko;
    private final String en;

    LabelForm(String ko, String en) {
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
