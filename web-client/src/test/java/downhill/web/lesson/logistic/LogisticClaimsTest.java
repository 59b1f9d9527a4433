package downhill.web.lesson.logistic;

import static downhill.web.lesson.logistic.LogisticState.B;
import static downhill.web.lesson.logistic.LogisticState.DOWN;
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
    private static final Values MIXED = LogisticState.twoValleys();

    /** The Python of the text prints these costs. */
    @Test
    void costsAreThoseOfThePython() {
        assertCosts(0, 0.250, 0.693);
        assertCosts(-2, 0.912, 4.049);
        assertCosts(-4, 0.988, 8.006);
        assertCosts(-8, 1.000, 16.000);
    }

    private static void assertCosts(double w, double squared, double crossEntropy) {
        assertThat(Cost.SQUARED.of(regression(BETWEEN), w, 0)).isEqualTo(squared, within(5e-4));
        assertThat(Cost.CROSS_ENTROPY.of(regression(BETWEEN), w, 0)).isEqualTo(crossEntropy, within(5e-4));
    }

    @Test
    void everyNumberIsComputed() {
        LogisticRegression one = new LogisticRegression(new double[] {1}, new double[] {1});
        double g = Sigmoid.value(-5);
        double sigmoidSlope = Sigmoid.derivative(-5);
        Values start = BETWEEN.with(W, -8.0);
        Values up = start.with(DOWN, Cost.CROSS_ENTROPY);
        new Claims("logistic")
                .at("fit")
                .names("the two classes and the probabilities between them", "0", "1")
                .exactly(Sigmoid.value(0), "0.5")
                .at("guess")
                .set("guess", "w", "0")
                .exactly(Sigmoid.value(0), "0.5")
                .exactly(Cost.SQUARED.slope(regression(BETWEEN), 0, 0), "−0.5")
                .set("wrong", "w", "−8")
                .at("wrong")
                .says(
                        Cost.SQUARED.of(regression(BETWEEN), -8, 0) > 0.999
                                && Math.abs(Cost.SQUARED.slope(regression(BETWEEN), -8, 0)) < 3e-4,
                        "비용은 가장 높은데 비탈은 거의 평평하다",
                        "The cost is at its highest and yet almost flat")
                .rounded(weight(start.with(DOWN, Cost.SQUARED).with(STEPS, 100)), "−7.989")
                .at("why")
                .names("the class of the point", "1")
                .says(g < 0.01, "시그모이드가 0에 달라붙어", "The sigmoid clings to 0")
                .says(
                        isClose(Cost.SQUARED.slope(one, -5, 0), 2 * (g - 1) * g * (1 - g)),
                        "2(g − 1) × g(1 − g)",
                        "2(g − 1) × g(1 − g)")
                .says(isClose(sigmoidSlope, g * (1 - g)), "시그모이드의 기울기이다", "the slope of the sigmoid")
                .rounded(sigmoidSlope, "0.00665")
                .at("log")
                .says(g < 0.01, "0에 가까워진 g가", "The g that had come so close to 0")
                .says(isClose(Cost.CROSS_ENTROPY.slope(one, -5, 0), g - 1), "g − 1이 남는다", "what remains is g − 1")
                .says(
                        Cost.CROSS_ENTROPY.slope(one, -8, 0) < -0.999
                                && Cost.CROSS_ENTROPY.slope(one, -8, 0) < Cost.CROSS_ENTROPY.slope(one, -5, 0),
                        "기울기는 −1에 가까워진다",
                        "the closer to −1")
                .at("back")
                .says(weight(up.with(STEPS, 20)) > 0, "곡선이 바로 섰다", "The curve is upright again")
                .says(
                        weight(up.with(STEPS, 400)) > weight(up.with(STEPS, 399)) + 1e-3 && alwaysFalls(),
                        "W가 커질수록 비용이 0에 다가가기만 하고",
                        "the larger W, the closer the cost comes to 0")
                .at("valleys")
                .says(
                        valleys(Cost.SQUARED) == 2 && endsInTheShallowOne(),
                        "골(극소점)이 둘인데 얕은 골에서 멈췄다",
                        "There are two valleys, and it stopped in the shallow one")
                .says(valleys(Cost.CROSS_ENTROPY) == 1 && endsInTheOnlyOne(), "하나뿐인 골에 닿는다", "it reaches the only one")
                .says(slopesOnlyGrow(), "한 곳에서만 0이 된다", "is 0 in one place only")
                .at("take-home")
                .names("the two classes", "0", "1")
                .at("note")
                .names("the two classes", "0", "1")
                .check();
    }

    private static boolean isClose(double a, double b) {
        return Math.abs(a - b) < 1e-17;
    }

    private static boolean alwaysFalls() {
        boolean falls = true;
        for (double w = -8; w < 8; w += 0.5) {
            falls &= Cost.CROSS_ENTROPY.slope(regression(BETWEEN), w, 0) < 0;
        }
        return falls;
    }

    private static int valleys(Cost cost) {
        int valleys = 0;
        for (int i = 1; i < 160; i++) {
            double w = -8 + i / 10.0;
            boolean falls = cost.slope(regression(MIXED), w - 0.1, MIXED.get(B)) < 0;
            valleys += falls && cost.slope(regression(MIXED), w, MIXED.get(B)) >= 0 ? 1 : 0;
        }
        return valleys;
    }

    /** At a slope of 1e-3 a step goes 0.0005, which no figure shows. */
    private static boolean endsInTheShallowOne() {
        double shallow = weight(MIXED.with(STEPS, 100));
        return Math.abs(Cost.SQUARED.slope(regression(MIXED), shallow, MIXED.get(B))) < 1e-3
                && Cost.SQUARED.of(regression(MIXED), shallow, MIXED.get(B))
                        > Cost.SQUARED.of(regression(MIXED), 1.16, MIXED.get(B)) + 0.03;
    }

    private static boolean endsInTheOnlyOne() {
        double only = weight(MIXED.with(DOWN, Cost.CROSS_ENTROPY).with(STEPS, 20));
        return Math.abs(Cost.CROSS_ENTROPY.slope(regression(MIXED), only, MIXED.get(B))) < 1e-3;
    }

    /** Convexity: the slope of the cross-entropy error only grows, for each point and so for their mean. */
    private static boolean slopesOnlyGrow() {
        boolean grow = true;
        for (int i = 0; i < LogisticState.COUNT; i++) {
            LogisticRegression one = new LogisticRegression(
                    new double[] {LogisticState.x(MIXED, i)}, new double[] {LogisticState.y(MIXED, i)});
            for (double w = -8; w < 8; w += 0.25) {
                grow &= Cost.CROSS_ENTROPY.slope(one, w + 0.25, MIXED.get(B))
                        >= Cost.CROSS_ENTROPY.slope(one, w, MIXED.get(B));
            }
        }
        return grow;
    }
}
