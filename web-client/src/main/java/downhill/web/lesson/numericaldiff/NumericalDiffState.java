package downhill.web.lesson.numericaldiff;

import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;

public final class NumericalDiffState {
    static final double MAX_X = 20;
    static final double MIN_H = 1e-50;
    static final double MAX_H = 10;

    /** Half the width of the figure for a function of the reader's own. */
    private static final double HALF_WIDTH = 5;

    static final Key<String> F = Key.function("f", Example.QUADRATIC.f, 1);
    static final Key.Number X = Key.dependentNumber("x", values -> placeOf(values.get(F)), -MAX_X, MAX_X);
    static final Key.Number H = Key.number("h", 1, MIN_H, MAX_H).logarithmic();
    static final Key.Choice<Difference> DIFFERENCE = Key.choice("difference", Difference.FORWARD, Difference.values());
    /** How far behind the place the first point of the secant stands, in widths: the central difference takes it at 1. */
    static final Key.Number BACK = Key.dependentNumber(
            "back", values -> (double) values.get(DIFFERENCE).ordinal(), 0, 1);

    static final Key.Choice<Subject> SUBJECT = Key.choice("figure", Subject.ERROR, Subject.values())
            .called(Text.of("곡선과 할선", "Curve and secant"), Text.of("오차", "Error"));
    /** The least width whose error is drawn, unless the present one is less. */
    static final Key.Number SEEN = Key.number("seen", MIN_H, MIN_H, MAX_H).logarithmic();

    static final Keys KEYS = Keys.of(F, X, H, DIFFERENCE, BACK, SUBJECT, SEEN).resetting(DIFFERENCE, BACK);

    static final Question<Text> SMALLER_STILL = Question.choice(
                    "smaller-still",
                    NumericalDiffText.GUESS_LABEL,
                    2,
                    Text.of("계속 줄어듭니다", "It keeps falling"),
                    Text.of("줄다가 그대로입니다", "It falls and then stays the same"),
                    Text.of("줄다가 다시 커집니다", "It falls and then grows again"))
            .because(
                    Text.of(
                            "수학의 극한에서는 그렇습니다. 컴퓨터의 수는 자릿수가 한정되어 있습니다.",
                            "In mathematics, yes. A computer’s numbers have only so many digits."),
                    Text.of(
                            "자릿수는 바닥나지만, 작은 h로 나누기 때문에 오차는 멈추지 않고 커집니다.",
                            "Digits do run out, but dividing by a tiny h makes the error grow, not stop."),
                    Text.of("", ""));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .controls("digits", "difference", "figure", "x", "f", "tools")
            .handles(X, H, BACK)
            .guesses(SMALLER_STILL);

    enum Subject {
        CURVE,
        ERROR
    }

    private NumericalDiffState() {}

    private static double placeOf(String f) {
        Example example = Example.of(f);
        return example == null ? 1 : example.place;
    }

    static Values withExample(Values values, Example example) {
        return values.with(F, example.f).with(X, example.place);
    }

    /** Returns the state with a width as near as it may be; its error is seen from now on. */
    static Values withH(Values values, double width) {
        double h = Math.max(MIN_H, Math.min(MAX_H, width));
        return values.with(H, h).with(SEEN, Math.min(values.get(SEEN), h));
    }

    /** Returns the state with the first point elsewhere; all the way back the difference is the central one. */
    static Values withBack(Values values, double back) {
        double within = Math.max(0, Math.min(1, back));
        return values.with(DIFFERENCE, within < 1 ? Difference.FORWARD : Difference.CENTRAL)
                .with(BACK, within);
    }

    static double seen(Values values) {
        return Math.min(values.get(SEEN), values.get(H));
    }

    static double from(Values values) {
        Example example = Example.of(values.get(F));
        double from = example == null ? -HALF_WIDTH : example.from;
        return isUsual(values, example) ? from : values.get(X) - HALF_WIDTH;
    }

    static double to(Values values) {
        Example example = Example.of(values.get(F));
        double to = example == null ? HALF_WIDTH : example.to;
        return isUsual(values, example) ? to : values.get(X) + HALF_WIDTH;
    }

    private static boolean isUsual(Values values, Example example) {
        double x = values.get(X);
        return example == null ? Math.abs(x) <= HALF_WIDTH : x >= example.from && x <= example.to;
    }
}
