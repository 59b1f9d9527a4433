package downhill.web.lesson.review;

import downhill.core.data.LabeledImages;
import downhill.core.derivative.GradientDescent;
import downhill.core.derivative.NumericalDerivative;
import downhill.core.derivative.NumericalGradient;
import downhill.core.derivative.ScalarFunction;
import downhill.core.derivative.Surface;
import downhill.core.function.Activation;
import downhill.core.function.Argmax;
import downhill.core.function.CrossEntropyError;
import downhill.core.function.Softmax;
import downhill.core.math.NumPyRandom;
import downhill.core.network.ForwardPass;
import downhill.core.network.Gradients;
import downhill.core.network.Parameters;
import downhill.core.network.SimpleNet;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.Evaluation;
import downhill.core.training.Setting;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.web.lesson.QuestionClaims;
import downhill.web.lesson.run.SmallNetLesson;
import downhill.web.lesson.run.TrainingImages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The questions of the lessons from the gradient on. */
class LateQuestionsTest {
    private static final double TINY = 1e-9;

    /** Points of the narrow bowl all around its bottom, which none of them is. */
    private static final double[][] POINTS = {
        {-7, 2}, {-5, 2}, {-2, 2}, {3, 2}, {7, 2}, {6, -1}, {-0.7, 0.2}, {0.3, 0.2}, {1, -3}, {-8, 0.5}
    };

    @Test
    void gradient() {
        ScalarFunction slope = place -> 0.1 * place[0] - 0.2 * place[1];
        double[] uphill = NumericalGradient.of(slope, new double[] {0, 0});
        double[] here = {0, 0};
        new QuestionClaims("gradient")
                .question("gradient-why")
                .says(
                        Arrays.stream(POINTS)
                                        .filter(point -> missedBy(point) > 0.1)
                                        .count()
                                > POINTS.length / 2,
                        "−기울기는 대부분 바닥을 빗나갔습니다",
                        "the negative gradient mostly missed the bottom")
                .answer(0, missesMoreFromFarther())
                .says(
                        Math.abs(missedBy(-7, 2) - missedBy(-0.7, 0.2)) < TINY
                                && length(Surface.ELLIPSE.gradient(new double[] {-0.7, 0.2}))
                                        < length(Surface.ELLIPSE.gradient(new double[] {-7, 2})),
                        "바닥으로 곧장 다가가도 빗나간 각도는 그대로입니다. 화살표만 짧아집니다",
                        "Straight toward the bottom the angle stays the same. Only the arrow gets shorter")
                .answer(
                        1,
                        Arrays.stream(POINTS).allMatch(point -> isSteepestAgainstTheGradient(Surface.ELLIPSE, point)))
                .says(
                        gradientIsOfThePlaceOnly(),
                        "기울기는 발밑만 알고, 바닥이 어디인지는 모릅니다",
                        "A gradient knows the ground underfoot, not where the bottom is")
                .answer(2, turnOfNumericalErrors() > Math.toRadians(0.1))
                .says(
                        turnOfNumericalErrors() > 0 && turnOfNumericalErrors() < 1e-8,
                        "오차가 있지만, 눈에 보일 만큼 크지 않습니다",
                        "has errors, but far too small to be seen")
                .question("gradient-transfer")
                .says(slope.value(new double[] {10, 0}) == 1, "동쪽으로 10 m 가면 1 m 높아지고", "1 m higher 10 m to the east")
                .says(slope.value(new double[] {0, 10}) == -2, "북쪽으로 10 m 가면 2 m 낮아집니다", "2 m lower 10 m to the north")
                .answer(0, isSteepestDown(slope, here, -1, 2))
                .names("the ways", "1", "2")
                .exactly(uphill[0], "0.1")
                .exactly(uphill[1], "−0.2")
                .answer(1, isSteepestDown(slope, here, 1, -2))
                .names("the ways", "1", "2")
                .says(
                        isSteepestDown(place -> -slope.value(place), here, 1, -2),
                        "기울기 벡터의 방향, 곧 가장 가파른 오르막입니다",
                        "the way of the gradient itself: steepest up")
                .answer(2, isSteepestDown(slope, here, 0, 1))
                .says(
                        slopeAlong(slope, here, 0, 1) < slopeAlong(slope, here, -1, 0),
                        "두 축 가운데 더 가파른 방향일 뿐입니다",
                        "only the steeper of the two axes")
                .says(
                        slopeAlong(slope, here, -1, 0) < 0
                                && slopeAlong(slope, here, -1, 2) < slopeAlong(slope, here, 0, 1),
                        "서쪽으로도 낮아지므로 두 방향을 섞으면 더 가파릅니다",
                        "West goes down as well, so between the two it is steeper still")
                .check();
    }

