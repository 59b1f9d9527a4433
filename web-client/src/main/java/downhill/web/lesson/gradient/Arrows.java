package downhill.web.lesson.gradient;

import downhill.web.page.Text;

/** Which arrows the figure shows. */
enum Arrows implements Text {
    NONE("없음", "none"),
    /** The one at the reader's point, with the two partial derivatives that it is made of. */
    ONE("점에만", "at the point"),
    EVERYWHERE("곳곳에", "everywhere");

    private final String ko;
    private final String en;

    Arrows(String ko, String en) {
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
