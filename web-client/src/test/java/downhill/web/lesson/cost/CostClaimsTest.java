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
        double[] path = path(DEFAULTS.with(START, 0.0).with(STEPS, 2));
        Values off = withPoint(DEFAULTS, 1, 2, 5);
        new Claims("cost")
                .at("turn")
                .exactly(line.cost(1), "0")
                .exactly(best(DEFAULTS), "1")
                .at("guess")
                .rounded(line.cost(2), "4.667")
                .exactly(CostState.GUESSED_WEIGHT, "3")
                .at("far")
                .says(isClose(line.cost(3), 4 * line.cost(2)), "네 배가 되었다", "Four times as much")
                .says(
                        isParabola(line),
                        "(W − 1)²에 비례하므로 비용은 포물선을 그린다",
                        "proportional to (W − 1)², too, so the cost is a parabola")
                .at("descend")
                .says(
                        isClose(path[1] - 1, (path[0] - 1) / 15) && isClose(path[2] - 1, (path[1] - 1) / 15),
                        "15분의 1로 줄었다",
                        "cut the remaining distance to a fifteenth")
                .at("edge")
                .says(isClose(line.gradient(3), 28 * (3 - 1) / 3.0), "28(W − 1)/3", "28(W − 1)/3")
                .says(
                        distanceAfterTen(EDGE - 1e-3) < 1 && distanceAfterTen(EDGE + 1e-3) > 1,
                        "3/14을 넘으면",
                        "exceeds 3/14")
                .exactly(1 - 28 * EDGE / 3, "−1")
                .at("off")
                .says(hypothesis(off).cost(best(off)) > 0.1, "포물선의 바닥이 0 위로 떠올랐다", "has risen above 0")
                .at("note")
                .exactly(1 / SumSquaredError.of(new double[] {1}, new double[] {0}), "2")
                .check();
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
