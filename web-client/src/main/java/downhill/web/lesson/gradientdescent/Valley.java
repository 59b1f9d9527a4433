package downhill.web.lesson.gradientdescent;

import downhill.web.page.Text;

/** Which of the two valleys a reader expects a walk to end in. */
enum Valley implements Text {
    DEEP("더 깊은 왼쪽 골짜기", "the deeper one on the left"),
    SHALLOW("가까운 오른쪽 골짜기", "the nearer one on the right");

    private final String ko;
    private final String en;

    Valley(String ko, String en) {
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