    /** Returns the angle between the way down and the way to the bottom. */
    private static double missedBy(double... point) {
        return angle(Surface.ELLIPSE.gradient(point), point);
    }

    private static double angle(double[] one, double[] other) {
        return Math.abs(Math.atan2(one[0] * other[1] - one[1] * other[0], one[0] * other[0] + one[1] * other[1]));
    }

    private static double length(double[] vector) {
        return Math.hypot(vector[0], vector[1]);
    }

    private static boolean missesMoreFromFarther() {
        boolean more = true;
        for (double[] one : POINTS) {
            for (double[] other : POINTS) {
                more &= length(one) <= length(other) || missedBy(one) > missedBy(other);
            }
        }
        return more;
    }

    /** Moving the bottom, with the ground underfoot tilted as before, leaves the gradient as it is. */
    private static boolean gradientIsOfThePlaceOnly() {
        ScalarFunction board = x -> -0.7 * x[0] + 4 * x[1];
        return angle(NumericalGradient.of(board, new double[] {-7, 2}), Surface.ELLIPSE.gradient(new double[] {-7, 2}))
                < TINY;
    }

    private static double turnOfNumericalErrors() {
        return Arrays.stream(POINTS)
                .mapToDouble(
                        point -> angle(NumericalGradient.of(Surface.ELLIPSE, point), Surface.ELLIPSE.gradient(point)))
                .max()
                .orElseThrow();
    }

    private static boolean isSteepestAgainstTheGradient(ScalarFunction f, double[] point) {
        double[] uphill = NumericalGradient.of(f, point);
        return isSteepestDown(f, point, -uphill[0], -uphill[1]);
    }

    /** Returns how much a function changes per unit along a way from a point, measured on both sides. */
    private static double slopeAlong(ScalarFunction f, double[] point, double x0, double x1) {
        double scale = NumericalDerivative.DEFAULT_H / Math.hypot(x0, x1);
        double[] ahead = {point[0] + x0 * scale, point[1] + x1 * scale};
        double[] behind = {point[0] - x0 * scale, point[1] - x1 * scale};
        return (f.value(ahead) - f.value(behind)) / (2 * NumericalDerivative.DEFAULT_H);
    }

    private static boolean isSteepestDown(ScalarFunction f, double[] point, double x0, double x1) {
        double slope = slopeAlong(f, point, x0, x1);
        boolean steepest = true;
        for (int degrees = 0; degrees < 360; degrees++) {
            double angle = Math.toRadians(degrees);
            steepest &= slope <= slopeAlong(f, point, Math.cos(angle), Math.sin(angle)) + TINY;
        }
        return steepest;
    }

