package downhill.web.lesson.whyloss;

import downhill.web.page.Text;

/** What a reader may expect of accuracy while the loss falls. */
enum Outcome implements Text {
    MUST(WhyLossText.MUST),
    STAY(WhyLossText.STAY),
    MAY_FALL(WhyLossText.MAY_FALL);

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
