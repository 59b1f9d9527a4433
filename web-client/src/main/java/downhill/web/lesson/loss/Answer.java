package downhill.web.lesson.loss;

import downhill.web.page.Text;

/** The two answers that the lesson compares; the book calls both y. */
enum Answer implements Text {
    FIRST("첫째 답", "first answer"),
    SECOND("둘째 답", "second answer");

    private final String ko;
    private final String en;

    Answer(String ko, String en) {
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