    @Test
    void gradientDescent() {
        double[][] round = GradientDescent.path(Surface.BOWL, new double[] {-3, 4}, 0.1, 3);
        double[][] doubled = descended(x -> 2 * x * x, 5, 0.5);
        double[][] lessons = descended(x -> x * x, 5, 0.5);
        new QuestionClaims("gradient-descent")
                .question("gradient-descent-why")
                .exactly(step(round, 1) / length(Surface.BOWL.gradient(round[0])), "0.1")
                .says(
                        step(round, 2) < step(round, 1) && step(round, 3) < step(round, 2),
                        "걸음이 점점 짧아졌습니다",
                        "got shorter and shorter")
                .answer(0, rate(round, 2) < rate(round, 1) - TINY && rate(round, 3) < rate(round, 2) - TINY)
                .exactly(rate(round, 3), "0.1")
                .answer(1, goesWithTheDistance(Surface.BOWL) && goesWithTheDistance(Surface.ELLIPSE))
                .says(
                        goesWithTheDistance(Surface.BOWL),
                        "둥근 그릇이라서 거리에 비례했을 뿐입니다",
                        "Steps go with the distance only in a round bowl")
                .answer(
                        2,
                        length(Surface.BOWL.gradient(round[1])) < length(Surface.BOWL.gradient(round[0]))
                                && length(Surface.BOWL.gradient(round[2])) < length(Surface.BOWL.gradient(round[1]))
                                && length(round[2]) < length(round[1]))
                .question("gradient-descent-transfer")
                .says(
                        Math.abs(NumericalDerivative.central(x -> 2 * x * x, 3, NumericalDerivative.DEFAULT_H) - 4 * 3)
                                < TINY,
                        "f(x) = 2x²의 기울기는 4x입니다",
                        "The slope of f(x) = 2x² is 4x")
                .exactly(doubled[0][0], "5")
                .names("the learning rate", "0.5")
                .answer(0, Math.abs(doubled[10][0]) < Math.abs(doubled[0][0]) - 1e-3)
                .exactly(0, "0", "0에 다가갑니다", "toward 0")
                .says(
                        multiplier(x -> x * x, 1) == -1,
                        "1이 경계인 것은 기울기가 2x일 때입니다",
                        "A rate of 1 is the limit where the slope is 2x")
                .says(multiplier(x -> 2 * x * x, 0.5) == -1, "여기서는 0.5가 경계입니다", "so the limit is 0.5")
                .answer(1, isNear(doubled[1][0], -5) && isNear(doubled[2][0], 5) && isNear(doubled[10][0], 5))
                .exactly(doubled[2][0], "5")
                .exactly(doubled[1][0], "−5")
                .says(
                        5 - 0.5 * (4 * 5) == -5 && 0.5 * 4 == 2,
                        "0.5 × 4x = 2x를 빼므로 −x가",
                        "0.5 × 4x = 2x away from x and leaves −x")
                .answer(2, isNear(doubled[1][0], 0))
                .names("one step, to 0", "0")
                .says(isNear(lessons[1][0], 0), "기울기가 2x라면 그렇습니다", "It would with a slope of 2x")
                .exactly(doubled[1][0], "−5")
                .check();
    }

    private static double step(double[][] path, int step) {
        return Math.hypot(path[step][0] - path[step - 1][0], path[step][1] - path[step - 1][1]);
    }

    /** Returns the learning rate of a step in the round bowl: its length by that of the gradient that it began with. */
    private static double rate(double[][] path, int step) {
        return step(path, step) / length(Surface.BOWL.gradient(path[step - 1]));
    }

    /** Returns whether steps from here and there are to each other as the distances to the bottom. */
    private static boolean goesWithTheDistance(Surface surface) {
        double[] far = {-8, 0};
        double[] near = {0, 2};
        double fromFar = step(GradientDescent.path(surface, far, 0.1, 1), 1);
        double fromNear = step(GradientDescent.path(surface, near, 0.1, 1), 1);
        return isNear(fromFar / fromNear, length(far) / length(near));
    }

    private static double[][] descended(DoubleUnaryOperator f, double start, double rate) {
        return GradientDescent.path(
                x -> NumericalGradient.of(at -> f.applyAsDouble(at[0]), x), new double[] {start}, rate, 10);
    }

