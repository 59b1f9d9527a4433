package downhill.web.lesson.logistic;

import downhill.web.page.Text;

/** What a reader may expect of the slope of the squared cost where the curve is most wrong. */
enum Outcome implements Text {
    STEEPER("더 가파르다", "steeper"),
    THE_SAME("지금과 비슷하다", "about as steep as now"),
    FLAT("거의 평평하다", "almost flat");

    private final String ko;
    private final String en;

    Outcome(String ko, String en) {
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
