package downhill.web.lesson.numericaldiff;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What a reader may expect of the slope when h shrinks as far as it can. */
enum Outcome implements Labeled {
    BETTER("작을수록 참값에 가까워진다", "the smaller h, the closer to the truth"),
    STEADY("어느 만큼 가까워진 뒤에는 그대로이다", "it gets close and then stays there"),
    WRONG("너무 작으면 다시 크게 빗나간다", "when h is too small, it goes far off again");

    private final Text label;

    Outcome(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
