package downhill.web.lesson.numericaldiff;

import downhill.web.page.Text;

/** What a reader may expect of the slope when h shrinks as far as it can. */
enum Outcome implements Text {
    BETTER("작을수록 참값에 가까워진다", "the smaller h, the closer to the truth"),
    STEADY("어느 만큼 가까워진 뒤에는 그대로이다", "it gets close and then stays there"),
    WRONG("너무 작으면 다시 크게 빗나간다", "when h is too small, it goes far off again");

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
