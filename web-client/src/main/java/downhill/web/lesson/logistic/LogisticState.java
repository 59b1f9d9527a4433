package downhill.web.lesson.logistic;

import downhill.core.linear.LogisticRegression;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reader has set.
 *
 * @param points x and y of the six points by turns; y is 0 or 1
 * @param w the weight
 * @param b the bias
 */
record LogisticState(List<Double> points, double w, double b) {
    static final int POINTS = 6;
    static final double MAX_X = 5;
    static final double MAX_WEIGHT = 8;
    static final double MAX_BIAS = 8;

    /** How far a step of descent goes along the slope. */
    static final double LEARNING_RATE = 0.5;

    /** Points that one border separates, and a curve whose border lies beside them. */
    static final LogisticState DEFAULTS =
            new LogisticState(List.of(-3.0, 0.0, -2.0, 0.0, -1.0, 0.0, 1.0, 1.0, 2.0, 1.0, 3.0, 1.0), 1, 2);

    /** Points that contradict each other: with this bias the squared cost has two hollows over W. */
    static final LogisticState TWO_HOLLOWS =
            new LogisticState(List.of(-3.0, 1.0, -2.0, 1.0, -1.5, 0.0, 1.0, 0.0, 3.5, 1.0, 4.0, 1.0), -4, -3);

    /** How the state stands in an address. */
    static final StateForm<LogisticState> FORM = new StateForm<>() {
        @Override
        public LogisticState read(QueryReader query) {
            return new LogisticState(
                    query.numbers(
                            "points",
                            DEFAULTS.points,
                            2 * POINTS,
                            2 * POINTS,
                            -MAX_X,
                            MAX_X,
                            LogisticState::areClasses,
                            LogisticText.ALLOWED_POINTS),
                    query.number("w", DEFAULTS.w, -MAX_WEIGHT, MAX_WEIGHT),
                    query.number("b", DEFAULTS.b, -MAX_BIAS, MAX_BIAS));
        }

        @Override
        public void write(LogisticState state, QueryWriter query) {
            query.numbers("points", state.points, DEFAULTS.points)
                    .number("w", state.w, DEFAULTS.w)
                    .number("b", state.b, DEFAULTS.b);
        }
    };

    private static boolean areClasses(List<Double> points) {
        for (int i = 1; i < points.size(); i += 2) {
            if (points.get(i) != 0 && points.get(i) != 1) {
                return false;
            }
        }
        return true;
    }

    LogisticState withW(double weight) {
        return new LogisticState(points, Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight)), b);
    }

    LogisticState withB(double bias) {
        return new LogisticState(points, w, Math.max(-MAX_BIAS, Math.min(MAX_BIAS, bias)));
    }

    /** Returns the state with a point elsewhere; it belongs to the class whose line is nearer. */
    LogisticState withPoint(int index, double x, double y) {
        List<Double> moved = new ArrayList<>(points);
        moved.set(2 * index, x);
        moved.set(2 * index + 1, y < 0.5 ? 0.0 : 1.0);
        return new LogisticState(List.copyOf(moved), w, b);
    }

    double x(int index) {
        return points.get(2 * index);
    }

    double y(int index) {
        return points.get(2 * index + 1);
    }

    /** Returns the probability of class 1 at a place. */
    double probability(double x) {
        return LogisticRegression.probability(new double[] {w, b}, new double[] {x});
    }

    /** Returns where the probability is one half, or NaN where it is the same everywhere. */
    double border() {
        return w == 0 ? Double.NaN : 0 - b / w;
    }

    /** Returns the regression on the present points. */
    LogisticRegression regression() {
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = x(i);
            y[i] = y(i);
        }
        return new LogisticRegression(x, y);
    }

    /** Returns the state after one step of descent of W on a cost. */
    LogisticState descended(Cost cost) {
        return withW(w - LEARNING_RATE * cost.slope(regression(), w, b));
    }
}
