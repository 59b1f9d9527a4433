package downhill.web.lesson.logistic;

import downhill.web.page.Text;

/** What a reader may expect of the two curves on the wrong side. */
enum Outcome implements Text {
    BOTH_CLIMB(LogisticText.BOTH_CLIMB),
    SQUARED_FLAT(LogisticText.SQUARED_FLAT),
    BOTH_FLAT(LogisticText.BOTH_FLAT);

    private final Text words;

    Outcome(Text words) {
        this.words = words;
    }

    @Override
    public String ko() {
        return words.ko();
    }

    @Override
    public String en() {
        return words.en();
    }
}
