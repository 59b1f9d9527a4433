package downhill.web.lesson.minibatch;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What is in sight. */
enum Subject implements Labeled {
    DIGITS("뽑은 10장", "The ten images"),
    HISTOGRAM("손실의 히스토그램", "The histograms");

    private final Text label;

    Subject(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
