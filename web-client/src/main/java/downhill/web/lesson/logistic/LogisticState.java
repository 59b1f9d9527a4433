package downhill.web.lesson.logistic;

import downhill.core.function.Sigmoid;
import downhill.core.linear.LogisticRegression;
import downhill.web.control.Steps;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

public final class LogisticState {
    enum Subject {
        DATA,
        SQUARED
    }

    static final int COUNT = 6;
    static final double MAX_X = 5;
    static final double LEARNING_RATE = 0.5;
    /** The sigmoid of ln 4. */
    private static final double LIKELY = 0.8;

    /** Where the line has the end that is pulled. */
    static final double END = 2.5;
    /** How far it is pulled; then the curve takes the room of the line. */
    static final double BY_HAND = 0.9;

    private static final double LN_4 = 1.3862943611198906;

    /** x and class of the points by turns; at first one border separates them. */
    static final Key<List<Double>> POINTS = Key.numbers(
            "points",
            values -> List.of(-3.0, 0.0, -2.0, 0.0, -1.0, 0.0, 1.0, 1.0, 2.0, 1.0, 3.0, 1.0),
            2 * COUNT,
            2 * COUNT,
            -MAX_X,
            MAX_X,
            LogisticState::areClasses,
            LogisticText.ALLOWED_POINTS);

    static final Key.Number W = Key.number("w", 1, -8, 8);
    /** The bias; at first one with which the border lies beside the points. */
    static final Key.Number B = Key.number("b", 2, -8, 8);

    static final Key.Whole STEPS = Key.whole("steps", 0, 0, 400).growing();
    static final Key.Choice<Subject> FIGURE = Key.choice("figure", Subject.SQUARED, Subject.values())
            .called(Text.of("확률 곡선", "The curve"), Text.of("곡선과 비용", "Curve and cost"));
    /** How far from W = 0 the cost is drawn. */
    static final Key.Number SIGHT = Key.number("sight", 8, 0.5, 8);

    /** How far the line has become the sigmoid of it: 0 is the line itself. */
    static final Key.Number SQUEEZE = Key.number("squeeze", 1, 0, 1);

    /** All of them. Elsewhere a descent is over. */
    static final Keys KEYS = Keys.of(POINTS, W, B, STEPS, FIGURE, SIGHT, SQUEEZE)
            .resetting(POINTS, STEPS)
            .resetting(W, STEPS)
            .resetting(B, STEPS);

    static final Question<Text> STEP_WHEN_WRONG = Question.choice(
                    "step-when-wrong",
                    LogisticText.GUESS_LABEL,
                    2,
                    Text.of("훨씬 깁니다", "much longer"),
                    Text.of("똑같습니다", "just as long"),
                    Text.of("거의 0입니다", "next to nothing"))
            .because(LogisticText.BECAUSE_FAR, LogisticText.BECAUSE_SAME, Text.of("", ""));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .controls("figure", "weight", "bias", "run", "tools")
            .handles(POINTS, W, B, SQUEEZE)
            .actions("run")
            .guesses(STEP_WHEN_WRONG);

    private LogisticState() {}

    private static boolean areClasses(List<Double> points) {
        for (int i = 1; i < points.size(); i += 2) {
            if (points.get(i) != 0 && points.get(i) != 1) {
                return false;
            }
        }
        return true;
    }

    /** Returns the state with another weight; the cost has been seen as far as that. */
    static Values withWeight(Values values, double weight) {
        double rounded = Steps.round(Math.max(W.min(), Math.min(W.max(), weight)), 0.01);
        return values.with(W, rounded).with(SIGHT, Math.max(values.get(SIGHT), Math.abs(rounded)));
    }

    static double cost(LogisticRegression regression, double w, double b) {
        return regression.squaredCost(new double[] {w, b});
    }

    static double slope(LogisticRegression regression, double w, double b) {
        return regression.squaredCostGradient(new double[] {w, b})[0];
    }

    /** Returns the height of the line at a place, or of the sigmoid of it, or of what lies between. */
    static double height(Values values, double weight, double x, double squeeze) {
        double z = weight * x + values.get(B);
        return squeeze * Sigmoid.value(z) + (1 - squeeze) * z;
    }

    /** Returns the state in which the end of the line has been pulled to some height; by hand not quite to the sigmoid. */
    static Values withEnd(Values values, double y) {
        double line = height(values, weight(values), END, 0);
        double share = (line - y) / (line - height(values, weight(values), END, 1));
        return values.with(SQUEEZE, share > 0 ? Math.min(BY_HAND, share) : 0);
    }

    /** Returns where the curve is one half, or NaN where it is the same everywhere. */
    static double middle(Values values) {
        return (isLine(values) ? 0.5 - values.get(B) : 0 - values.get(B)) / weight(values);
    }

    static boolean isLine(Values values) {
        return values.get(SQUEEZE) == 0;
    }

    /** Returns how high the place is that shows how steep the curve is. */
    static double likely(Values values) {
        return isLine(values) ? 1 : LIKELY;
    }

    /** Returns how far from its middle a curve of some weight is so high. */
    static double reach(Values values, double weight) {
        return rise(values) / weight;
    }

    /** Returns the state in which the curve keeps its middle and has another reach. */
    static Values withReach(Values values, double reach) {
        double middle = middle(values);
        Values steep = withWeight(values, reach == 0 ? W.max() : rise(values) / reach);
        return withBias(steep, (isLine(values) ? 0.5 : 0) - steep.get(W) * middle);
    }

    private static double rise(Values values) {
        return isLine(values) ? 1 - 0.5 : LN_4;
    }

    /** Returns the state with another bias; the weight stays where descent has taken it. */
    static Values withBias(Values values, double bias) {
        return arrived(values).with(B, Steps.round(Math.max(B.min(), Math.min(B.max(), bias)), 0.01));
    }

    /** Returns the state with a point elsewhere; it belongs to the class whose line is nearer. */
    static Values withPoint(Values values, int index, double x, double y) {
        List<Double> moved = new ArrayList<>(values.get(POINTS));
        moved.set(2 * index, Math.max(-MAX_X, Math.min(MAX_X, x)));
        moved.set(2 * index + 1, y < 0.5 ? 0.0 : 1.0);
        return arrived(values).with(POINTS, List.copyOf(moved));
    }

    /** Returns the state in which a descent has ended where it is now. */
    static Values arrived(Values values) {
        return values.get(STEPS) == 0 ? values : withWeight(values, weight(values));
    }

    static double x(Values values, int index) {
        return values.get(POINTS).get(2 * index);
    }

    static double y(Values values, int index) {
        return values.get(POINTS).get(2 * index + 1);
    }

    static LogisticRegression regression(Values values) {
        double[] x = new double[COUNT];
        double[] y = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            x[i] = x(values, i);
            y[i] = y(values, i);
        }
        return new LogisticRegression(x, y);
    }

    /** Returns the weights that descent passes: the start and one for each step, as far as the figure reaches. */
    static double[] path(Values values) {
        LogisticRegression regression = regression(values);
        double[] path = new double[values.get(STEPS) + 1];
        path[0] = values.get(W);
        for (int i = 1; i < path.length; i++) {
            double next = path[i - 1] - LEARNING_RATE * slope(regression, path[i - 1], values.get(B));
            path[i] = Math.max(W.min(), Math.min(W.max(), next));
        }
        return path;
    }

    static double weight(Values values) {
        double[] path = path(values);
        return path[path.length - 1];
    }
}
