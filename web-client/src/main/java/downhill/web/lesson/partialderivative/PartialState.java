package downhill.web.lesson.partialderivative;

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

    static final Question<Text> SLOPE_BY_X0 = Question.choice(
            "slope-by-x0", PartialText.GUESS_LABEL, 0, number("6"), number("8"), number("14"), number("25"));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .controls("free", "x0", "x1", "measured", "turn", "presets", "tools")
            .handles(X0, X1, YAW)
            .guesses(SLOPE_BY_X0);

    private PartialState() {}

    private static Text number(String text) {
        return Text.of(text, text);
    }

    static Key.Number movingKey(Values values) {
        return values.get(FREE) == Variable.X0 ? X0 : X1;
    }

    static double moving(Values values) {
        return values.get(movingKey(values));
    }

    static double held(Values values) {
        return values.get(values.get(FREE) == Variable.X0 ? X1 : X0);
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
