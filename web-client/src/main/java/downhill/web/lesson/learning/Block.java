package downhill.web.lesson.learning;

import downhill.web.page.Text;

/** What stands between an image and an answer on the three routes. */
enum Block implements Text {
    /** Route 1. */
    RULES("사람이 짠 규칙", "rules by hand", true, "모든 판단을 사람이 적어 넣습니다.", "A person writes every decision."),
    /** Route 2, first half. */
    FEATURES(
            "사람이 설계한 특징",
            "features by hand",
            true,
            "무엇을 잴지 사람이 정합니다(SIFT, HOG 등).",
            "A person decides what to measure (SIFT, HOG …)."),
    /** Route 2, second half. */
    CLASSIFIER(
            "기계 학습",
            "machine learning",
            false,
            "잰 값으로 판단하는 법은 데이터가 정합니다(SVM, KNN 등).",
            "How to decide is set by data (SVM, KNN …)."),
    /** Route 3. */
    NETWORK("신경망", "neural network", false, "특징도 판단도 데이터가 정합니다.", "Features and decision alike are set by data.");

    private final String ko;
    private final String en;
    private final boolean touched;
    private final String whyKo;
    private final String whyEn;

    Block(String ko, String en, boolean touched, String whyKo, String whyEn) {
        this.ko = ko;
        this.en = en;
        this.touched = touched;
        this.whyKo = whyKo;
        this.whyEn = whyEn;
    }

    /** Tells whether a person makes what happens in it. */
    boolean isTouched() {
        return touched;
    }

    Text why() {
        return new Text() {
            @Override
            public String ko() {
                return whyKo;
            }

            @Override
            public String en() {
                return whyEn;
            }
        };
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
