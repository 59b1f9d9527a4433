package downhill.web.lesson.whyloss;

import downhill.web.page.Text;

/** What a reader may expect a tiny nudge to change. */
enum Mover implements Text {
    BOTH("손실과 정확도 모두", "both"),
    LOSS("손실만", "only the loss"),
    ACCURACY("정확도만", "only the accuracy");

    private final String ko;
    private final String en;

    Mover(String ko, String en) {
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
