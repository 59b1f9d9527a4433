package downhill.web.lesson.numericaldiff;

import downhill.web.page.Text;

/** What a reader may expect of the error when h shrinks. */
enum Outcome implements Text {
    SMALLER(NumericalDiffText.SMALLER),
    SAME(NumericalDiffText.SAME),
    LARGER(NumericalDiffText.LARGER);

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
