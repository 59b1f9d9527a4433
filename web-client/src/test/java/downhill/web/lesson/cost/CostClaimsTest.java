package downhill.web.lesson.cost;

import static downhill.web.lesson.cost.CostState.KEYS;
import static downhill.web.lesson.cost.CostState.RATE;
import static downhill.web.lesson.cost.CostState.START;
import static downhill.web.lesson.cost.CostState.STEPS;
import static downhill.web.lesson.cost.CostState.best;
import static downhill.web.lesson.cost.CostState.hypothesis;
import static downhill.web.lesson.cost.CostState.path;
import static downhill.web.lesson.cost.CostState.weight;
import static downhill.web.lesson.cost.CostState.withPoint;

import downhill.core.function.SumSquaredError;
import downhill.core.linear.LinearHypothesis;
import downhill.web.lesson.Claims;
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

class CostClaimsTest {
    private static final Values DEFAULTS = KEYS.defaults();
    private static final double EDGE = 3.0 / 14;

    @Test
    void everyNumberIsComputed() {
        LinearHypothesis line = hypothesis(DEFAULTS);
        double[] path = path(DEFAULTS.with(START, 0.0).with(RATE, 0.05).with(STEPS, 3));
        Values off = withPoint(DEFAULTS, 1, 2, 5);
        double[] offPath = path(off.with(START, 0.0).with(RATE, 0.05).with(STEPS, 30));
        new Claims("cost")
                .at("turn")
                .says(isBarOfThirds(line), "각 넓이의 3분의 1을 쌓았습니다", "stacks one third of each area")
                .exactly(line.cost(1), "0")
                .exactly(best(DEFAULTS), "1")
                .at("guess")
                .says(area(2, 1) == 1 && area(2, 2) == 4 && area(2, 3) == 9, "넓이는 1, 4, 9이고", "areas of 1, 4 and 9")
                .rounded((1 + 4 + 9) / 3.0, "4.667")
                .rounded(line.cost(2), "4.667")
                .says(3 - best(DEFAULTS) == 2 * (2 - best(DEFAULTS)), "W = 1에서 두 배 멉니다", "twice as far from W = 1")
                .exactly(CostState.GUESSED_WEIGHT, "3")
                .at("far")
                .says(isClose(line.cost(3), 4 * line.cost(2)), "W = 2의 네 배입니다", "four times the cost at W = 2")
                .exactly(best(DEFAULTS), "1")
                .says(
                        isParabola(line),
                        "(W − 1)²에 비례합니다. 이런 곡선을 포물선이라고 합니다",
                        "proportional to (W − 1)². Such a curve is called a parabola")
                .at("descend")
                .says(
                        rounds(line.gradient(0), -9.333) && rounds(path[1], 0.467),
                        "0 − 0.05 × (−9.333) = 0.467",
                        "0 − 0.05 × (−9.333) = 0.467")
                .rounded(path[3], "0.848")
                .at("edge")
                .set("edge", "w", "0")
                .says(
                        isClose(line.gradient(3), 28 * (3 - 1) / 3.0),
                        "바닥까지 거리의 28/3배입니다",
                        "28/3 times the distance from the bottom")
                .says(
                        distanceAfterTen(EDGE - 1e-3) < 1 && distanceAfterTen(EDGE + 1e-3) > 1,
                        "3/14보다 크면",
                        "exceeds 3/14")
                .says(isClose(28 * EDGE / 3, 2), "그 거리의 두 배를 넘습니다", "more than twice that distance")
                .at("off")
                .says(hypothesis(off).cost(best(off)) > 1.5, "포물선의 바닥은 높아졌지만", "bottom of the parabola is higher now")
                .says(Math.abs(offPath[30] - best(off)) < 1e-6, "경사하강법은 그곳을 찾아갑니다", "gradient descent finds it")
                .at("note")
                .exactly(1 / SumSquaredError.of(new double[] {1}, new double[] {0}), "2")
                .check();
    }

    private static double area(double weight, double x) {
        return (weight * x - x) * (weight * x - x);
    }

    private static boolean isBarOfThirds(LinearHypothesis line) {
        return isClose(line.cost(2), (area(2, 1) + area(2, 2) + area(2, 3)) / 3);
    }

    private static boolean rounds(double value, double printed) {
        return Math.abs(value - printed) < 5e-4;
    }

    private static boolean isParabola(LinearHypothesis line) {
        boolean is = true;
        for (double w = -1; w <= 3; w += 0.25) {
            is &= isClose(line.cost(w), 14 * (w - 1) * (w - 1) / 3);
        }
        return is;
    }

    private static double distanceAfterTen(double rate) {
        return Math.abs(weight(DEFAULTS.with(START, 0.0).with(STEPS, 10).with(RATE, rate)) - 1);
    }

    private static boolean isClose(double a, double b) {
        return Math.abs(a - b) < 1e-13;
    }
}
