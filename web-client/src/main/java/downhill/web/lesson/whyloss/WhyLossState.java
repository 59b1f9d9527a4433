package downhill.web.lesson.whyloss;

import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;

public final class WhyLossState {
    static final int HIDDEN = 10;
    static final double MAX_NUDGE = 4;
    static final double MAX_X = 6;
    /** The figure is never narrower: here the loss is a slope and accuracy has no jump. */
    static final double MIN_REACH = 0.2;

    /** The hidden unit that the weight comes from. */
    static final Key.Whole UNIT = Key.whole("unit", 2, 0, HIDDEN - 1);
    /** The output that it goes to. With the default unit, accuracy rises with the loss here and falls with it there. */
    static final Key.Whole DIGIT = Key.whole("digit", 4, 0, 9);
    /** How far the weight is from its trained value. */
    static final Key.Number NUDGE = Key.number("nudge", 0, -MAX_NUDGE, MAX_NUDGE);

    static final Key.Number X = Key.number("x", 0, -MAX_X, MAX_X);
    /** An address that names only a place of the functions shows them. */
    static final Key.Choice<Subject> SUBJECT = Key.dependentChoice(
                    "figure", values -> values.get(X) == 0 ? Subject.WEIGHT : Subject.ACTIVATION, Subject.values())
            .called(Text.of("손실과 정확도", "Loss and accuracy"), Text.of("계단 함수와 시그모이드", "Step function and sigmoid"));
    /** How far from the trained value the curves are drawn: as far as the point has been; at 0 there is but the point. */
    static final Key.Number SIGHT = Key.number("sight", MAX_NUDGE, 0, MAX_NUDGE);
    /** How far from the trained value the figure reaches. */
    static final Key.Number REACH = Key.number("reach", MAX_NUDGE, MIN_REACH, MAX_NUDGE);

    /** All of them. Another weight begins at its trained value. */
    static final Keys KEYS = Keys.of(UNIT, DIGIT, NUDGE, X, SUBJECT, SIGHT, REACH)
            .resetting(UNIT, NUDGE)
            .resetting(DIGIT, NUDGE);

    static final Question<Text> TINY_NUDGE = Question.choice(
                    "tiny-nudge",
                    WhyLossText.MOVER_LABEL,
                    1,
                    Text.of("손실과 정확도 모두", "both"),
                    Text.of("손실만", "only the loss"),
                    Text.of("정확도만", "only the accuracy"))
            .because(
                    Text.of("정확도는 답이 바뀌어야 움직이는데, 바뀐 답이 없습니다.", "Accuracy moves only when an answer changes; none did."),
                    Text.of("", ""),
                    Text.of(
                            "답이 그대로여도 확률은 달라지고, 손실도 달라집니다.",
                            "Even with the same answers, probabilities change, and so does the loss."));
    static final Question<Text> ACCURACY_WHILE_LOSS_FALLS = Question.choice(
                    "accuracy-while-loss-falls",
                    WhyLossText.GUESS_LABEL,
                    2,
                    Text.of("반드시 오릅니다", "it must rise"),
                    Text.of("오르거나 그대로입니다", "it rises or stays"),
                    Text.of("내려가기도 합니다", "it can even fall"))
            .because(
                    Text.of(
                            "확률이 나아져도 답은 그대로이거나 틀릴 수 있습니다.",
                            "Better probabilities can leave answers as they are, or turn one wrong."),
                    Text.of(
                            "손실은 평균이라서, 내려가도 어떤 이미지는 나빠집니다.",
                            "The loss is a mean: it can fall while some images get worse."),
                    Text.of("", ""));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .controls("figure", "images", "weight", "tools")
            .handles(NUDGE, X)
            .guesses(TINY_NUDGE, ACCURACY_WHILE_LOSS_FALLS);

    enum Subject {
        WEIGHT,
        ACTIVATION
    }

    private WhyLossState() {}

    /** Returns how far from the trained value the figure reaches, which is always to the point. */
    static double reach(Values values) {
        return Math.abs(values.get(NUDGE)) <= values.get(REACH) ? values.get(REACH) : MAX_NUDGE;
    }

    /** Returns the state with the weight as far off as the figure reaches; the curves are seen up to there. */
    static Values withNudge(Values values, double distance) {
        double reach = reach(values);
        double nudge = Math.max(-reach, Math.min(reach, distance));
        return values.with(NUDGE, nudge).with(SIGHT, Math.max(values.get(SIGHT), Math.abs(nudge)));
    }
}
