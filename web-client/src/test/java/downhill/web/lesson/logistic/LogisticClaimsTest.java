package downhill.web.lesson.logistic;

import static downhill.web.lesson.logistic.LogisticState.B;
import static downhill.web.lesson.logistic.LogisticState.KEYS;
import static downhill.web.lesson.logistic.LogisticState.STEPS;
import static downhill.web.lesson.logistic.LogisticState.W;
import static downhill.web.lesson.logistic.LogisticState.regression;
import static downhill.web.lesson.logistic.LogisticState.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.function.Sigmoid;
import downhill.core.linear.LogisticRegression;
import downhill.web.lesson.Claims;
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

class LogisticClaimsTest {
    private static final Values BETWEEN = KEYS.defaults().with(B, 0.0);
    private static final Values MIXED = LogisticStateTest.TWO_VALLEYS;

    /** The Python of the text prints these costs. */
    @Test
    void costsAreThoseOfThePython() {
        assertCosts(0, 0.250, 0.693);
        assertCosts(-2, 0.912, 4.049);
        assertCosts(-4, 0.988, 8.006);
        assertCosts(-8, 1.000, 16.000);
    }

    private static void assertCosts(double w, double squared, double crossEntropy) {
        assertThat(LogisticState.cost(regression(BETWEEN), w, 0)).isEqualTo(squared, within(5e-4));
        assertThat(crossEntropy(w)).isEqualTo(crossEntropy, within(5e-4));
    }

    private static double crossEntropy(double w) {
        return regression(BETWEEN).crossEntropyCost(new double[] {w, 0});
    }

    @Test
    void everyNumberIsComputed() {
        Values start = BETWEEN.with(W, -8.0);
        new Claims("logistic")
                .at("line")
                .names("the two classes and the range of probabilities", "0", "1")
                .exactly(0.5 * 3 + 0.5, "2", "x = 3에서는 값이 2", "at x = 3 the value is 2")
                .exactly(0.5 * -3 + 0.5, "−1", "x = −3에서는 −1", "at x = −3 it is −1")
                .at("squash")
                .names("the range of probabilities", "0", "1")
                .at("fit")
                .names("the border to be", "0")
                .exactly(Sigmoid.value(0), "0.5")
                .says(
                        border(0.5, 1.25) > -3 && border(0.5, 1.25) < -2,
                        "불합격한 학생 두 명이 경계의 오른쪽에",
                        "two students who failed lie right of it")
                .says(
                        Math.abs(border(0.5, 0.3)) < 1 && Math.abs(border(0.5, -0.3)) < 1,
                        "경계가 여섯 명을 바르게 나눕니다",
                        "the border separates the six students")
                .at("steep")
                .exactly(Sigmoid.value(LogisticState.reach(BETWEEN, 1)), "0.8")
                .rounded(
                        Sigmoid.value(0.5),
                        "0.622",
                        "x = 1에서 합격할 확률은 W = 0.5이면 0.622",
                        "At x = 1 the chance to pass is 0.622")
                .rounded(Sigmoid.value(2), "0.881")
                .at("guess")
                .set("guess", "w", "0")
                .exactly(LogisticState.slope(regression(BETWEEN), 0, 0), "−0.5")
                .exactly(LogisticState.LEARNING_RATE, "0.5")
                .exactly(weight(start.with(W, 0.0).with(STEPS, 1)), "0.25")
                .set("wrong", "w", "−8")
                .at("wrong")
                .says(
                        LogisticState.cost(regression(BETWEEN), -8, 0) > 0.999
                                && Math.abs(LogisticState.slope(regression(BETWEEN), -8, 0)) < 3e-4,
                        "비용은 가장 높은데 곡선은 거의 평평합니다",
                        "The cost is at its highest, yet the curve is almost flat")
                .rounded(weight(start.with(STEPS, 100)), "−7.989")
                .at("why")
                .says(
                        LogisticState.cost(regression(BETWEEN), -8, 0) - LogisticState.cost(regression(BETWEEN), -6, 0)
                                < 0.002,
                        "비용은 0.002도 줄지 않습니다",
                        "The cost falls by less than 0.002")
                .says(
                        Sigmoid.value(-6) < 0.01 && Sigmoid.value(6) > 0.99,
                        "시그모이드가 0과 1 가까이에서 평평하면",
                        "Where the sigmoid is flat, near 0 and 1")
                .at("note")
                .set("wrong", "w", "−8")
                .rounded(LogisticState.cost(regression(BETWEEN), -8, 0), "1")
                .rounded(crossEntropy(-8), "16")
                .says(valleys() == 2, "골이 둘 생길 수 있습니다", "can have two valleys")
                .says(slopesOnlyGrow(), "볼록 함수라서", "a convex function")
                .check();
    }

    private static double border(double w, double b) {
        return LogisticState.middle(KEYS.defaults().with(W, w).with(B, b));
    }

    private static int valleys() {
        int valleys = 0;
        for (int i = 1; i < 160; i++) {
            double w = -8 + i / 10.0;
            boolean falls = LogisticState.slope(regression(MIXED), w - 0.1, MIXED.get(B)) < 0;
            valleys += falls && LogisticState.slope(regression(MIXED), w, MIXED.get(B)) >= 0 ? 1 : 0;
        }
        return valleys;
    }

    /** Convexity: the slope of the cross-entropy error only grows, for each point and so for their mean. */
    private static boolean slopesOnlyGrow() {
        boolean grow = true;
        for (int i = 0; i < LogisticState.COUNT; i++) {
            LogisticRegression one = new LogisticRegression(
                    new double[] {LogisticState.x(MIXED, i)}, new double[] {LogisticState.y(MIXED, i)});
            for (double w = -8; w < 8; w += 0.25) {
                grow &= crossSlope(one, w + 0.25) >= crossSlope(one, w);
            }
        }
        return grow;
    }

    private static double crossSlope(LogisticRegression one, double w) {
        return one.crossEntropyCostGradient(new double[] {w, MIXED.get(B)})[0];
    }
}
