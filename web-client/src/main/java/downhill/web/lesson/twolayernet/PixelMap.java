package downhill.web.lesson.twolayernet;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What stands at each pixel of the drawn network. */
enum PixelMap implements Labeled {
    INK("픽셀", "pixels"),
    PRODUCTS("픽셀 × 가중치", "pixel × weight"),
    SLOPES("가중치의 기울기", "slope of the weight");

    private final Text label;

    PixelMap(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
