package downhill.web.lesson.minibatch;

import downhill.web.page.Text;

/** What may become of the width when a batch has four times as many images. */
enum Width implements Text {
    SAME("그대로이다", "it stays the same"),
    HALF("절반이 된다", "a half"),
    QUARTER("4분의 1이 된다", "a quarter");

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
