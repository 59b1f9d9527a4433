package downhill.web.lesson.loss;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** The two answers that the lesson compares; the book calls both y. */
enum Answer implements Labeled {
    FIRST("첫째 답", "first answer"),
    SECOND("둘째 답", "second answer");

    private final Text label;

    Answer(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
