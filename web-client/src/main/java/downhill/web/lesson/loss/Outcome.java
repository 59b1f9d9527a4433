package downhill.web.lesson.loss;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** Which loss a reader may expect to grow more where an answer is surer of the wrong digit. */
enum Outcome implements Labeled {
    SQUARED("오차제곱합", "the sum of squared errors"),
    CROSS_ENTROPY("교차 엔트로피 오차", "the cross-entropy error"),
    ALIKE("둘이 비슷하게", "both about alike");

    private final Text label;

    Outcome(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
