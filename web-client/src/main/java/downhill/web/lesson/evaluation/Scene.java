package downhill.web.lesson.evaluation;

import downhill.web.page.Text;

/** What the figure shows. */
enum Scene implements Text {
    /** Both accuracies of one run. */
    ACCURACY("두 정확도", "Both accuracies"),
    /** The gap between them, of all runs that are done. */
    GAPS("틈 견주기", "Gaps compared");

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
