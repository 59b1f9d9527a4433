package downhill.web.review;

import downhill.web.page.Text;

final class ReviewText {
    static final Text RIGHT = Text.of("✓ {0}", "✓ {0}");
    static final Text WRONG = Text.of("✗ {0}", "✗ {0}");
    static final Text STEP = Text.of("배운 단계 다시 보기", "Back to the step that teaches this");

    private ReviewText() {}
}
