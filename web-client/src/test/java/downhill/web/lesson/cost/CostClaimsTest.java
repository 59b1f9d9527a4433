package downhill.web.lesson.cost;

import static downhill.web.lesson.cost.CostState.KEYS;
import static downhill.web.lesson.cost.CostState.POINTS;
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
import java.util.List;
import org.junit.jupiter.api.Test;

class CostClaimsTest {
    private static final Values DEFAULTS = KEYS.defaults();
    private static final double EDGE = 3.0 / 14;

    @Test
    void everyNumberIsComputed() {
        LinearHypothesis line = hypothesis(DEFAULTS);
        double[] path = path(DEFAULTS.with(START, 0.0).with(STEPS, 2));
        Values off = withPoint(DEFAULTS, 1, 2, 5);
        double[] offPath = path(off.with(START, 0.0).with(STEPS, 2));
        new Claims("cost")
                .at("turn")
                .says(
                        DEFAULTS.get(POINTS).equals(List.of(1.0, 1.0, 2.0, 2.0, 3.0, 3.0)),
                        "(1, 1), (2, 2), (3, 3)",
                        "(1, 1), (2, 2) and (3, 3)")
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
                        "(W − 1)²에 비례하고, 곡선은 포물선입니다",
                        "proportional to (W − 1)², and its curve is a parabola")
                .at("descend")
                .says(isClose(line.gradient(3), 28 * (3 - 1) / 3.0), "28(W − 1)/3", "28(W − 1)/3")
                .says(isClose(1 - 2.8 / 3, 1 / 15.0) && isClose(0.1 * 28, 2.8), "1 − 2.8/3을 곱하게 됩니다", "by 1 − 2.8/3")
                .says(
                        isClose(path[1] - 1, (path[0] - 1) / 15) && isClose(path[2] - 1, (path[1] - 1) / 15),
                        "15분의 1로 줄어듭니다",
                        "a fifteenth")
                .at("edge")
                .set("edge", "w", "0")
                .says(isClose(line.gradient(3), 28 * (3 - 1) / 3.0), "1 − 28η/3", "1 − 28η/3")
                .says(
                        distanceAfterTen(EDGE - 1e-3) < 1 && distanceAfterTen(EDGE + 1e-3) > 1,
                        "3/14보다 크면",
                        "exceeds 3/14")
                .exactly(1 - 28 * EDGE / 3, "−1")
                .at("off")
                .says(hypothesis(off).cost(best(off)) > 1.5, "포물선의 바닥이 0보다 높습니다", "bottom of the parabola is above 0")
                .at("still")
                .says(hypothesis(off).cost(best(off)) > 0, "비용을 0으로 만드는 W는 없습니다", "No W makes the cost 0")
                .set("still", "w", "0")
                .says(
                        isClose(offPath[1] - best(off), (offPath[0] - best(off)) / 15)
                                && isClose(offPath[2] - best(off), (offPath[1] - best(off)) / 15),
                        "거리가 또 15분의 1로 줄어듭니다",
                        "again cuts the distance to a fifteenth")
                .at("note")
                .exactly(1 / SumSquaredError.of(new double[] {1}, new double[] {0}), "2")
                .check();
    }

    private static double area(double weight, double x) {
        return (weight * x - x) * (weight * x - x);
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
