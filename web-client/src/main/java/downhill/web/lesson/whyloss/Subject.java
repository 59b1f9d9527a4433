package downhill.web.lesson.whyloss;

import downhill.web.page.Text;

/** What the figure shows. */
enum Subject implements Text {
    WEIGHT("손실과 정확도", "Loss and accuracy"),
    ACTIVATION("계단 함수와 시그모이드", "Step function and sigmoid");

    private final String ko;
    private final String en;

    Subject(String ko, String en) {
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