    /** Returns what a step multiplies the position by, exact to the ninth digit. */
    private static double multiplier(DoubleUnaryOperator f, double rate) {
        return Math.rint(descended(f, 5, rate)[1][0] / 5 * 1e9) / 1e9;
    }

    private static boolean isNear(double value, double other) {
        return Math.abs(value - other) < 1e-8;
    }

    @Test
    void simpleNet() {
        double[] x = {0.6, 0.9};
        double[] t = {0, 0, 1};
        double[] book = {0.47355232, 0.9977393, 0.84668094, 0.85557411, 0.03563661, 0.69422093};
        double[][] path = GradientDescent.path(w -> new SimpleNet(w, 2).numericalGradient(x, t), book, 1, 10);
        double[][] slopes = new double[path.length][];
        double[][] differences = new double[path.length][];
        for (int n = 0; n < path.length; n++) {
            SimpleNet net = new SimpleNet(path[n], 2);
            slopes[n] = net.numericalGradient(x, t);
            differences[n] = Softmax.of(net.predict(x));
            differences[n][2] -= t[2];
        }
        double firstRate = (path[0][0] - path[1][0]) / slopes[0][0];
        double lastRate = (path[9][0] - path[10][0]) / slopes[9][0];
        // The weights from one input of value 2, such that these are the probabilities.
        double[] p = {0.7, 0.2, 0.1};
        SimpleNet photos =
                new SimpleNet(Arrays.stream(p).map(y -> Math.log(y) / 2).toArray(), 1);
        double dog = Softmax.of(photos.predict(new double[] {2}))[1];
        double slope = photos.numericalGradient(new double[] {2}, new double[] {0, 1, 0})[1];
        new QuestionClaims("simple-net")
                .question("simple-net-why")
                .says(
                        areAllNearer(slopes) && book.length == 6,
                        "가중치 여섯 개의 기울기가 모두 0에 가까워졌습니다",
                        "the slopes of all six weights had come closer to 0")
                .answer(0, areAllNearer(differences))
                .answer(1, areAllNearer(path))
                .exactly(0, "0")
                .says(
                        path[10][2] > path[0][2] && path[10][5] > path[0][5],
                        "정답인 2번의 가중치는 둘 다 커졌습니다",
                        "both weights of class 2, the true one, grew")
                .says(Math.abs(path[10][1]) < Math.abs(path[0][1]), "작아진 가중치도 있지만", "Some weights shrank")
                .answer(2, lastRate < firstRate - TINY)
                .exactly(lastRate, "1")
                .question("simple-net-transfer")
                .exactly(Softmax.of(photos.predict(new double[] {2}))[0], "0.7")
                .exactly(dog, "0.2")
                .exactly(Softmax.of(photos.predict(new double[] {2}))[2], "0.1")
                .names("the input", "2")
                .number(0, slope, "0.4")
                .says(isNear(2 * dog, 0.4), "입력에 확률을 곱한 2 × 0.2입니다", "the input times the probability, 2 × 0.2")
                .names("the truth", "1")
                .number(1, slope, "−0.8")
                .says(isNear(dog - 1, -0.8), "0.2 − 1은 점수의 기울기입니다", "0.2 − 1 is the slope at the score")
                .names("the input", "2")
                .number(2, slope, "−1.6")
                .says(isNear(2 * (dog - 1), -1.6), "2 × (0.2 − 1)입니다", "2 × (0.2 − 1)")
                .check();
    }

    /** Returns whether every number of the last row is nearer to 0 than that of the first. */
    private static boolean areAllNearer(double[][] rows) {
        double[] last = rows[rows.length - 1];
        boolean all = true;
        for (int i = 0; i < last.length; i++) {
            all &= Math.abs(last[i]) < Math.abs(rows[0][i]);
        }
        return all;
    }

