package downhill.web.lesson.cost;

import downhill.core.derivative.GradientDescent;
import downhill.core.linear.LinearHypothesis;
import downhill.web.control.NumberScale;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/** What the reader of this lesson sets. */
public final class CostState {
    static final int COUNT = 3;
    static final double MIN_X = 0;
    static final double MAX_X = 4;
    static final double MIN_Y = -4;
    static final double MAX_Y = 11;
    private static final double BESIDE_AXIS = 0.1;

    /** The points by turns x and y; at first those of the slides. */
    static final Key<List<Double>> POINTS = Key.numbers(
            "points",
            values -> List.of(1.0, 1.0, 2.0, 2.0, 3.0, 3.0),
            2 * COUNT,
            2 * COUNT,
            MIN_Y,
            MAX_Y,
            CostState::arePoints,
            CostText.ALLOWED_POINTS);
    /** The slope of the line, from which descent begins; at first one that misses the points. */
    static final Key.Number START = Key.number("w", 2, -1, 3);

    static final Key.Number RATE = Key.number("lr", 0.1, 0.001, 1);
    static final Key.Whole STEPS = Key.whole("steps", 0, 0, 100).growing();
    /** The least and the greatest slope visited so far. */
    static final Key<List<Double>> SEEN = Key.numbers(
            "seen",
            values -> List.of(values.get(START), values.get(START)),
            2,
            2,
            START.min(),
            START.max(),
            ends -> ends.get(0) <= ends.get(1),
            CostText.ALLOWED_SEEN);

    static final Key<Boolean> WHOLE = Key.flag("whole");
    /** Whether the slope of the cost is drawn. */
    static final Key<Boolean> TANGENT = Key.flag("tangent");

    /** All of them. With another line or other points a descent is over. */
    static final Keys KEYS = Keys.of(POINTS, START, RATE, STEPS, SEEN, WHOLE, TANGENT)
            .resetting(POINTS, STEPS)
            .resetting(START, STEPS);

    static final double GUESSED_WEIGHT = 3;

    static final Question<Text> COST_AT_3 = Question.number(
            "cost-at-3",
            CostText.GUESS_LABEL,
            NumberScale.linear(0, 30, 0.5),
            hypothesis(KEYS.defaults()).cost(GUESSED_WEIGHT));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .derived("cost", "least")
            .controls("formula", "weight", "rate", "step", "run", "whole", "tools")
            .handles(POINTS, START)
            .actions("step", "run")
            .guesses(COST_AT_3);

    private CostState() {}

    private static boolean arePoints(List<Double> points) {
        for (int i = 0; i < points.size(); i += 2) {
            if (points.get(i) < MIN_X || points.get(i) > MAX_X) {
                return false;
            }
        }
        return true;
    }

    /** Returns the state with another slope, which has been visited now. */
    static Values withStart(Values values, double weight) {
        List<Double> seen = seen(values);
        return values.with(START, weight)
                .with(SEEN, List.of(Math.min(seen.get(0), weight), Math.max(seen.get(1), weight)));
    }

    static Values withPoint(Values values, int index, double x, double y) {
        List<Double> moved = new ArrayList<>(values.get(POINTS));
        moved.set(2 * index, Math.max(MIN_X, Math.min(MAX_X, x)));
        moved.set(2 * index + 1, Math.max(MIN_Y, Math.min(MAX_Y, y)));
        return values.with(POINTS, List.copyOf(moved));
    }

    /** Returns the ends of what has been visited, the present slope included. */
    static List<Double> seen(Values values) {
        List<Double> seen = values.get(SEEN);
        double start = values.get(START);
        return List.of(Math.min(seen.get(0), start), Math.max(seen.get(1), start));
    }

    /** Returns whether a line is so steep that it leaves its figure before it can be told from the axis. */
    static boolean isUpright(double weight) {
        double beside = weight * BESIDE_AXIS;
        return beside < MIN_Y || beside > MAX_Y;
    }

    static double x(Values values, int index) {
        return values.get(POINTS).get(2 * index);
    }

    static double y(Values values, int index) {
        return values.get(POINTS).get(2 * index + 1);
    }

    static LinearHypothesis hypothesis(Values values) {
        double[] x = new double[COUNT];
        double[] y = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            x[i] = x(values, i);
            y[i] = y(values, i);
        }
        return new LinearHypothesis(x, y);
    }

    /** Returns the slopes that descent passes: the start and one for each step. */
    static double[] path(Values values) {
        LinearHypothesis hypothesis = hypothesis(values);
        double[][] points = GradientDescent.path(
                w -> new double[] {hypothesis.gradient(w[0])},
                new double[] {values.get(START)},
                values.get(RATE),
                values.get(STEPS));
        double[] weights = new double[points.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = points[i][0];
        }
        return weights;
    }

    static double weight(Values values) {
        double[] path = path(values);
        return path[path.length - 1];
    }

    /** Returns the slope with the least cost, or NaN where all points have x = 0. */
    static double best(Values values) {
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < COUNT; i++) {
            xy += x(values, i) * y(values, i);
            xx += x(values, i) * x(values, i);
        }
        return xx == 0 ? Double.NaN : xy / xx;
    }
}
