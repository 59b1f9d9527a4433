package downhill.web.lesson.review;

import downhill.core.data.LabeledImages;
import downhill.core.derivative.GradientDescent;
import downhill.core.derivative.NumericalDerivative;
import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.ScalarFunction;
import downhill.core.function.Argmax;
import downhill.core.function.CrossEntropyError;
import downhill.core.function.Sigmoid;
import downhill.core.linear.LinearHypothesis;
import downhill.core.linear.LogisticRegression;
import downhill.core.math.NumPyRandom;
import downhill.core.network.TwoLayerNet;
import downhill.core.plot.Spread;
import downhill.core.training.Evaluation;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.web.lesson.QuestionClaims;
import downhill.web.lesson.run.SmallNetLesson;
import downhill.web.lesson.run.TrainingImages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The questions of the lessons from learning to partial derivatives. */
class EarlyQuestionsTest {
    @Test
    void learning() {
        List<Evaluation> fifty = evaluations(50);
        List<Evaluation> fiveHundred = evaluations(500);
        Evaluation a = new Evaluation(0, 0.99, 0.94);
        Evaluation b = new Evaluation(0, 0.93, 0.72);
        Evaluation c = new Evaluation(0, 0.60, 0.58);
        new QuestionClaims("learning")
                .question("learning-why")
                .names("the images of the first network", "50")
                .answer(0, rise(fifty) > 0.01)
                .names("its steps", "1,000")
                .says(rise(fifty) < 0.01, "600걸음부터 이미 평평했습니다", "It was flat from step 600 on")
                .names("the images of the first network", "50")
                .answer(1, rise(fiveHundred) < 0.01)
                .answer(2, fifty.stream().allMatch(each -> each.trainAccuracy() == 1))
                .names("the images of the first network", "50")
                .question("learning-transfer")
                .names("training and test accuracies", "0.99", "0.94", "0.93", "0.72", "0.60", "0.58")
                .answer(0, gap(a) > gap(b) && gap(a) > gap(c))
                .exactly(gap(a), "0.05")
                .says(
                        a.trainAccuracy() > b.trainAccuracy() && a.trainAccuracy() > c.trainAccuracy(),
                        "훈련 정확도는 가장 높지만",
                        "Its training accuracy is the highest")
                .answer(1, gap(b) > gap(a) && gap(b) > gap(c))
                .exactly(gap(b), "0.21")
                .answer(2, gap(c) > gap(a) && gap(c) > gap(b))
                .exactly(gap(c), "0.02")
                .says(
                        c.testAccuracy() < a.testAccuracy() && c.testAccuracy() < b.testAccuracy(),
                        "시험 정확도는 가장 낮지만",
                        "Its test accuracy is the lowest")
                .check();
    }

    /** Returns the accuracies of a run on so many images, from step 600 on every hundred steps. */
    private static List<Evaluation> evaluations(int images) {
        Trainer trainer = TrainingImages.begun(
                TrainingConfig.defaults().with(Setting.TRAIN_SIZE, images).with(Setting.STEPS, 1000));
        List<Evaluation> evaluations = new ArrayList<>();
        while (!trainer.isDone()) {
            trainer.step();
            if (trainer.stepsDone() >= 600 && trainer.stepsDone() % 100 == 0) {
                evaluations.add(trainer.evaluate());
            }
        }
        return evaluations;
    }

    private static double rise(List<Evaluation> evaluations) {
        return evaluations.get(evaluations.size() - 1).testAccuracy()
                - evaluations.get(0).testAccuracy();
    }

    private static double gap(Evaluation evaluation) {
        return evaluation.trainAccuracy() - evaluation.testAccuracy();
    }

