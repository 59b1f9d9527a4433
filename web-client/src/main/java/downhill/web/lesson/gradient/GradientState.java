package downhill.web.lesson.gradient;

import downhill.core.derivative.ScalarFunction;
import downhill.core.function.Expression;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.lesson.surface.Landscape;
import downhill.web.page.Text;
import java.util.List;

public final class GradientState {
    enum Arrows {
        NONE,
        ONE,
        EVERYWHERE
    }

    static final double MAX_PLACE = 12;
    static final double WHOLE_TURN = 360;
    static final double STEEPEST_DOWN = 90;

    /** The surface, unless the reader's own function shows. */
    static final Key.Choice<Landscape> SURFACE = Key.choice("surface", Landscape.BOWL, Landscape.values());

    static final Key<Boolean> OWN = Key.flag("own");
    static final Key<String> FUNCTION = Key.function("f", "x0 * x1", 2);
    /** The point that is looked at: x0, x1. The book does not compute the default. */
    static final Key<List<Double>> AT = Key.numbers("at", values -> List.of(-2.0, 3.0), 2, 2, -MAX_PLACE, MAX_PLACE);

    static final Key.Choice<Arrows> ARROWS = Key.choice("arrows", Arrows.EVERYWHERE, Arrows.values())
            .called(Text.of("없음", "none"), Text.of("이 점에만", "at this point"), Text.of("모든 점에", "everywhere"));
    /** How far around the point slopes have been measured, in degrees from the contour. */
    static final Key.Number AROUND = Key.number("around", 0, 0, WHOLE_TURN);
    /** Whether the one direction that is turned is made of a way along each axis. */
    static final Key<Boolean> LEGS = Key.flag("legs");
    /** Whether three ways to go are named A, B and C, for a question. */
    static final Key<Boolean> LETTERS = Key.flag("letters");

    static final Keys KEYS = Keys.of(SURFACE, OWN, FUNCTION, AT, ARROWS, AROUND, LETTERS, LEGS);

    static final Question<Text> STEEPEST = Question.choice(
                    "steepest",
                    GradientText.WAY_LABEL,
                    1,
                    Text.of("A: 바닥(×)을 향해", "A: toward the bottom (×)"),
                    Text.of("B: 등고선과 직각으로", "B: straight across the contour"),
                    Text.of("C: 등고선을 따라", "C: along the contour"))
            .because(
                    Text.of(
                            "바닥으로 가는 가장 짧은 길이지만, 이 점에서는 B보다 완만합니다.",
                            "It is the shortest way to the bottom, but from this point it is gentler than B."),
                    Text.of("", ""),
                    Text.of("등고선을 따라가면 높이가 그대로입니다.", "Along a contour the height stays the same."));
    static final Question<Text> FARTHER = Question.choice(
                    "four-times-as-far",
                    GradientText.FARTHER_LABEL,
                    2,
                    Text.of("더 깁니다", "Longer"),
                    Text.of("같습니다", "The same"),
                    Text.of("더 짧습니다", "Shorter"))
            .because(
                    Text.of(
                            "둥근 그릇에서는 멀수록 가파릅니다. 이 그릇의 긴 방향은 멀어도 완만합니다.",
                            "In the round bowl, farther is steeper. The long direction of this bowl is gentle."),
                    Text.of("같은 그릇이라도 방향에 따라 가파른 정도가 다릅니다.", "One bowl is not equally steep in all directions."),
                    Text.of("", ""));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .derived("x0", "x1")
            .controls("direction", "arrows", "surface", "tools")
            .handles(AT, AROUND)
            .guesses(STEEPEST, FARTHER);

    private GradientState() {}

    static double[] point(Values values) {
        List<Double> at = values.get(AT);
        return new double[] {at.get(0), at.get(1)};
    }

    /** Returns the state at another point, as near as that may be. */
    static Values withPoint(Values values, double x0, double x1) {
        return values.with(AT, List.of(within(x0, 0, MAX_PLACE), within(x1, 0, MAX_PLACE)));
    }

    /** Returns the state turned on to a direction by the shorter way, within one turn. */
    static Values withTurn(Values values, double degrees) {
        double around = values.get(AROUND);
        double further = (degrees - around + 1.5 * WHOLE_TURN) % WHOLE_TURN - WHOLE_TURN / 2;
        Values turned = values.with(AROUND, Math.max(0, Math.min(WHOLE_TURN, around + further)));
        return values.get(LEGS) ? turned.with(ARROWS, Arrows.NONE) : turned;
    }

    /** Returns the state on another surface, at the same point as far as that lies in its frame. */
    static Values withLandscape(Values values, Landscape other) {
        Landscape.Frame frame = other.frame;
        double[] at = point(values);
        return withPoint(
                values.with(OWN, false).with(SURFACE, other),
                within(at[0], frame.x0(), frame.reach()),
                within(at[1], frame.x1(), frame.reach()));
    }

    static Values withFunction(Values values, String text) {
        return values.with(OWN, true).with(FUNCTION, text);
    }

    private static double within(double value, double middle, double reach) {
        return Math.max(middle - reach, Math.min(middle + reach, value));
    }

    static Landscape.Frame frame(Values values) {
        return values.get(OWN) ? Landscape.BOWL.frame : values.get(SURFACE).frame;
    }

    static ScalarFunction function(Values values) {
        if (!values.get(OWN)) {
            return values.get(SURFACE).surface;
        }
        Expression expression = Expression.parse(values.get(FUNCTION), 2);
        return point -> expression.value(point[0], point[1]);
    }

    static String formula(Values values) {
        return values.get(OWN) ? values.get(FUNCTION) : values.get(SURFACE).formula;
    }

    static boolean haveSameFunction(Values one, Values other) {
        return one.get(OWN).equals(other.get(OWN))
                && (one.get(OWN)
                        ? one.get(FUNCTION).equals(other.get(FUNCTION))
                        : one.get(SURFACE) == other.get(SURFACE));
    }
}
