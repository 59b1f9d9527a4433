package downhill.web.lesson.training;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** How much of the loss curve is in sight. */
enum Sight implements Labeled {
    HUNDRED("처음 100걸음", "First 100 steps", 100),
    THOUSAND("처음 1,000걸음", "First 1,000 steps", 1_000),
    WHOLE("전체", "Whole run", 10_000);

    private final Text label;
    private final int steps;

    Sight(String ko, String en, int steps) {
        this.label = Text.of(ko, en);
        this.steps = steps;
    }

    /** Returns how many steps of a run are in sight when so many have been done: those always are. */
    int window(Images images, int done) {
        int window = Math.min(steps, images.steps());
        return done <= window ? window : images.steps();
    }

    @Override
    public Text label() {
        return label;
    }
}