    @Test
    void twoLayerNet() {
        TrainingConfig config = SmallNetLesson.config(50);
        LabeledImages images = TrainingImages.train(config.trainSize());
        TwoLayerNet net = TrainingImages.ended(config).network();
        ForwardPass pass = ForwardPass.of(net, images.pixels(0));
        int truth = images.label(0);
        int answer = Argmax.of(pass.y(), 0, 10);
        double[] w2 = Arrays.copyOfRange(net.parameters().w2(), 34 * 10, 35 * 10);
        double price =
                NumericalDerivative.central(fuel -> price(4 * fuel, 2 * fuel), 100, NumericalDerivative.DEFAULT_H);
        new QuestionClaims("two-layer-net")
                .question("two-layer-net-why")
                .exactly(truth, "5")
                .exactly(answer, "3")
                .says(
                        slopeOfUnit(net, pass, truth, 34) > 0,
                        "뉴런 34번의 값이 커지면 손실도 커집니다",
                        "If the value of its hidden unit 34 grows, so does the loss")
                .answer(0, Arrays.stream(w2).allMatch(weight -> weight > 0))
                .says(
                        Arrays.stream(w2).anyMatch(weight -> weight < 0),
                        "가중치가 음수이면 점수가 내려갑니다",
                        "where the weight is negative, the score falls")
                .answer(1, slopesOfUnits(net, pass, truth) == 50)
                .says(
                        slopeOfUnit(net, pass, truth, 17) < 0,
                        "뉴런 17번은 값이 커지면 손실이 줄어듭니다",
                        "A larger value of unit 17 lowers the loss")
                .answer(2, w2[answer] > 0 && w2[truth] < 0)
                .says(
                        answer == 3 && truth == 5,
                        "3의 점수를 올리고 5의 점수를 내리기 때문입니다",
                        "raises the score of 3 and lowers that of 5")
                .says(
                        pass.y()[answer] > 0.6 && pass.y()[truth] < 0.4,
                        "너무 큰 3의 확률이 더 커지고 너무 작은 5의 확률이 더 작아집니다",
                        "The 3, which has too much, gets more; the 5, which has too little, gets less")
                .question("two-layer-net-transfer")
                .names("given", "1", "4", "2", "0.5", "3")
                .number(0, price, "8")
                .says(4 * 0.5 + 2 * 3 == 8, "4 × 0.5 + 2 × 3입니다", "4 × 0.5 + 2 × 3")
                .number(1, price, "9.5")
                .says(4 + 0.5 + 2 + 3 == 9.5, "네 수를 모두 더한 값입니다", "all four numbers added up")
                .number(2, price, "12")
                .says(4 * 0.5 * 2 * 3 == 12, "네 수를 모두 곱한 값입니다", "all four numbers multiplied")
                .check();
    }

    private static double price(double delivery, double packaging) {
        return 0.5 * delivery + 3 * packaging;
    }

    /** Returns the slope of the loss of one image at the value of a hidden unit. */
    private static double slopeOfUnit(TwoLayerNet net, ForwardPass pass, int truth, int unit) {
        double slope = 0;
        for (int k = 0; k < 10; k++) {
            slope += net.parameters().w2()[unit * 10 + k] * (pass.y()[k] - (k == truth ? 1 : 0));
        }
        return slope;
    }

    /** Returns at how many hidden units the loss rises with the value. */
    private static int slopesOfUnits(TwoLayerNet net, ForwardPass pass, int truth) {
        int rising = 0;
        for (int unit = 0; unit < 50; unit++) {
            rising += slopeOfUnit(net, pass, truth, unit) > 0 ? 1 : 0;
        }
        return rising;
    }

