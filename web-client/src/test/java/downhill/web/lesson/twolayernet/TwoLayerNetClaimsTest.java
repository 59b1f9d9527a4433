package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerModelTest.BOOK;
import static downhill.web.lesson.twolayernet.TwoLayerModelTest.FIVE;
import static downhill.web.lesson.twolayernet.TwoLayerModelTest.IMAGES;
import static downhill.web.lesson.twolayernet.TwoLayerModelTest.MODEL;
import static downhill.web.lesson.twolayernet.TwoLayerModelTest.NET;
import static downhill.web.lesson.twolayernet.TwoLayerModelTest.PIXEL;
import static downhill.web.lesson.twolayernet.TwoLayerModelTest.UNIT;

import downhill.core.function.Activation;
import downhill.core.function.Argmax;
import downhill.core.function.CrossEntropyError;
import downhill.core.math.NumPyRandom;
import downhill.core.network.TwoLayerNet;
import downhill.web.lesson.Claims;
import downhill.web.lesson.run.SmallNetLesson;
import org.junit.jupiter.api.Test;

class TwoLayerNetClaimsTest {
    private static final int HIDDEN = TwoLayerModel.HIDDEN;
    private static final int CLASSES = TwoLayerModel.CLASSES;

    @Test
    void everyNumberIsComputed() {
        Blame blame = MODEL.blame(FIVE, 0, PIXEL, UNIT);
        Blame other = MODEL.blame(FIVE, 0, PIXEL, 17);
        int parameters = NET.parameters().count();
        int answer = Argmax.of(FIVE.y(), 0, CLASSES);
        int truth = MODEL.label(0);
        double difference = meanDistance(BOOK.numerical.b2(), BOOK.backpropagation.b2());
        new Claims("two-layer-net")
                .at("pixels")
                .exactly(TwoLayerModel.SIDE * TwoLayerModel.SIDE, "784", "28 × 28 = 784", "28 × 28 = 784")
                .exactly(TwoLayerModel.PIXELS, "784")
                .exactly(HIDDEN, "50")
                .exactly(truth, "5")
                .says(FIVE.x()[PIXEL] > 0.9, "획에서 1에 가깝고, 빈 곳에서는 0입니다", "in the stroke is near 1, a blank one is 0")
                .exactly(FIVE.x()[0], "0")
                .exactly(CLASSES, "10")
                .says(784 * 50 + 50 + 50 * 10 + 10 == parameters, "784 × 50개와 편향 50개", "784 × 50 weights and 50 biases")
                .exactly(parameters, "39,760")
                .at("neuron")
                .exactly(UNIT, "34")
                .rounded(FIVE.a1()[UNIT], "−0.9465")
                .rounded(FIVE.z1()[UNIT], "0.28")
                .exactly(HIDDEN - 1, "49")
                .at("output")
                .exactly(HIDDEN, "50")
                .exactly(truth, "5")
                .exactly(answer, "3")
                .rounded(FIVE.y()[answer], "0.625")
                .rounded(FIVE.y()[truth], "0.306")
                .exactly(SmallNetLesson.config(HIDDEN).steps(), "200")
                .at("scores")
                .exactly(UNIT, "34")
                .names("the truth, one-hot", "0", "1")
                .exactly(truth, "5")
                .exactly(answer, "3")
                .rounded(blame.atScore(answer), "0.625")
                .rounded(-blame.atScore(truth), "0.694")
                .at("hidden")
                .exactly(UNIT, "34")
                .exactly(answer, "3")
                .exactly(truth, "5")
                .says(onlyTwoPathsCount(blame, answer, truth), "곱 두 개가 큽니다", "Two products count most")
                .says(
                        blame.w2()[answer] > 0 && blame.atScore(answer) > 0,
                        "파란 선은 너무 큰 3으로",
                        "The blue line leads to the 3, which has too much")
                .says(
                        blame.w2()[truth] < 0 && blame.atScore(truth) < 0,
                        "빨간 점선은 너무 작은 5로 갑니다",
                        "the dashed red line to the 5, which has too little")
                .rounded(blame.atActivation(), "0.756")
                .at("weight")
                .rounded(blame.sigmoidSlope(), "0.2")
                .rounded(blame.x(), "0.94")
                .rounded(blame.slope(), "0.1432")
                .says(
                        Math.abs(MODEL.numericalSlope(0, PIXEL, UNIT) - blame.slope()) < 5e-8,
                        "수치 미분과 여섯 자리까지 같습니다",
                        "Numerical differentiation agrees to six digits")
                .at("corner")
                .exactly(FIVE.x()[0], "0")
                .exactly(UNIT, "34")
                .at("all")
                .exactly(UNIT, "34")
                .exactly(TwoLayerModel.PIXELS, "784")
                .rounded(blame.atSum(), "0.152")
                .exactly(MODEL.blame(FIVE, 0, 0, UNIT).slope(), "0")
                .exactly(parameters, "39,760")
                .at("play")
                .exactly(truth, "5")
                .says(
                        other.w2()[truth] > 0.9 && other.atScore(truth) < 0,
                        "너무 작은 5의 점수를 크게 올립니다",
                        "strongly raises the score of 5, which has too little")
                .says(other.atActivation() < 0 && other.slope() < 0, "기울기는 음수입니다", "the slopes are negative")
                .exactly(TwoLayerModel.IMAGES, "20", "20번부터 22번까지", "Images 20 to 22")
                .says(TwoLayerState.IMAGE.max() == 22, "22번까지는 내 숫자", "to 22 are my digits")
                .names("the lesson where digits are drawn", "1")
                .at("rest")
                .says(parameters == (784 + 1) * HIDDEN + (HIDDEN + 1) * CLASSES, "2층 신경망", "two-layer network")
                .at("note")
                .exactly(TwoLayerModel.IMAGES, "20")
                .rounded(meanDistance(BOOK.numerical.w1(), BOOK.backpropagation.w1()), "8.4 × 10⁻¹¹")
                .rounded(difference, "3 × 10⁻⁸")
                .exactly(CrossEntropyError.DELTA, "10⁻⁷")
                .says(
                        meanDistance(BOOK.numerical.b2(), slopesWithDelta()) < difference / 100,
                        "10⁻⁷을 y − t가 무시하기 때문에",
                        "the 10⁻⁷ in the book’s logarithm")
                .check();
    }

    private static boolean onlyTwoPathsCount(Blame blame, int one, int other) {
        boolean only = true;
        for (int k = 0; k < CLASSES; k++) {
            only &= k == one || k == other ? blame.through(k) > 0.3 : Math.abs(blame.through(k)) < 0.02;
        }
        return only;
    }

    /** Returns the slopes of b2 with the 1e-7 in the logarithm differentiated, too. */
    private static double[] slopesWithDelta() {
        TwoLayerNet book = new TwoLayerNet(784, HIDDEN, CLASSES, Activation.SIGMOID, new NumPyRandom(0));
        double[] slopes = new double[CLASSES];
        for (int n = 0; n < TwoLayerModel.IMAGES; n++) {
            double[] y = book.predict(IMAGES, n);
            int label = IMAGES.label(n);
            double kept = y[label] / (y[label] + CrossEntropyError.DELTA);
            for (int k = 0; k < CLASSES; k++) {
                slopes[k] += (y[k] - (k == label ? 1 : 0)) * kept / TwoLayerModel.IMAGES;
            }
        }
        return slopes;
    }

    private static double meanDistance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum / a.length;
    }
}
