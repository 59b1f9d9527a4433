package downhill.web.lesson.numericaldiff;

import downhill.web.page.Text;

/** What the figure shows. */
enum Subject implements Text {
    CURVE("곡선과 할선", "Curve and secant"),
    ERROR("오차", "Error");

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
