package downhill.web.lesson.evaluation;

import downhill.web.page.Text;

/** What may become of the gap with more training data. */
enum Gap implements Text {
    WIDER("더 벌어진다", "it widens"),
    SAME("그대로이다", "it stays as it is"),
    NARROWER("좁아진다", "it narrows");

    private final String ko;
    private final String en;

    Gap(String ko, String en) {
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
