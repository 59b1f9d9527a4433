package downhill.web.lesson.gradientdescent;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** Which of the two valleys a reader expects a walk to end in. */
enum Valley implements Labeled {
    DEEP("더 깊은 왼쪽 골짜기", "the deeper one on the left"),
    SHALLOW("가까운 오른쪽 골짜기", "the nearer one on the right");

    private final Text label;

    Valley(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
