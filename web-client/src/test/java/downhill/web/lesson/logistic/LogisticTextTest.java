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
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

/** What the lesson says, in both languages and in numbers. */
class LogisticTextTest {
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
    void theSquaredCostIsSteepInTheMiddleAndFlatWhereItIsHighest() {
        assertThat(Cost.SQUARED.slope(regression(BETWEEN), 0, 0)).isEqualTo(-0.5, within(1e-15));
        assertThat(Cost.SQUARED.slope(regression(BETWEEN), -8, 0)).isEqualTo(-0.0002, within(5e-5));
        assertThat(Cost.SQUARED.of(regression(BETWEEN), -8, 0)).isGreaterThan(0.999);
    }

    @Test
    void aHundredStepsDownTheSquaredCostLeadNowhere() {
        Values walked = BETWEEN.with(W, -8.0).with(DOWN, Cost.SQUARED).with(STEPS, 100);
        assertThat(weight(walked)).isEqualTo(-7.989, within(5e-4));
    }

    @Test
    void theSlopeOfTheSigmoidIsLostInTheSquaredCostOnly() {
        LogisticRegression one = new LogisticRegression(new double[] {1}, new double[] {1});
        double g = Sigmoid.value(-5);
        assertThat(Sigmoid.derivative(-5)).isEqualTo(0.00665, within(5e-6)).isEqualTo(g * (1 - g), within(1e-18));
        assertThat(Cost.SQUARED.slope(one, -5, 0)).isEqualTo(2 * (g - 1) * g * (1 - g), within(1e-17));
        assertThat(Cost.CROSS_ENTROPY.slope(one, -5, 0)).isEqualTo(g - 1, within(1e-17));
    }

    @Test
    void crossEntropyTurnsTheCurveUprightAndNeverComesToRestOnSeparatePoints() {
        Values start = BETWEEN.with(W, -8.0).with(DOWN, Cost.CROSS_ENTROPY);
        assertThat(weight(start.with(STEPS, 20))).isPositive();
        assertThat(weight(start.with(STEPS, 400))).isGreaterThan(weight(start.with(STEPS, 399)) + 1e-3);
        for (double w = -8; w < 8; w += 0.5) {
            assertThat(Cost.CROSS_ENTROPY.slope(regression(BETWEEN), w, 0)).isNegative();
        }
    }

    @Test
    void mixedPointsGiveTheSquaredCostTwoValleysAndTheCrossEntropyOne() {
        assertThat(valleys(Cost.SQUARED)).isEqualTo(2);
        assertThat(valleys(Cost.CROSS_ENTROPY)).isEqualTo(1);
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
    @Test
    void descentEndsInTheShallowValleyOfTheSquaredCostAndInTheOnlyOneOfTheCrossEntropy() {
        double shallow = weight(MIXED.with(STEPS, 100));
        assertThat(Cost.SQUARED.slope(regression(MIXED), shallow, MIXED.get(B))).isEqualTo(0, within(1e-3));
        assertThat(Cost.SQUARED.of(regression(MIXED), shallow, MIXED.get(B)))
                .isGreaterThan(Cost.SQUARED.of(regression(MIXED), 1.16, MIXED.get(B)) + 0.03);
        double only = weight(MIXED.with(DOWN, Cost.CROSS_ENTROPY).with(STEPS, 20));
        assertThat(Cost.CROSS_ENTROPY.slope(regression(MIXED), only, MIXED.get(B)))
                .isEqualTo(0, within(1e-3));
    }

    /** Convexity: the slope of the cross-entropy error only grows, for each point and so for their mean. */
    @Test
    void theSlopeOfEachPointsCrossEntropyOnlyGrows() {
        for (int i = 0; i < LogisticState.COUNT; i++) {
            LogisticRegression one = new LogisticRegression(
                    new double[] {LogisticState.x(MIXED, i)}, new double[] {LogisticState.y(MIXED, i)});
            for (double w = -8; w < 8; w += 0.25) {
                assertThat(Cost.CROSS_ENTROPY.slope(one, w + 0.25, MIXED.get(B)))
                        .isGreaterThanOrEqualTo(Cost.CROSS_ENTROPY.slope(one, w, MIXED.get(B)));
            }
        }
    }
}