    @Test
    void cost() {
        LinearHypothesis before = new LinearHypothesis(new double[] {1, 2, 3}, new double[] {1, 2, 3});
        LinearHypothesis after = new LinearHypothesis(new double[] {1, 2, 3}, new double[] {1, 5, 3});
        double[][] path = GradientDescent.path(x -> new double[] {after.gradient(x[0])}, new double[] {0}, 0.05, 100);
        double bottom = path[100][0];
        double a = costOfErrors(2, 2, 2);
        double b = costOfErrors(0, 0, 6);
        new QuestionClaims("cost")
                .question("cost-why")
                .says(
                        before.cost(1) == 0 && after.cost(bottom) > 0,
                        "비용의 바닥이 0보다 높아졌습니다",
                        "now the lowest cost is above 0")
                .answer(0, everyLineMisses(after))
                .says(everyLineMisses(after), "제곱의 평균도 0보다 큽니다", "the mean of the squares is above 0")
                .answer(1, Math.abs(after.gradient(bottom)) > 1e-9)
                .answer(2, before.cost(1) != 0)
                .names("the square in doubt", "0")
                .question("cost-transfer")
                .names("the errors in degrees", "2", "6")
                .answer(0, a > b)
                .exactly(a, "4")
                .exactly(6 * 6, "36", "6도의 제곱이 36", "The square of 6 is 36")
                .exactly(b, "12")
                .answer(1, b > a)
                .says(b == 36 / 3.0 && b == 12, "36/3 = 12", "36/3 = 12")
                .says(a == 12 / 3.0 && a == 4, "12/3 = 4", "12/3 = 4")
                .answer(2, a == b)
                .says(
                        (2 + 2 + 2) / 3.0 == 2 && (0 + 0 + 6) / 3.0 == 2,
                        "제곱하지 않고 평균하면 둘 다 2도",
                        "The mean of the errors themselves is 2 degrees for both")
                .exactly(a, "4")
                .exactly(b, "12")
                .check();
    }

    private static boolean everyLineMisses(LinearHypothesis points) {
        boolean misses = true;
        for (double w = -10; w <= 10; w += 0.001) {
            misses &= points.cost(w) > 0.1;
        }
        return misses;
    }

    /** Returns the cost of a line that is level at 0, and so off by these heights. */
    private static double costOfErrors(double... errors) {
        return new LinearHypothesis(new double[errors.length], errors).cost(0);
    }

    @Test
    void logistic() {
        LogisticRegression students =
                new LogisticRegression(new double[] {-3, -2, -1, 1, 2, 3}, new double[] {0, 0, 0, 1, 1, 1});
        double moved = squared(students, -8) - squared(students, -6);
        double movedElsewhere = squared(students, -2) - squared(students, 0);
        double movedWhileWrong = squared(students, -2) - squared(students, -1);
        new QuestionClaims("logistic")
                .question("logistic-why")
                .says(
                        allWrong(-8) && moved < 0.002,
                        "여섯 답이 모두 틀린 W = −8을 −6으로 고쳐도 비용이 거의 줄지 않았습니다",
                        "At W = −8 all six answers were wrong. Corrected to −6, the cost hardly fell")
                .answer(0, movedElsewhere < 0.01)
                .exactly(-6 - -8, "2")
                .says(
                        movedElsewhere > 100 * moved,
                        "W = 0에서는 2만 바꾸어도 비용이 크게 달라집니다",
                        "At W = 0 a change by 2 makes a large difference")
                .answer(1, allWrong(-2) && allWrong(-1) && movedWhileWrong < 0.01)
                .says(
                        allWrong(-2) && allWrong(-1) && movedWhileWrong > 0.1,
                        "W = −2를 −1로 고치면 모두 틀린 채로 비용이 줄어듭니다",
                        "From W = −2 to −1 it falls, with all six still wrong")
                .answer(2, greatestChange(-8, -6) < 0.005 && greatestChange(-2, 0) > 0.1)
                .says(Sigmoid.value(-6) < 0.01 && Sigmoid.value(6) > 0.99, "확률이 0과 1 가까이에", "close to 0 and 1")
                .question("logistic-transfer")
                .names("the weight and the bias", "2", "6")
                .exactly(Sigmoid.value(0), "0.5", "g(0) = 0.5", "g(0) = 0.5")
                .exactly(Sigmoid.value(0), "0.5")
                .answer(0, isBorder(0))
                .names("where the answer puts the border", "0")
                .exactly(2 * 0 - 6, "−6")
                .rounded(spam(0), "0.002")
                .answer(1, isBorder(3))
                .names("where the answer puts the border", "3")
                .exactly(2 * 3 - 6, "0", "z = 2 × 3 − 6 = 0", "z = 2 × 3 − 6 = 0")
                .exactly(spam(3), "0.5", "g(0) = 0.5", "g(0) = 0.5")
                .answer(2, isBorder(6))
                .names("where the answer puts the border", "6")
                .exactly(2 * 6 - 6, "6")
                .rounded(spam(6), "0.998")
                .exactly(2 * 3 - 6, "0")
                .check();
    }