    @Test
    void training() {
        TrainingConfig config = TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, 5000)
                .with(Setting.TEST_SIZE, 100)
                .with(Setting.STEPS, 1000);
        Trainer trainer = TrainingImages.begun(config);
        List<Double> losses = new ArrayList<>();
        List<double[]> weights = new ArrayList<>();
        while (!trainer.isDone()) {
            if (trainer.stepsDone() <= 301) {
                weights.add(trainer.network().parameters().toArray());
            }
            losses.add(trainer.step().loss());
        }
        int letters = 'Z' - 'A' + 1;
        double[] equal = new double[letters];
        Arrays.fill(equal, 1.0 / letters);
        double firstLoss = CrossEntropyError.of(equal, 0);
        new QuestionClaims("training")
                .question("training-why")
                .says(
                        Collections.max(losses.subList(0, 100)) < 2.34
                                && Collections.min(losses.subList(0, 100)) > 2.26,
                        "처음 100걸음 동안 손실이 거의 그대로였습니다",
                        "its loss hardly changed for the first 100 steps")
                .answer(0, lossOfBatches(trainer, 0) > 1.05 * lossOfBatches(trainer, 500))
                .says(
                        Math.abs(lossOfBatches(trainer, 0) / lossOfBatches(trainer, 500) - 1) < 0.05,
                        "처음이나 나중이나 비슷하게 어렵습니다",
                        "Later images are just as hard")
                .answer(
                        1,
                        sizeOfSecondLayer(weights.get(0)) < 0.1 * sizeOfSecondLayer(weights.get(300))
                                && moveOfFirstLayer(weights, 0) < 0.2 * moveOfFirstLayer(weights, 300))
                .answer(2, Collections.min(losses) > Collections.min(losses.subList(0, 100)) - 0.1)
                .says(
                        trainer.learningRate() == config.learningRate() && losses.get(299) < 2,
                        "같은 학습률로 더 걷자 내려갔습니다",
                        "more steps at the same rate led down")
                .question("training-transfer")
                .exactly(letters, "26")
                .says(
                        Math.abs(firstLossOfNewNet(letters) - firstLoss) < 0.05,
                        "첫걸음의 손실은 얼마쯤일까요",
                        "About how large is the loss of its first step")
                .number(0, firstLoss, "0.962")
                .says(
                        Math.abs(25.0 / letters - 0.962) < 5e-4 && letters == 25 + 1,
                        "틀릴 확률인 25/26입니다",
                        "25/26, the chance of being wrong")
                .says(equal[0] == 1 / 26.0, "정답의 확률로 구하는 −ln(1/26)입니다", "from the true letter’s: −ln(1/26)")
                .number(1, firstLoss, "2.303")
                .says(Math.abs(Math.log(10) - 2.303) < 5e-4, "열 가지일 때의 ln 10입니다", "That is ln 10, for ten classes")
                .exactly(letters, "26")
                .number(2, firstLoss, "3.258")
                .says(
                        letters == 26 && Math.abs(-Math.log(1 / 26.0) - Math.log(26)) < TINY,
                        "−ln(1/26), 곧 ln 26입니다",
                        "−ln(1/26), which is ln 26")
                .exactly(letters, "26")
                .check();
    }

    /** Returns the loss, at the end of a run, of the images drawn in 100 of its steps. */
    private static double lossOfBatches(Trainer ended, int from) {
        TrainingConfig config = ended.config();
        NumPyRandom random = new NumPyRandom(config.seed());
        random.randn(784 * config.hiddenSize() + config.hiddenSize() * 10);
        double sum = 0;
        for (int step = 0; step < from + 100; step++) {
            int[] batch = random.choice(config.trainSize(), config.batchSize());
            sum += step < from ? 0 : ended.network().loss(TrainingImages.train(config.trainSize()), batch);
        }
        return sum / 100;
    }

    private static double sizeOfSecondLayer(double[] weights) {
        double sum = 0;
        for (double weight : Parameters.ofArray(784, 50, 10, weights).w2()) {
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    /** Returns how far the step after some others moved W1. */
    private static double moveOfFirstLayer(List<double[]> weights, int step) {
        double[] before = Parameters.ofArray(784, 50, 10, weights.get(step)).w1();
        double[] after = Parameters.ofArray(784, 50, 10, weights.get(step + 1)).w1();
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += (after[i] - before[i]) * (after[i] - before[i]);
        }
        return Math.sqrt(sum);
    }

    private static double firstLossOfNewNet(int classes) {
        TwoLayerNet net = new TwoLayerNet(784, 50, classes, Activation.SIGMOID, new NumPyRandom(0));
        return net.loss(TrainingImages.train(100), range(100));
    }

    private static int[] range(int count) {
        int[] range = new int[count];
        for (int i = 0; i < count; i++) {
            range[i] = i;
        }
        return range;
    }

    @Test
    void evaluation() {
        TrainingConfig hundred = run(100, 20, 0.5, 1000, 1);
        TrainingConfig thousands = run(5000, 100, 0.5, 1000, 1);
        Evaluation memorized = TrainingImages.ended(hundred).evaluate();
        Evaluation learned = TrainingImages.ended(thousands).evaluate();
        Evaluation stopped = TrainingImages.ended(run(5000, 100, 0.1, 500, 0)).evaluate();
        double longer =
                TrainingImages.ended(run(5000, 100, 0.1, 1500, 0)).evaluate().testAccuracy() - stopped.testAccuracy();
        double more =
                TrainingImages.ended(run(20_000, 100, 0.1, 500, 0)).evaluate().testAccuracy() - stopped.testAccuracy();
        new QuestionClaims("evaluation")
                .question("evaluation-why")
                .exactly(hundred.trainSize(), "100")
                .exactly(thousands.trainSize(), "5,000")
                .says(
                        gap(learned) < gap(memorized) / 5,
                        "훈련 정확도와 시험 정확도의 차이가 크게 줄었습니다",
                        "the gap between training and test accuracy got much smaller")
                .answer(
                        0,
                        memorized.trainAccuracy() == 1
                                && learned.trainAccuracy() < 1
                                && learned.testAccuracy() > memorized.testAccuracy() + 0.2)
                .answer(1, thousands.steps() > hundred.steps())
                .exactly(thousands.steps(), "1,000")
                .says(
                        timesSeen(thousands) < timesSeen(hundred),
                        "이미지 한 장을 보는 횟수는 오히려 줄었습니다",
                        "With more images, each was seen less often")
                .answer(2, isSomeTestImageTrainedOn(thousands))
                .exactly(thousands.testSize(), "500")
                .question("evaluation-transfer")
                .names("given", "300", "0.71", "0.70")
                .answer(0, more > longer)
                .exactly(0.71 - 0.70, "0.01")
                .says(
                        Math.abs(gap(stopped)) < 0.05 && gap(memorized) > 0.3,
                        "차이가 0.01뿐이니 외운 것이 아닙니다",
                        "With a gap of only 0.01 it has not memorized its data")
                .answer(1, longer > more + 0.05)
                .answer(2, longer <= 0)
                .exactly(Math.rint(100 * (1 - 0.71)), "29")
                .names("how many they are among", "100")
                .check();
    }

    private static TrainingConfig run(int images, int batch, double rate, int steps, int seed) {
        return TrainingConfig.defaults()
                .with(Setting.TRAIN_SIZE, images)
                .with(Setting.TEST_SIZE, 500)
                .with(Setting.BATCH_SIZE, batch)
                .with(Setting.LEARNING_RATE, rate)
                .with(Setting.STEPS, steps)
                .with(Setting.SEED, seed);
    }

    private static double gap(Evaluation evaluation) {
        return evaluation.trainAccuracy() - evaluation.testAccuracy();
    }

    private static double timesSeen(TrainingConfig config) {
        return config.steps() * (double) config.batchSize() / config.trainSize();
    }

    private static boolean isSomeTestImageTrainedOn(TrainingConfig config) {
        Set<String> trained = new HashSet<>();
        LabeledImages train = TrainingImages.train(config.trainSize());
        for (int n = 0; n < train.count(); n++) {
            trained.add(new String(train.pixels(n), StandardCharsets.ISO_8859_1));
        }
        LabeledImages test = TrainingImages.test(config.testSize());
        boolean some = false;
        for (int n = 0; n < test.count(); n++) {
            some |= trained.contains(new String(test.pixels(n), StandardCharsets.ISO_8859_1));
        }
        return some;
    }

    @Test
    void roundUp() {
        LabeledImages images = TrainingImages.train(1);
        TwoLayerNet net = new TwoLayerNet(784, 50, 10, Activation.SIGMOID, new NumPyRandom(0));
        Gradients back = net.gradient(images, 0);
        Gradients numerical = net.numericalGradient(images, 0);
        double[] scores = net.predict(images, 0);
        scores[images.label(0)] -= 1;
        int small = new Parameters(100, 20, 5).count();
        int passes = 2 * small;
        new QuestionClaims("round-up")
                .question("round-up-why")
                .exactly(back.w1().length + back.b1().length + back.w2().length + back.b2().length, "39,760")
                .answer(0, skips(back.w1(), numerical.w1()) || skips(back.w2(), numerical.w2()))
                .says(
                        smallest(back.w1()) < 1e-3 * distance(back.w1(), new double[784 * 50]),
                        "아주 작은 기울기도 모두 구합니다",
                        "It finds even the smallest slopes")
                .answer(1, distance(back.b2(), scores) > 1e-15)
                .says(
                        distance(numerical.w1(), back.w1()) > 1e-15,
                        "어림하는 것은 오히려 수치 미분입니다",
                        "It is numerical slopes that are estimates")
                .answer(
                        2,
                        isTheSumsSlopeTimesThePixel(
                                back, ForwardPass.of(net, images.pixels(0)).x()))
                .question("round-up-transfer")
                .names("given", "100", "20", "5")
                .says(small == (100 + 1) * 20 + (20 + 1) * 5, "2층 신경망", "two-layer network")
                .number(0, passes, "4,250")
                .says(
                        100 * 20 + 20 + 20 * 5 + 5 == small && small == 2125,
                        "100 × 20 + 20 + 20 × 5 + 5 = 2,125개",
                        "100 × 20 + 20 + 20 × 5 + 5 = 2,125 parameters")
                .number(1, passes, "2,125")
                .says(small == 2125, "매개변수의 수입니다", "That is the number of parameters")
                .number(2, passes, "79,520")
                .says(
                        2 * new Parameters(784, 50, 10).count() == 79_520,
                        "입력 784개, 은닉 뉴런 50개, 출력 10개인 신경망에서 필요한 횟수입니다",
                        "That is for 784 inputs, 50 hidden units and 10 outputs")
                .check();
    }

    /** Returns whether a slope is missing that the other way of finding them has. */
    private static boolean skips(double[] slopes, double[] others) {
        boolean skips = false;
        for (int i = 0; i < slopes.length; i++) {
            skips |= slopes[i] == 0 && Math.abs(others[i]) > 1e-8;
        }
        return skips;
    }

    private static double smallest(double[] slopes) {
        return Arrays.stream(slopes)
                .map(Math::abs)
                .filter(slope -> slope > 0)
                .min()
                .orElseThrow();
    }

    private static double distance(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }

    /** The 784 weights to a hidden unit share what the way back to its sum found: the slope of its bias. */
    private static boolean isTheSumsSlopeTimesThePixel(Gradients slopes, double[] pixels) {
        boolean is = true;
        for (int pixel = 0; pixel < 784; pixel++) {
            for (int unit = 0; unit < 50; unit++) {
                is &= Math.abs(slopes.w1()[pixel * 50 + unit] - pixels[pixel] * slopes.b1()[unit]) < 1e-15;
            }
        }
        return is;
    }
}
