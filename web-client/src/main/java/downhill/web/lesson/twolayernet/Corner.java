package downhill.web.lesson.twolayernet;

import downhill.web.page.Text;

/** What a reader may expect of the slope of a weight at a pixel that is blank. */
enum Corner implements Text {
    EXACTLY_ZERO("정확히 0이다", "exactly 0"),
    NEARLY_ZERO("0에 가깝지만 0은 아니다", "close to 0, but not 0"),
    LIKE_OTHERS("다른 가중치와 비슷하다", "much like those of other weights");

    private final String ko;
    private final String en;

    Corner(String ko, String en) {
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