    private static double squared(LogisticRegression students, double w) {
        return students.squaredCost(new double[] {w, 0});
    }

    private static boolean allWrong(double w) {
        boolean wrong = true;
        for (int x = 1; x <= 3; x++) {
            wrong &= Sigmoid.value(w * x) < 0.5 && Sigmoid.value(-w * x) > 0.5;
        }
        return wrong;
    }

    /** Returns how much the probability of any student changes between two weights. */
    private static double greatestChange(double w, double other) {
        double greatest = 0;
        for (int x = -3; x <= 3; x++) {
            greatest = Math.max(greatest, Math.abs(Sigmoid.value(w * x) - Sigmoid.value(other * x)));
        }
        return greatest;
    }

    private static double spam(double links) {
        return LogisticRegression.probability(new double[] {2, -6}, new double[] {links});
    }

    private static boolean isBorder(double links) {
        return spam(links) == 0.5;
    }

    @Test
    void loss() {
        double rise = loss(0.01, 0.11) - loss(0.1, 0.1);
        double a = CrossEntropyError.of(new double[] {0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, 0);
        double b = CrossEntropyError.of(new double[] {0.4, 0.6}, 0);
        new QuestionClaims("loss")
                .question("loss-why")
                .names("the probabilities of the true digit", "0.1", "0.01")
                .rounded(loss(0.1, 0.1), "2.303")
                .rounded(loss(0.01, 0.11), "4.605")
                .answer(0, isClose(rise, loss(0.05, 0.1) - loss(0.5, 0.05)) && isClose(rise, Math.log(10)))
                .says(isClose(0.1 / 10, 0.01), "10분의 1로", "to a tenth")
                .exactly(0.5 / 10, "0.05", "0.5가 0.05로", "From 0.5 to 0.05")
                .rounded(loss(0.05, 0.1) - loss(0.5, 0.05), "2.303")
                .answer(1, isClose(rise, loss(0.91, 0.01) - loss(1, 0)))
                .exactly(0.1 - 0.01, "0.09")
                .exactly(1 - (0.1 - 0.01), "0.91", "1에서 0.91로", "From 1 to 0.91")
                .rounded(loss(0.91, 0.01) - loss(1, 0), "0.094")
                .answer(2, !isClose(loss(0.1, 0.1), loss(0.1, 0.05)))
                .question("loss-transfer")
                .names("the probabilities", "0.3", "0.1", "0.4", "0.6")
                .answer(0, a > b)
                .rounded(a, "1.204", "−ln 0.3은 1.204", "−ln 0.3 is 1.204")
                .rounded(b, "0.916", "−ln 0.4는 0.916", "−ln 0.4 is 0.916")
                .answer(1, b > a)
                .says(Argmax.of(new double[] {0.4, 0.6}, 0, 2) == 1, "B는 개라고 틀리게 답하지만", "B’s answer, dog, is wrong")
                .answer(2, isClose(a, b))
                .names("the probabilities of cat", "0.3", "0.4")
                .check();
    }

    /** Returns the loss of ten probabilities: that of the true digit, another one, and the rest in equal parts. */
    private static double loss(double truth, double other) {
        double[] y = new double[10];
        for (int k = 2; k < 10; k++) {
            y[k] = (1 - truth - other) / 8;
        }
        y[0] = truth;
        y[1] = other;
        return CrossEntropyError.of(y, 0);
    }

    /** To five digits; the 1e-7 in the logarithm shows in the sixth. */
    private static boolean isClose(double x, double y) {
        return Math.abs(x - y) < 2e-5;
    }

    @Test
    void miniBatch() {
        double[] losses = losses();
        double[][] single = draws(losses, 1);
        double[][] many = draws(losses, 64);
        new QuestionClaims("mini-batch")
                .question("mini-batch-why")
                .answer(0, spreadInside(many) < 0.9 * Spread.of(losses).deviation())
                .answer(
                        1,
                        Spread.of(means(many)).mean()
                                < 0.95 * Spread.of(means(single)).mean())
                .rounded(Spread.of(losses).mean(), "1.721")
                .answer(2, oneSided(single, losses) == single.length && oneSided(many, losses) == 0)
                .question("mini-batch-transfer")
                .names("how many students are drawn at first", "20")
                .says(isDividedBy(9, 3), "3분의 1로", "for a third")
                .answer(0, isDividedBy(60 / 20, 3))
                .names("the answer", "60")
                .says(isDividedBy(3, Math.sqrt(3)), "√3", "√3")
                .rounded(Math.sqrt(3), "1.7")
                .says(isDividedBy(3 * 3, 3), "3으로 나누려면 3 × 3배를", "To divide it by 3 takes 3 × 3 times")
                .answer(1, isDividedBy(80 / 20, 3))
                .names("the answer", "80")
                .says(
                        isDividedBy(4, Math.sqrt(4)) && isDividedBy(4, 2),
                        "√4로 나누어져 절반이 됩니다",
                        "divide it by √4, which leaves a half")
                .says(isDividedBy(9, 3), "3분의 1로 줄이려면 아홉 배를", "A third takes nine times as many")
                .number(2, 20 * 3 * 3, "180")
                .says(isDividedBy(9, Math.sqrt(9)) && Math.sqrt(9) == 3, "√9 = 3", "√9 = 3")
                .check();
    }

    /** Returns the losses of the images that the lesson draws from. */
    private static double[] losses() {
        TwoLayerNet network = TrainingImages.ended(TrainingConfig.defaults()
                        .with(Setting.TRAIN_SIZE, 2000)
                        .with(Setting.TEST_SIZE, 1)
                        .with(Setting.STEPS, 300))
                .network();
        LabeledImages images = TrainingImages.train(2000);
        double[] losses = new double[2000];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = network.loss(images, i);
        }
        return losses;
    }

