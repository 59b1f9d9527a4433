package downhill.web.lesson.roundup;

import downhill.web.control.NumberScale;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;

public final class RoundUpState {
    static final int QUESTIONS = 8;
    static final int MAX_IMAGES = 1000;

    /** Of the weights and the mini-batch that the race is about. */
    static final Key.Whole SEED = Key.whole("seed", 0, 0, 999_999_999);

    static final Key.Whole BATCH = Key.whole("batch", 100, 1, MAX_IMAGES);
    static final Key.Whole QUESTION = Key.whole("q", 1, 1, QUESTIONS);

    /** Whether the reader is at the questions, which need the room of the race. */
    static final Key<Boolean> ASIDE = Key.flag("aside");

    static final Keys KEYS = Keys.of(SEED, BATCH, QUESTION, ASIDE);

    static final Question<Text> TIMES =
            Question.number("times", RoundUpText.GUESS_LABEL, NumberScale.log(1, 100_000, 10), Double.NaN);

    public static final Vocabulary VOCABULARY =
            Vocabulary.of(KEYS).controls("race", "tools", "quiz").guesses(TIMES).derived("raced", "answered");

    private RoundUpState() {}

    static boolean areSameRace(Values one, Values other) {
        return one.with(QUESTION, other.get(QUESTION))
                .with(ASIDE, other.get(ASIDE))
                .equals(other);
    }
}
