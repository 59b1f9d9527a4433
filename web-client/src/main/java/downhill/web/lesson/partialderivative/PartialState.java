package downhill.web.lesson.partialderivative;

import downhill.web.control.Steps;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;

public final class PartialState {
    static final double MIN_PITCH = 5;
    static final double MAX_PITCH = 85;

    static final Key.Choice<Variable> FREE = Key.choice("free", Variable.X0, Variable.values())
            .called(
                    Text.of("x₀을 움직이고 x₁을 고정", "x₀ moves, x₁ is held"),
                    Text.of("x₁을 움직이고 x₀을 고정", "x₁ moves, x₀ is held"));
    /** The point of the book is (3, 4). */
    static final Key.Number X0 = Key.number("x0", 3, -Turn.REACH, Turn.REACH);

    static final Key.Number X1 = Key.number("x1", 4, -Turn.REACH, Turn.REACH);
    static final Key<Boolean> MEASURED = Key.flag("measured");
    /** Whether the surface is whole: not cut. */
    static final Key<Boolean> WHOLE = Key.flag("whole");
    /** From where the surface is seen, around the vertical. */
    static final Key.Number YAW = Key.number("yaw", -25, -180, 180);
    /** From how far above it is seen. */
    static final Key.Number PITCH = Key.number("pitch", 30, MIN_PITCH, MAX_PITCH);

    static final Keys KEYS = Keys.of(FREE, X0, X1, MEASURED, WHOLE, YAW, PITCH);

    static final Question<Text> SLOPE = Question.choice(
                    "slope-of-the-cut",
                    PartialText.SLOPE_LABEL,
                    0,
                    Text.of("6", "6"),
                    Text.of("8", "8"),
                    Text.of("14", "14"),
                    Text.of("25", "25"))
            .because(
                    Text.of("", ""),
                    Text.of(
                            "x₁의 두 배입니다. 그러나 x₁은 고정되어 변하지 않습니다.",
                            "That is twice x₁. But x₁ is held and does not change."),
                    Text.of(
                            "두 변수의 두 배를 더한 값입니다. 여기서는 x₀만 움직입니다.",
                            "That adds twice each variable. But here only x₀ moves."),
                    Text.of(
                            "점의 높이입니다. 기울기는 높이가 얼마나 빨리 변하는지입니다.",
                            "That is the height. The slope is how fast the height changes."));

    static final Question<Text> LOWERED = Question.choice(
                    "slope-when-lowered",
                    PartialText.LOWERED_LABEL,
                    1,
                    Text.of("작아집니다", "It gets smaller"),
                    Text.of("그대로입니다", "It stays the same"),
                    Text.of("커집니다", "It gets larger"))
            .because(
                    Text.of(
                            "그릇이 낮은 자리이지만, 곡선은 통째로 낮아질 뿐 완만해지지 않습니다.",
                            "The bowl is lower there, but the whole curve sinks and gets no flatter."),
                    Text.of("", ""),
                    Text.of("곡선은 통째로 낮아질 뿐 더 가팔라지지 않습니다.", "The whole curve sinks and gets no steeper."));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .controls("free", "x0", "x1", "measured", "turn", "presets", "tools")
            .handles(X0, X1, YAW)
            .guesses(SLOPE, LOWERED);

    private PartialState() {}

    static Key.Number movingKey(Values values) {
        return values.get(FREE) == Variable.X0 ? X0 : X1;
    }

    static double moving(Values values) {
        return values.get(movingKey(values));
    }

    static Key.Number heldKey(Values values) {
        return values.get(FREE) == Variable.X0 ? X1 : X0;
    }

    static double held(Values values) {
        return values.get(heldKey(values));
    }

    static double height(Values values) {
        return values.get(FREE).height(moving(values), held(values));
    }

    /** Returns the partial derivative at the point, as the book measures it. */
    static double slope(Values values) {
        return values.get(FREE).slope(moving(values), held(values));
    }

    /** Returns the state with another point on the same cut. */
    static Values withMoving(Values values, double value) {
        return values.with(movingKey(values), value);
    }

    /** Returns where the handle of the plane stands in the plane of the figure, with the plane elsewhere. */
    static double[] grip(Values values, double held) {
        double[] top = values.get(FREE).place(0, held, Turn.TOP);
        return new double[] {turn(values).across(top[0], top[1]), turn(values).up(top[0], top[1], top[2])};
    }

    /** Returns the state with the plane where its handle is nearest to a place in the plane of the figure. */
    static Values withPlane(Values values, double right, double up) {
        double[] from = grip(values, -Turn.REACH);
        double[] to = grip(values, Turn.REACH);
        double wayRight = to[0] - from[0];
        double wayUp = to[1] - from[1];
        double share = ((right - from[0]) * wayRight + (up - from[1]) * wayUp) / (wayRight * wayRight + wayUp * wayUp);
        double held = Steps.round(2 * Turn.REACH * share - Turn.REACH, 0.1);
        return values.with(heldKey(values), Math.max(-Turn.REACH, Math.min(Turn.REACH, held)));
    }

    static Turn turn(Values values) {
        return new Turn(values.get(YAW), values.get(PITCH));
    }

    /** Returns the state seen from elsewhere; the turn goes round and round, the pitch ends above and at the side. */
    static Values turned(Values values, double right, double up) {
        double yaw = values.get(YAW) + right;
        if (yaw > 180) {
            yaw -= 360;
        } else if (yaw < -180) {
            yaw += 360;
        }
        double pitch = Math.max(MIN_PITCH, Math.min(MAX_PITCH, values.get(PITCH) + up));
        return values.with(YAW, yaw).with(PITCH, pitch);
    }

    /** Returns whether two states differ in nothing but from where the surface is seen. */
    static boolean differInTurnOnly(Values one, Values other) {
        return !one.equals(other)
                && one.with(YAW, other.get(YAW)).with(PITCH, other.get(PITCH)).equals(other);
    }
}
