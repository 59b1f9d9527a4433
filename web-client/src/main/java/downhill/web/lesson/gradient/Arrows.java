package downhill.web.lesson.gradient;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** Which arrows the figure shows. */
enum Arrows implements Labeled {
    NONE("없음", "none"),
    /** The one at the reader's point, with the two partial derivatives that it is made of. */
    ONE("점에만", "at the point"),
    EVERYWHERE("곳곳에", "everywhere");

    private final Text label;

    Arrows(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