    private static double[][] draws(double[] values, int size) {
        NumPyRandom random = new NumPyRandom(0);
        double[][] draws = new double[500][size];
        for (double[] draw : draws) {
            int[] drawn = random.choice(values.length, size);
            for (int i = 0; i < size; i++) {
                draw[i] = values[drawn[i]];
            }
        }
        return draws;
    }

    private static double[] means(double[][] draws) {
        double[] means = new double[draws.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = Spread.of(draws[i]).mean();
        }
        return means;
    }

    /** Returns the mean spread of the images inside one batch. */
    private static double spreadInside(double[][] draws) {
        double sum = 0;
        for (double[] draw : draws) {
            sum += Spread.of(draw).deviation();
        }
        return sum / draws.length;
    }

    /** Counts the batches whose images all have larger losses than the mean, or all smaller ones. */
    private static int oneSided(double[][] draws, double[] all) {
        double mean = Spread.of(all).mean();
        int count = 0;
        for (double[] draw : draws) {
            Spread spread = Spread.of(draw);
            count += spread.least() > mean || spread.greatest() < mean ? 1 : 0;
        }
        return count;
    }

    /** Whether so many times as many as 20 divide the standard deviation of a mean by this, in 4,000 draws of heights. */
    private static boolean isDividedBy(int times, double divisor) {
        return Math.abs(deviationOfMean(20) / deviationOfMean(20 * times) / divisor - 1) < 0.05;
    }

