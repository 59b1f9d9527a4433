package downhill.web.lesson.partialderivative;

import downhill.core.math.StableMath;
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
    static final double QUARTER = 90;

    private static final double RADIANS = Math.PI / 180;
    /** How far from the point the ruler has its handle, along the axis. */
    private static final double RULER_REACH = 3;
    /** How far from the point the plane has the handle that swings it. */
    private static final double SWING_REACH = 8;
    /** Nearer to an axis, in degrees, the plane stands along it. */
    private static final double SNAP = 5;

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

    /** By how much the slope of the ruler at the point misses that of the curve. */
    static final Key.Number RULER = Key.number("ruler", 0, -20, 20);
    /** How far the plane has swung about the vertical through the point, in degrees. */
    static final Key.Number SWING = Key.number("swing", 0, 0, QUARTER);

    static final Keys KEYS = Keys.of(FREE, X0, X1, MEASURED, WHOLE, YAW, PITCH, RULER, SWING)
            .resetting(FREE, SWING, RULER)
            .resetting(SWING, RULER);

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
            .controls("free", "x0", "x1", "measured", "turn", "tools")
            .handles(X0, X1, YAW, RULER, SWING)
            .guesses(SLOPE, LOWERED);

    private PartialState() {}

    static Key.Number movingKey(Values values) {
        return values.get(FREE) == Variable.X0 ? X0 : X1;
    }

    static double moving(Values values) {
        return inCut(values)[0];
    }

    static Key.Number heldKey(Values values) {
        return values.get(FREE) == Variable.X0 ? X1 : X0;
    }

    static double held(Values values) {
        return inCut(values)[1];
    }

    /** Returns x0 and x1 of a place on the floor that is turned about the middle. */
    private static double[] turned(double degrees, double x0, double x1) {
        double c = StableMath.cos(degrees * RADIANS);
        double s = StableMath.sin(degrees * RADIANS);
        return new double[] {c * x0 - s * x1, s * x0 + c * x1};
    }

    /** Returns how far along the cut the point lies and how far beside the middle the cut does. */
    private static double[] inCut(Values values) {
        double[] place = turned(0 - values.get(SWING), values.get(X0), values.get(X1));
        return values.get(FREE) == Variable.X0 ? place : new double[] {place[1], place[0]};
    }

    /** Returns x0, x1 and the height of a place. */
    static double[] place(Values values, double moving, double held, double height) {
        double[] straight = values.get(FREE).place(moving, held, height);
        double[] place = turned(values.get(SWING), straight[0], straight[1]);
        return new double[] {place[0], place[1], height};
    }

    /** Returns from where to where the cut lies above the floor. */
    static double[] ends(Values values) {
        double[] from = place(values, 0, held(values), 0);
        double[] to = place(values, 1, held(values), 0);
        double[] ends = {-2 * Turn.REACH, 2 * Turn.REACH};
        for (int i = 0; i < 2; i++) {
            double way = to[i] - from[i];
            if (way != 0) {
                double reach = Turn.REACH / Math.abs(way);
                ends[0] = Math.max(ends[0], -from[i] / way - reach);
                ends[1] = Math.min(ends[1], -from[i] / way + reach);
            }
        }
        return ends;
    }

    static double height(Values values) {
        return values.get(FREE).height(moving(values), held(values));
    }

    /** Returns the partial derivative at the point, as the book measures it. */
    static double slope(Values values) {
        return values.get(FREE).slope(moving(values), held(values));
    }

    /** Returns the slope of the straight line that is shown. */
    static double ruler(Values values) {
        return slope(values) + values.get(RULER);
    }

    /** Returns where along the axis the handle of the ruler stands. */
    static double rulerEnd(Values values) {
        return moving(values) + (moving(values) < 0 ? RULER_REACH : -RULER_REACH);
    }

    /** Returns the state with the handle of the ruler at another height. */
    static Values withRuler(Values values, double end) {
        double slope = (end - height(values)) / (rulerEnd(values) - moving(values));
        double off = Steps.round(slope - slope(values), 0.1);
        return values.with(RULER, Math.max(RULER.min(), Math.min(RULER.max(), off)));
    }

    /** Returns the state with another point on the same cut. */
    static Values withMoving(Values values, double value) {
        return withPoint(values, value, held(values));
    }

    private static Values withPoint(Values values, double moving, double held) {
        double[] place = place(values, moving, held, 0);
        return values.with(X0, within(place[0])).with(X1, within(place[1]));
    }

    private static double within(double coordinate) {
        return Math.max(-Turn.REACH, Math.min(Turn.REACH, Steps.round(coordinate, 0.01)));
    }

    /** Returns where the handle of the plane stands in the plane of the figure, with the plane elsewhere. */
    static double[] grip(Values values, double held) {
        return atTop(values, place(values, 0, held, 0));
    }

    private static double[] atTop(Values values, double[] place) {
        return new double[] {
            turn(values).across(place[0], place[1]), turn(values).up(place[0], place[1], Turn.TOP)
        };
    }

    /** Returns how far the plane stands from the x0 axis, in degrees. */
    static double swing(Values values) {
        return values.get(SWING) + (values.get(FREE) == Variable.X1 ? QUARTER : 0);
    }

    /** Returns where the handle stands that swings the plane, in the plane of the figure, with the plane elsewhere. */
    static double[] swingGrip(Values values, double degrees) {
        double reach = values.get(X0) + values.get(X1) < 0 ? SWING_REACH : -SWING_REACH;
        double[] way = turned(degrees, reach, 0);
        return atTop(values, new double[] {values.get(X0) + way[0], values.get(X1) + way[1]});
    }

    /** Returns the state with the plane swung to where that handle is nearest to a place in the plane of the figure. */
    static Values withSwing(Values values, double right, double up) {
        double nearest = 0;
        double least = Double.MAX_VALUE;
        for (int degrees = 0; degrees <= QUARTER; degrees++) {
            double[] grip = swingGrip(values, degrees);
            double distance = (grip[0] - right) * (grip[0] - right) + (grip[1] - up) * (grip[1] - up);
            if (distance < least) {
                least = distance;
                nearest = degrees;
            }
        }
        return nearest > QUARTER - SNAP
                ? values.with(FREE, Variable.X1).with(SWING, 0.0)
                : values.with(FREE, Variable.X0).with(SWING, nearest < SNAP ? 0 : nearest);
    }

    /** Returns the state with the plane where its handle is nearest to a place in the plane of the figure. */
    static Values withPlane(Values values, double right, double up) {
        double[] from = grip(values, -Turn.REACH);
        double[] to = grip(values, Turn.REACH);
        double wayRight = to[0] - from[0];
        double wayUp = to[1] - from[1];
        double share = ((right - from[0]) * wayRight + (up - from[1]) * wayUp) / (wayRight * wayRight + wayUp * wayUp);
        return withPoint(values, moving(values), Steps.round(2 * Turn.REACH * share - Turn.REACH, 0.1));
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
