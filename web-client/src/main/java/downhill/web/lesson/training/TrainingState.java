package downhill.web.lesson.training;

import downhill.web.control.NumberScale;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;

/** How far the reader has followed a run, and what the figure shows of it. */
public final class TrainingState {
    static final int STAGES = 4;

    static final Key.Choice<EpochImages> IMAGES = Key.choice("images", EpochImages.FEW, EpochImages.values());
    /** Steps that have been done; the first is step 1. A run may end before the greatest number. */
    static final Key.Whole STEP =
            Key.whole("step", 0, 0, EpochImages.ALL.steps()).growing();
    /** How many of the four the step under way has had: 0 none, 1 mini-batch, 2 gradient, 3 update. */
    static final Key.Whole STAGE = Key.whole("stage", 0, 0, STAGES - 1);
    /** An address that only names a step shows the loss. */
    static final Key.Choice<Scene> SCENE = Key.dependentChoice(
                    "figure",
                    values -> values.get(STAGE) > 0 || values.get(STEP) == 0 ? Scene.ROUND : Scene.LOSS,
                    Scene.values())
            .called(
                    Text.of("네 단계", "The four steps"),
                    Text.of("손실", "Loss"),
                    Text.of("은닉층의 출력", "Hidden layer"),
                    Text.of("W2와 W1의 기울기", "W2 and the slopes of W1"));

    static final Key.Choice<Sight> SIGHT = Key.dependentChoice(
                    "sight",
                    values -> values.get(IMAGES) == EpochImages.ALL ? Sight.WHOLE : Sight.THOUSAND,
                    Sight.values())
            .called(
                    Text.of("처음 100걸음", "First 100 steps"),
                    Text.of("처음 1,000걸음", "First 1,000 steps"),
                    Text.of("전체", "Whole run"));

    /** Another run begins at its first weights, another step with its mini-batch. */
    static final Keys KEYS = Keys.of(IMAGES, STEP, STAGE, SCENE, SIGHT)
            .resetting(IMAGES, STEP, STAGE, SIGHT)
            .resetting(STEP, STAGE);

    static final int GUESSED_STEP = 100;
    static final Question<Text> LOSS_AT_100 =
            Question.number("loss-at-100", TrainingText.GUESS_LABEL, NumberScale.linear(0, 2.4, 0.1), 2.302);

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .derived("seen", "inside")
            .controls("next", "run", "images", "figure", "sight", "tools")
            .handles(STEP)
            .actions("next", "run")
            .guesses(LOSS_AT_100);

    enum Scene {
        ROUND,
        LOSS,
        HIDDEN,
        GROWTH;

        /** Returns whether it looks into the network, which is done for the first steps of one run only. */
        boolean looksInside() {
            return this == HIDDEN || this == GROWTH;
        }
    }

    /** How much of the loss curve is in sight. */
    enum Sight {
        HUNDRED(100),
        THOUSAND(1_000),
        WHOLE(10_000);

        private final int steps;

        Sight(int steps) {
            this.steps = steps;
        }

        /** Returns how many steps of a run are in sight; those that have been done always are. */
        int window(EpochImages images, int done) {
            int window = Math.min(steps, images.steps());
            return done <= window ? window : images.steps();
        }
    }

    private TrainingState() {}

    /** Returns how many steps have been done, at most those of the run. */
    static int step(Values values) {
        return Math.min(values.get(STEP), values.get(IMAGES).steps());
    }

    /** Returns how many of the four the step under way has had; after the last step there is none. */
    static int stage(Values values) {
        return isDone(values) ? 0 : values.get(STAGE);
    }

    static boolean isDone(Values values) {
        return step(values) == values.get(IMAGES).steps();
    }

    /** Returns whether anything of the run of few is shown; that of all begins by its button. */
    static boolean needsFew(Values values) {
        boolean begun = step(values) > 0 || stage(values) > 0 || values.get(SCENE) != Scene.ROUND;
        return begun && values.get(IMAGES) == EpochImages.FEW
                || values.get(SCENE).looksInside();
    }

    /** Returns the state one of the four later; at the end of the run, the same. */
    static Values withNextStage(Values values) {
        if (isDone(values)) {
            return values;
        }
        int stage = values.get(STAGE);
        Values next = stage == STAGES - 1 ? withStep(values, step(values) + 1) : values.with(STAGE, stage + 1);
        return next.with(SCENE, Scene.ROUND);
    }

    /** Returns the state after a number of steps, at most all of them. */
    static Values withStep(Values values, int step) {
        return values.with(STEP, Math.max(0, Math.min(step, values.get(IMAGES).steps())));
    }

    /** Returns how many losses the reader has seen: that of the step under way is known with its gradient. */
    static int lossesSeen(Values values) {
        return stage(values) >= 2 ? step(values) + 1 : step(values);
    }

    /** Returns how many steps the figure reaches over. */
    static int window(Values values) {
        return values.get(SCENE).looksInside()
                ? Growth.STEPS
                : values.get(SIGHT).window(values.get(IMAGES), lossesSeen(values));
    }
}
