package downhill.web.lesson.logistic;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What a reader may expect of the slope of the squared cost where the curve is most wrong. */
enum Outcome implements Labeled {
    STEEPER("더 가파르다", "steeper"),
    THE_SAME("지금과 비슷하다", "about as steep as now"),
    FLAT("거의 평평하다", "almost flat");

    private final Text label;

    Outcome(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
