package downhill.web.lesson.simplenet;

import downhill.web.page.Text;

/** What the figure shows. */
enum Subject implements Text {
    MATRIX("가중치 여섯 개", "All six weights"),
    CURVE("하나만 움직이기", "One weight alone");

    private final String ko;
    private final String en;

    Subject(String ko, String en) {
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
