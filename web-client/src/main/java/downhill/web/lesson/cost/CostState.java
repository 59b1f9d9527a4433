package downhill.web.lesson.cost;

import downhill.core.derivative.GradientDescent;
import downhill.core.linear.LinearHypothesis;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reader has set.
 *
 * @param points x and y of the three points by turns
 * @param start the slope that the reader has chosen, from which descent begins
 * @param learningRate how far a step of descent goes
 * @param steps how many steps of descent are taken
 * @param seenFrom the least slope visited so far
 * @param seenTo the greatest slope visited so far
 * @param whole whether the whole parabola shows
 */
record CostState(
        List<Double> points,
        double start,
        double learningRate,
        int steps,
        double seenFrom,
        double seenTo,
        boolean whole) {
    static final double MIN_WEIGHT = -1;
    static final double MAX_WEIGHT = 3;
    static final double MIN_RATE = 0.001;
    static final double MAX_RATE = 1;
    static final int MAX_STEPS = 100;
    static final int POINTS = 3;
    static final double MIN_X = 0;
    static final double MAX_X = 4;
    static final double MIN_Y = -4;
    static final double MAX_Y = 11;

    /** The points of the slides: (1, 1), (2, 2), (3, 3), and a line that misses them. */
    static final CostState DEFAULTS = new CostState(List.of(1.0, 1.0, 2.0, 2.0, 3.0, 3.0), 2, 0.1, 0, 2, 2, false);

    /** How the state stands in an address. */
    static final StateForm<CostState> FORM = new StateForm<>() {
        @Override
        public CostState read(QueryReader query) {
            double start = query.number("w", DEFAULTS.start, MIN_WEIGHT, MAX_WEIGHT);
            List<Double> seen = query.numbers(
                    "seen",
                    List.of(start, start),
                    2,
                    2,
                    MIN_WEIGHT,
                    MAX_WEIGHT,
                    ends -> ends.get(0) <= start && start <= ends.get(1),
                    CostText.ALLOWED_SEEN);
            return new CostState(
                    query.numbers(
                            "points",
                            DEFAULTS.points,
                            2 * POINTS,
                            2 * POINTS,
                            MIN_Y,
                            MAX_Y,
                            CostState::arePoints,
                            CostText.ALLOWED_POINTS),
                    start,
                    query.number("lr", DEFAULTS.learningRate, MIN_RATE, MAX_RATE),
                    query.whole("steps", DEFAULTS.steps, 0, MAX_STEPS),
                    seen.get(0),
                    seen.get(1),
                    query.flag("whole", DEFAULTS.whole));
        }

        @Override
        public void write(CostState state, QueryWriter query) {
            query.numbers("points", state.points, DEFAULTS.points)
                    .number("w", state.start, DEFAULTS.start)
                    .number("lr", state.learningRate, DEFAULTS.learningRate)
                    .number("steps", state.steps, DEFAULTS.steps)
                    .numbers("seen", List.of(state.seenFrom, state.seenTo), List.of(state.start, state.start))
                    .flag("whole", state.whole, DEFAULTS.whole);
        }
    };

    private static boolean arePoints(List<Double> points) {
        for (int i = 0; i < points.size(); i += 2) {
            if (points.get(i) < MIN_X || points.get(i) > MAX_X) {
                return false;
            }
        }
        return true;
    }

    /** Returns the state with another slope; a descent that was under way is over. */
    CostState withStart(double weight) {
        return new CostState(
                points, weight, learningRate, 0, Math.min(seenFrom, weight), Math.max(seenTo, weight), whole);
    }

    /** Returns the state with a point elsewhere. */
    CostState withPoint(int index, double x, double y) {
        List<Double> moved = new ArrayList<>(points);
        moved.set(2 * index, x);
        moved.set(2 * index + 1, y);
        return new CostState(List.copyOf(moved), start, learningRate, 0, seenFrom, seenTo, whole);
    }

    CostState withLearningRate(double rate) {
        return new CostState(points, start, rate, 0, seenFrom, seenTo, whole);
    }

    CostState withSteps(int count) {
        return new CostState(points, start, learningRate, Math.min(count, MAX_STEPS), seenFrom, seenTo, whole);
    }

    CostState withWhole(boolean shown) {
        return new CostState(points, start, learningRate, steps, seenFrom, seenTo, shown);
    }

    double x(int index) {
        return points.get(2 * index);
    }

    double y(int index) {
        return points.get(2 * index + 1);
    }

    /** Returns the hypothesis on the present points. */
    LinearHypothesis hypothesis() {
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = x(i);
            y[i] = y(i);
        }
        return new LinearHypothesis(x, y);
    }

    /** Returns the slopes that descent passes: the start and one for each step. */
    double[] path() {
        LinearHypothesis hypothesis = hypothesis();
        double[][] points = GradientDescent.path(
                w -> new double[] {hypothesis.gradient(w[0])}, new double[] {start}, learningRate, steps);
        double[] weights = new double[points.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = points[i][0];
        }
        return weights;
    }

    /** Returns the slope that the line has now. */
    double weight() {
        double[] path = path();
        return path[path.length - 1];
    }

    /** Returns the slope with the least cost, or NaN where all points have x = 0. */
    double best() {
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < POINTS; i++) {
            xy += x(i) * y(i);
            xx += x(i) * x(i);
        }
        return xx == 0 ? Double.NaN : xy / xx;
    }
}
