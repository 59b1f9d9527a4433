package downhill.web.lesson.gradient;

import downhill.web.page.Text;

/** The ways among which a reader may look for the steepest one. */
enum Way implements Text {
    BOTTOM("A: 바닥(×)을 향하는 쪽", "A: towards the bottom (×)"),
    ACROSS("B: 등고선을 똑바로 가로지르는 쪽", "B: straight across the contour"),
    ALONG("C: 등고선을 따라가는 쪽", "C: along the contour");

    private final String ko;
    private final String en;

    Way(String ko, String en) {
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