    private static double deviationOfMean(int students) {
        NumPyRandom random = new NumPyRandom(students);
        double[] means = new double[4000];
        for (int i = 0; i < means.length; i++) {
            means[i] = Spread.of(random.randn(students)).mean();
        }
        return Spread.of(means).deviation();
    }

    @Test
    void whyLoss() {
        Moved moved = new Moved();
        Moved.Seen trained = moved.at(0);
        Moved.Seen lowest = moved.at(0.5);
        new QuestionClaims("why-loss")
                .question("why-loss-why")
                .answer(0, !(lowest.loss < trained.loss && lowest.right < trained.right))
                .exactly(trained.right, "81")
                .exactly(lowest.right, "80")
                .answer(1, moved.shareOfChanges(seen -> seen.right) < 0.05)
                .names("the slope", "0")
                .answer(2, !trained.lossIsFromSameProbabilities)
                .question("why-loss-transfer")
                .answer(0, moved.shareOfChanges(seen -> seen.right) > 0.5)
                .answer(1, moved.shareOfChanges(seen -> seen.above) > 0.5)
                .names("a border that the lesson does not have", "0.9")
                .answer(2, moved.shareOfChanges(seen -> seen.meanProbability) > 0.99)
                .check();
    }

    /** The network of the lesson, one of whose weights is moved. */
    private static final class Moved {
        private static final int WEIGHT = 2 * 10 + 4;
        private final TrainingConfig config = SmallNetLesson.config(10);
        private final TwoLayerNet network = TrainingImages.ended(config).network();
        private final LabeledImages images = TrainingImages.test(config.testSize());

        /** What the probabilities of all images come to. */
        private static final class Seen {
            private int right;
            private int above;
            private double meanProbability;
            private double loss;
            private boolean lossIsFromSameProbabilities = true;
        }

        Seen at(double distance) {
            double[] w2 = network.parameters().w2();
            double before = w2[WEIGHT];
            w2[WEIGHT] = before + distance;
            Seen seen = new Seen();
            for (int n = 0; n < images.count(); n++) {
                double[] y = network.predict(images, n);
                double truth = y[images.label(n)];
                double loss = CrossEntropyError.of(y, images.label(n));
                seen.right += Argmax.of(y, 0, 10) == images.label(n) ? 1 : 0;
                seen.above += truth > 0.9 ? 1 : 0;
                seen.meanProbability += truth / images.count();
                seen.loss += loss / images.count();
                seen.lossIsFromSameProbabilities &= loss == network.loss(images, n);
            }
            w2[WEIGHT] = before;
            return seen;
        }

        /** Returns at what share of places a nudge of 1e-4 changes a number. */
        double shareOfChanges(ToDoubleFunction<Seen> number) {
            int changes = 0;
            int places = 0;
            for (double distance = -4; distance <= 4; distance += 0.125) {
                changes += number.applyAsDouble(at(distance)) == number.applyAsDouble(at(distance + 1e-4)) ? 0 : 1;
                places++;
            }
            return (double) changes / places;
        }
    }

