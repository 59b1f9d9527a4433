package downhill.web.lesson.simplenet;

import static downhill.web.lesson.simplenet.SimpleNetState.CLASSES;
import static downhill.web.lesson.simplenet.SimpleNetState.DELTA;
import static downhill.web.lesson.simplenet.SimpleNetState.KEYS;
import static downhill.web.lesson.simplenet.SimpleNetState.STEPS;
import static downhill.web.lesson.simplenet.SimpleNetState.TRUE_CLASS;
import static downhill.web.lesson.simplenet.SimpleNetState.loss;
import static downhill.web.lesson.simplenet.SimpleNetState.path;
import static downhill.web.lesson.simplenet.SimpleNetState.probabilities;
import static downhill.web.lesson.simplenet.SimpleNetState.slopes;
import static downhill.web.lesson.simplenet.SimpleNetState.weights;
import static downhill.web.lesson.simplenet.SimpleNetState.withWeight;

import downhill.core.function.CrossEntropyError;
import downhill.web.lesson.Claims;
import downhill.web.lesson.GoldenJson;
import downhill.web.lesson.Values;
import org.junit.jupiter.api.Test;

class SimpleNetClaimsTest {
    private static final Values BOOK = KEYS.defaults();
    private static final double[] W = weights(BOOK);
    /** The loss that the book prints, from weights with more digits than it prints of them. */
    private static final String PRINTED = "0.92806853663411326";

    @Test
    void everyNumberIsComputed() {
        double p = probabilities(W)[TRUE_CLASS];
        double before = loss(BOOK, W);
        double raised = loss(BOOK, weights(withWeight(BOOK, 2, 1.84668094)));
        Values lessOfOther = withWeight(BOOK, 0, -0.52644768);
        double lowered = loss(BOOK, weights(lessOfOther));
        double bare = loss(BOOK.with(DELTA, 0), W);
        double numPy = GoldenJson.number("simpleNet.lossWithoutDelta");
        double[] slopes = slopes(BOOK, W);
        double[][] path = path(BOOK.with(SimpleNetState.RATE, 1.0).with(STEPS, 1));
        new Claims("simple-net")
                .at("forward")
                .exactly(TRUE_CLASS, "2")
                .rounded(p, "0.395")
                .rounded(before, "0.928")
                .says(-Math.log(0.999) < 1.1e-3, "1에 가까울수록 손실은 0에 가까워집니다", "comes to 1, the closer the loss comes to 0")
                .at("nudge")
                .exactly(TRUE_CLASS, "2")
                .exactly(1.84668094 - W[2], "1")
                .rounded(before, "0.928")
                .rounded(raised, "0.609")
                .rounded(slopes[2], "−0.363")
                .at("guess")
                .names("the classes that are not true", "0", "1")
                .at("other")
                .names("the class of the first column", "0")
                .names("the true class", "2")
                .exactly(W[0] + 0.52644768, "1")
                .rounded(before, "0.928")
                .rounded(lowered, "0.748")
                .says(
                        movesProbabilityFromTheFirstClassToTheOthers(lessOfOther),
                        "0번의 확률이 줄어든 만큼 1번과 2번의 확률이 늘어납니다",
                        "what class 0 gives up, classes 1 and 2 share")
                .at("six")
                .names("the true class", "2")
                .says(
                        onlyTheThirdColumnIsNegative(slopes),
                        "정답인 2번의 두 기울기만 음수입니다",
                        "Only the two slopes of class 2, the true one, are negative")
                .at("step")
                .exactly(1, "1")
                .rounded(before, "0.928")
                .rounded(loss(BOOK, path[1]), "0.420")
                .rounded(p, "0.395")
                .rounded(probabilities(path[1])[TRUE_CLASS], "0.657")
                .names("the true class", "2")
                .says(
                        onlyTheThirdColumnGrew(path),
                        "2번의 가중치는 커지고 나머지는 작아졌습니다",
                        "The weights of class 2 grew, the others shrank")
                .at("why")
                .names("the true class", "2")
                .exactly(SimpleNetState.t()[TRUE_CLASS], "1")
                .exactly(SimpleNetState.t()[0], "0")
                .says(shrinkWithEachStep(), "붉은 막대가 짧아지는 만큼 화살표도 짧아집니다", "As the red bars shrink, so do the arrows")
                .says(areInputTimesError(slopes), "기울기는 입력에 y − t를 곱한 값입니다", "each slope is the input times y − t")
                .at("play")
                .says(rowsSumToZero(slopes), "입력이 같은 세 기울기를 더하면 0입니다", "the three slopes of one input add up to 0")
                .exactly(sum(probabilities(W)), "1")
                .at("note")
                .says(
                        Double.toString(bare).startsWith(PRINTED.substring(0, 10))
                                && !Double.toString(bare).startsWith(PRINTED.substring(0, 11)),
                        PRINTED + "은 로그 안에",
                        PRINTED + ", was computed without")
                .says(PRINTED.substring(2, 10).length() == 8, "앞의 여덟 자리가 같고", "agrees in the first eight digits")
                .exactly(CrossEntropyError.DELTA, "10⁻⁷")
                .digits(numPy, "0.9280685387482351")
                .says(Math.abs(bare - numPy) < 1e-15, "더하지 않을 때", "without it")
                .digits(before, "0.9280682857864075")
                .check();
    }

