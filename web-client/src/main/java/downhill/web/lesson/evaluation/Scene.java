package downhill.web.lesson.evaluation;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What the figure shows. */
enum Scene implements Labeled {
    /** Both accuracies of one run. */
    ACCURACY("두 정확도", "Both accuracies"),
    /** The gap between them, of all runs that are done. */
    GAPS("틈 견주기", "Gaps compared");

    private final Text label;

    Scene(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
