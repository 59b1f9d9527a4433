package downhill.web.lesson.whyloss;

import downhill.web.page.Text;

/** What a reader may expect of accuracy while the loss falls. */
enum Outcome implements Text {
    MUST("반드시 오른다", "it must rise"),
    STAY("오르거나 그대로이다", "it rises or stays"),
    MAY_FALL("내려가기도 한다", "it may even fall");

    private final String ko;
    private final String en;

    Outcome(String ko, String en) {
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
