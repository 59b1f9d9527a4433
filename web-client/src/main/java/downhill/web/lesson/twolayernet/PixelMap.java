package downhill.web.lesson.twolayernet;

import downhill.web.page.Text;

/** What stands at each pixel of the drawn network. */
enum PixelMap implements Text {
    INK("픽셀", "pixels"),
    PRODUCTS("픽셀 × 가중치", "pixel × weight"),
    SLOPES("가중치의 기울기", "slope of the weight");

    private final String ko;
    private final String en;

    PixelMap(String ko, String en) {
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