    @Test
    void numericalDifferentiation() {
        DoubleUnaryOperator f = x -> 0.01 * x * x + 0.1 * x;
        DoubleUnaryOperator place = t -> 2 * t * t * t;
        double error = Math.abs(NumericalDerivative.central(place, 1, 0.1) - 6);
        new QuestionClaims("numerical-diff")
                .question("numerical-diff-why")
                .names("where, and how far the second point is", "5", "10⁻¹⁶")
                .exactly(0.02 * 5 + 0.1, "0.2")
                .exactly(NumericalDerivative.forward(f, 5, 1e-16), "0")
                .answer(0, 5 + 1e-16 == 5 && f.applyAsDouble(5 + 1e-16) == f.applyAsDouble(5))
                .names("the place", "5")
                .exactly((f.applyAsDouble(5 + 1e-16) - f.applyAsDouble(5)) / 1e-16, "0")
                .answer(1, 1e-16 == 0)
                .names("what the answer takes h for, and the place", "0", "5")
                .exactly(1e-16, "10⁻¹⁶")
                .answer(2, Math.abs(NumericalDerivative.forward(f, 5, 1e-6)) < 0.1)
                .exactly(NumericalDerivative.forward(f, 5, 1e-16), "0")
                .question("numerical-diff-transfer")
                .names("the two widths", "0.2", "0.1")
                .exactly(Math.abs(NumericalDerivative.central(place, 1, 0.2) - 6), "0.08")
                .number(0, error, "0.0008")
                .exactly(0.08 / 100, "0.0008")
                .says(ratio(place, 0.2, 0.02) > 99 && ratio(place, 0.2, 0.02) < 101, "100분의 1이", "A hundredth")
                .says(ratio(place, 0.2, 0.02) > 99, "h가 10분의 1일 때", "when h becomes a tenth")
                .says(isClose(ratio(place, 0.2, 0.1), 4), "절반이므로 4분의 1입니다", "h becomes a half")
                .number(1, error, "0.02")
                .says(isClose(ratio(place, 0.2, 0.1), 4), "h가 절반이면 오차는 4분의 1입니다", "Half of h leaves a quarter")
                .number(2, error, "0.04")
                .says(
                        Math.abs(NumericalDerivative.forward(f, 5, 0.2) - 0.2)
                                        / Math.abs(NumericalDerivative.forward(f, 5, 0.1) - 0.2)
                                < 2.001,
                        "오차도 절반이 되는 것은 전방 차분입니다",
                        "It is the forward difference whose error halves with h")
                .check();
    }

    /** Returns how many times the error of the central difference at 1 of 2t³ is what it is with another width. */
    private static double ratio(DoubleUnaryOperator place, double h, double other) {
        return (NumericalDerivative.central(place, 1, h) - 6) / (NumericalDerivative.central(place, 1, other) - 6);
    }

    @Test
    void partialDerivative() {
        ScalarFunction bowl = x -> x[0] * x[0] + x[1] * x[1];
        ScalarFunction area = x -> x[0] * x[1];
        double[] slopes = NumericalGradient.of(bowl, new double[] {3, 4});
        double[] lower = NumericalGradient.of(bowl, new double[] {3, 3});
        double[] wider = NumericalGradient.of(area, new double[] {3, 5});
        new QuestionClaims("partial-derivative")
                .question("partial-derivative-why")
                .names("the point and the quarter of a turn", "3", "4", "90")
                .exactly(slopes[0], "6")
                .exactly(slopes[1], "8")
                .answer(0, Math.abs(slopes[0] - 6) < 1e-9 && Math.abs(slopes[1] - 8) < 1e-9)
                .answer(1, Math.abs(slopes[0] - slopes[1]) < 1e-9)
                .names("the point", "3", "4")
                .answer(2, Math.abs(lower[0] - 8) < 1e-9)
                .names("what is held", "4", "3")
                .question("partial-derivative-transfer")
                .names("width and height", "3", "5")
                .number(0, wider[0], "5")
                .number(1, wider[0], "6")
                .says(
                        NumericalGradient.of(bowl, new double[] {1, 5})[0] > 2 - 1e-9
                                && NumericalGradient.of(bowl, new double[] {1, 5})[0] < 2 + 1e-9,
                        "2x₀은 x₀²의 기울기입니다",
                        "2x₀ is the slope of x₀²")
                .names("the height", "5")
                .number(2, wider[0], "15")
                .exactly(area.value(new double[] {3, 5}), "15")
                .check();
    }
}