    private static boolean movesProbabilityFromTheFirstClassToTheOthers(Values to) {
        double[] before = probabilities(W);
        double[] after = probabilities(weights(to));
        return after[0] < before[0] && after[1] > before[1] && after[2] > before[2];
    }

    private static boolean onlyTheThirdColumnIsNegative(double[] slopes) {
        boolean only = true;
        for (int i = 0; i < slopes.length; i++) {
            only &= slopes[i] < 0 == (i % CLASSES == TRUE_CLASS);
        }
        return only;
    }

    private static boolean onlyTheThirdColumnGrew(double[][] path) {
        boolean only = true;
        for (int i = 0; i < path[0].length; i++) {
            only &= path[1][i] > path[0][i] == (i % CLASSES == TRUE_CLASS);
        }
        return only;
    }

    /** The 1e-7 in the logarithm is a millionth of the slopes. */
    private static boolean areInputTimesError(double[] slopes) {
        double[] y = probabilities(W);
        boolean are = true;
        for (int i = 0; i < slopes.length; i++) {
            double formula = SimpleNetState.x()[i / CLASSES] * (y[i % CLASSES] - SimpleNetState.t()[i % CLASSES]);
            are &= Math.abs(slopes[i] - formula) < 1e-6;
        }
        return are;
    }

    /** Says whether, from step to step of those that are walked, every slope and every excess over the truth comes closer to 0. */
    private static boolean shrinkWithEachStep() {
        double[][] walk = path(BOOK.with(SimpleNetState.RATE, 1.0).with(STEPS, 10));
        boolean shrink = true;
        for (int n = 1; n < walk.length; n++) {
            double[] before = slopes(BOOK, walk[n - 1]);
            double[] after = slopes(BOOK, walk[n]);
            for (int i = 0; i < before.length; i++) {
                shrink &= Math.abs(after[i]) < Math.abs(before[i]);
            }
            for (int k = 0; k < CLASSES; k++) {
                double truth = SimpleNetState.t()[k];
                shrink &= Math.abs(probabilities(walk[n])[k] - truth) < Math.abs(probabilities(walk[n - 1])[k] - truth);
            }
        }
        return shrink;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static boolean rowsSumToZero(double[] slopes) {
        return Math.abs(slopes[0] + slopes[1] + slopes[2]) < 1e-8 && Math.abs(slopes[3] + slopes[4] + slopes[5]) < 1e-8;
    }
}
