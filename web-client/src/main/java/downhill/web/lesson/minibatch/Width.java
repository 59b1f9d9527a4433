package downhill.web.lesson.minibatch;

import downhill.web.page.Text;

/** What may become of the width when a batch grows a hundredfold. */
enum Width implements Text {
    SAME("그대로", "stays the same"),
    TENTH("10분의 1", "a tenth"),
    HUNDREDTH("100분의 1", "a hundredth");

    private final String ko;
    private final String en;

    Width(String ko, String en) {
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
