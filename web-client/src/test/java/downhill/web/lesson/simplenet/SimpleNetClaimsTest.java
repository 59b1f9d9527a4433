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
        double nudged = loss(BOOK, weights(withWeight(BOOK, 2, 2)));
        double bare = loss(BOOK.with(DELTA, 0), W);
        double numPy = GoldenJson.number("simpleNet.lossWithoutDelta");
        double[] slopes = slopes(BOOK, W);
        double[] sure = slopes(BOOK, weights(withWeight(BOOK, 5, 4)));
        double[][] path = path(BOOK.with(STEPS, 1));
        new Claims("simple-net")
                .at("forward")
                .exactly(TRUE_CLASS, "2")
                .rounded(p, "0.395")
                .rounded(before, "0.928")
                .says(-Math.log(0.999) < 1.1e-3, "1에 가까워지면 손실은 0에 가까워집니다", "comes close to 1, the loss comes close to 0")
                .at("nudge")
                .rounded(before, "0.928")
                .rounded(nudged, "0.569")
                .rounded(slopes[2], "−0.36")
                .at("guess")
                .exactly(TRUE_CLASS, "2")
                .at("six")
                .exactly(TRUE_CLASS, "2")
                .says(
                        onlyTheThirdColumnIsNegative(slopes),
                        "기울기가 음수인 것은 2번 열뿐입니다",
                        "Only the slopes of column 2 are negative")
                .at("why")
                .rounded(slopes[CLASSES] / slopes[0], "1.5")
                .says(isRatioOfInputs(slopes), "입력의 비 0.9/0.6과 같습니다", "the ratio of the inputs, 0.9/0.6")
                .exactly(TRUE_CLASS, "2")
                .says(areAlmostZero(sure), "여섯 기울기가 모두 0에 가까워졌습니다", "all six slopes came close to 0")
                .says(areInputTimesError(slopes), "기울기는 x(y − t)입니다", "Each is x(y − t)")
                .says(
                        probabilities(weights(withWeight(BOOK, 5, 4)))[TRUE_CLASS] > 0.9,
                        "2번의 확률이 1에 가까워지자",
                        "As the probability of class 2 came close to 1")
                .at("step")
                .exactly(BOOK.get(SimpleNetState.RATE), "0.1")
                .rounded(before, "0.9281")
                .rounded(loss(BOOK, path[1]), "0.8644")
                .says(
                        onlyTheThirdColumnGrew(path),
                        "2번 열은 조금 커지고 나머지는 조금 작아졌습니다",
                        "Column 2 grew a little, the others shrank a little")
                .at("play")
                .says(rowsSumToZero(slopes), "줄마다 세 기울기를 더하면 0입니다", "the three slopes of a row add up to 0")
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
            only &= path[1][i] > path[0][i] == (i % CLASSES == TRUE_CLASS) && Math.abs(path[1][i] - path[0][i]) < 0.1;
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

    private static boolean isRatioOfInputs(double[] slopes) {
        boolean is = SimpleNetState.x()[1] == 0.9 && SimpleNetState.x()[0] == 0.6;
        for (int k = 0; k < CLASSES; k++) {
            is &= Math.abs(slopes[CLASSES + k] - 1.5 * slopes[k]) < 1e-6;
        }
        return is;
    }

    private static boolean areAlmostZero(double[] slopes) {
        boolean are = true;
        for (double slope : slopes) {
            are &= Math.abs(slope) < 0.07;
        }
        return are;
    }

    private static boolean rowsSumToZero(double[] slopes) {
        return Math.abs(slopes[0] + slopes[1] + slopes[2]) < 1e-8 && Math.abs(slopes[3] + slopes[4] + slopes[5]) < 1e-8;
    }
}
