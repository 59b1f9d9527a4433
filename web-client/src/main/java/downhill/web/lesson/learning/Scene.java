package downhill.web.lesson.learning;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What the figure shows. */
enum Scene implements Labeled {
    /** What the networks know. */
    NETWORKS("세 신경망", "Three networks"),
    /** Who decides what happens between an image and an answer. */
    ROUTES("세 갈래 길", "Three routes");

    private final Text label;

    Scene(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
