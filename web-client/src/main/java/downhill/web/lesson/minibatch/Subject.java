package downhill.web.lesson.minibatch;

import downhill.web.page.Text;

/** What is in sight. */
enum Subject implements Text {
    DIGITS("뽑은 10장", "The ten images"),
    HISTOGRAM("손실의 히스토그램", "The histograms");

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
