package downhill.web.lesson.learning;

import downhill.web.page.Text;

/** What the figure shows. */
enum Scene implements Text {
    /** What the networks know. */
    NETWORKS("세 신경망", "Three networks"),
    /** Who decides what happens between an image and an answer. */
    ROUTES("세 갈래 길", "Three routes");

    private final String ko;
    private final String en;

    Scene(String ko, String en) {
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
