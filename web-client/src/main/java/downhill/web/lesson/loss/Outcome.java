package downhill.web.lesson.loss;

import downhill.web.page.Text;

/** Which loss a reader may expect to grow more where an answer is surer of the wrong digit. */
enum Outcome implements Text {
    SQUARED("오차제곱합", "the sum of squared errors"),
    CROSS_ENTROPY("교차 엔트로피 오차", "the cross-entropy error"),
    ALIKE("둘이 비슷하게", "both about alike");

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
