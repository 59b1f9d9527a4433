package downhill.web.lesson.gradient;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** The ways among which a reader may look for the steepest one. */
enum Way implements Labeled {
    BOTTOM("A: 바닥(×)을 향하는 쪽", "A: towards the bottom (×)"),
    ACROSS("B: 등고선을 똑바로 가로지르는 쪽", "B: straight across the contour"),
    ALONG("C: 등고선을 따라가는 쪽", "C: along the contour");

    private final Text label;

    Way(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
