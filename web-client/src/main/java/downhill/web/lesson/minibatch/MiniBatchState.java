package downhill.web.lesson.minibatch;

import downhill.core.math.NumPyRandom;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;

public final class MiniBatchState {
    enum Subject {
        DIGITS,
        LOSSES,
        SIZES
    }

    static final int IMAGES = 60_000;
    static final int DRAWN = 10;

    static final Key.Whole SEED = Key.whole("seed", 0, 0, 999_999_999);
    /** How often {@code choice(60000, 10)} has been called since the seed was set. */
    static final Key.Whole DRAWS = Key.whole("draws", 0, 0, 1000);
    /** How many mini-batches of ten have been drawn. */
    static final Key.Whole BATCHES = Key.whole("batches", 0, 0, 500).growing();
    /** How long the arrows are at the losses of mini-batches of ten; 0 for none. */
    static final Key.Number REACH = Key.number("reach", 0, 0, 0.5);
    /** Images of a mini-batch where the spreads of several sizes are compared, and the least size there. */
    static final Key.Number SIZE = Key.number("size", 40, 1, 1000).logarithmic();

    static final Key.Whole LEAST = Key.whole("least", 10, 1, 10);
    /** What is in sight. An address that only tells how many mini-batches there are shows their losses. */
    static final Key.Choice<Subject> FIGURE = Key.dependentChoice(
                    "figure", values -> values.get(BATCHES) > 0 ? Subject.LOSSES : Subject.DIGITS, Subject.values())
            .called(
                    Text.of("뽑은 10장", "The ten images"),
                    Text.of("10장의 손실", "Losses of ten"),
                    Text.of("장수와 폭", "Images and spread"));

    static final Keys KEYS = Keys.of(SEED, DRAWS, BATCHES, REACH, SIZE, LEAST, FIGURE);

    /** What becomes of the width when a batch has four times as many images. */
    static final Question<Text> FOUR_TIMES = Question.choice(
                    "four-times",
                    MiniBatchText.GUESS_LABEL,
                    1,
                    Text.of("그대로입니다", "it stays the same"),
                    Text.of("절반이 됩니다", "a half"),
                    Text.of("4분의 1이 됩니다", "a quarter"))
            .because(
                    Text.of(
                            "손실 하나하나의 폭은 그대로지만, 많이 평균할수록 서로 상쇄됩니다.",
                            "Single losses spread as before, but more of them cancel in the mean."),
                    Text.of("", ""),
                    Text.of(
                            "합을 네 배 많은 장수로 나누지만, 합의 폭도 두 배로 커져서 절반이 됩니다.",
                            "The sum is divided by four times as many, but it also spreads twice as far."));

    /** What the lesson's script may say; {@code loss} is that of all images, once it is known. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .derived("loss")
            .controls("figure", "draw", "seed", "tools")
            .handles(BATCHES, REACH, SIZE)
            .actions("draw")
            .guesses(FOUR_TIMES);

    private MiniBatchState() {}

    /** Returns the state after another seed has been set: the generator begins anew. */
    static Values withSeed(Values values, int seed) {
        return values.with(SEED, seed).with(DRAWS, Math.min(values.get(DRAWS), 1));
    }

    static boolean isBySize(Values values) {
        return values.get(FIGURE) == Subject.SIZES;
    }

    /** Returns how many images a mini-batch has whose spread shows. */
    static int size(Values values) {
        return (int) Math.floor(values.get(SIZE) + 0.5);
    }

    static Values drawing(Values values) {
        return values.with(DRAWS, DRAWS.nearest(values.get(DRAWS) + 1)).with(FIGURE, Subject.DIGITS);
    }

    /** Returns the image numbers of a call; calls count from 1. */
    static int[] drawn(Values values, int call) {
        NumPyRandom random = new NumPyRandom(values.get(SEED));
        int[] numbers = {};
        for (int i = 0; i < call; i++) {
            numbers = random.choice(IMAGES, DRAWN);
        }
        return numbers;
    }
}
