package downhill.web.lesson.twolayernet;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What a reader may expect of the slope of a weight at a pixel that is blank. */
enum Corner implements Labeled {
    EXACTLY_ZERO("정확히 0이다", "exactly 0"),
    NEARLY_ZERO("0에 가깝지만 0은 아니다", "close to 0, but not 0"),
    LIKE_OTHERS("다른 가중치와 비슷하다", "much like those of other weights");

    private final Text label;

    Corner(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
