package downhill.web.lesson.learning;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What stands between an image and an answer on the three routes. */
enum Block implements Labeled {
    RULES("사람이 짠 규칙", "rules by hand", true),
    FEATURES("사람이 설계한 특징", "features by hand", true),
    CLASSIFIER("기계 학습", "classifier", false),
    NETWORK("신경망", "neural network", false);

    private final Text label;
    /** Whether a person makes what happens in it. */
    final boolean touched;

    Block(String ko, String en, boolean touched) {
        this.label = Text.of(ko, en);
        this.touched = touched;
    }

    @Override
    public Text label() {
        return label;
    }
}
