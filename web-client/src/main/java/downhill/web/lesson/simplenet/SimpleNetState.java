package downhill.web.lesson.simplenet;

import downhill.core.derivative.GradientDescent;
import downhill.core.derivative.NumericalGradient;
import downhill.core.function.Softmax;
import downhill.core.network.SimpleNet;
import downhill.web.control.Steps;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/** What the reader of this lesson sets. Weights have shape (2, 3), row-major; i is an input and k a class, as in W[i, k]. */
public final class SimpleNetState {
    static final int INPUTS = 2;
    static final int CLASSES = 3;
    static final int WEIGHTS = INPUTS * CLASSES;
    static final int TRUE_CLASS = 2;
    static final double MAX_WEIGHT = 20;
    /** Scores, probabilities, loss. */
    static final int STAGES = 3;

    /** The weights before the first step; at first those that the book prints in 4.4.2, to the eight digits that it prints. */
    static final Key<List<Double>> START = Key.numbers(
            "w",
            values -> List.of(0.47355232, 0.9977393, 0.84668094, 0.85557411, 0.03563661, 0.69422093),
            WEIGHTS,
            WEIGHTS,
            -MAX_WEIGHT,
            MAX_WEIGHT);

    static final Key.Number RATE = Key.number("lr", 0.1, 0.01, 10);
    static final Key.Whole STEPS = Key.whole("steps", 0, 0, 200).growing();
    /** Whether 1e-7 is added within the logarithm: 1 or 0. */
    static final Key.Whole DELTA = Key.whole("delta", 1, 0, 1);
    /** The weight that is moved by itself, an index into W. */
    static final Key.Whole WATCHED = Key.whole("watch", 0, 0, WEIGHTS - 1);

    static final Key.Choice<Subject> SUBJECT = Key.choice("figure", Subject.MATRIX, Subject.values())
            .called(Text.of("가중치 여섯 개", "All six weights"), Text.of("하나만 움직이기", "One weight alone"));
    /** How far the input has come: to scores, probabilities, loss. */
    static final Key.Number PASS = Key.number("pass", STAGES, 0, STAGES);

    /** How many slopes have been measured, those of class 0 first; above their number, what they are made of is shown, too. */
    static final Key.Number SLOPES = Key.number("slopes", WEIGHTS + 1, 0, WEIGHTS + 1);

    /** All of them. From other weights steps begin anew. */
    static final Keys KEYS =
            Keys.of(START, RATE, STEPS, DELTA, WATCHED, SUBJECT, PASS, SLOPES).resetting(START, STEPS);

    static final Question<Text> OTHERS = Question.choice(
                    "other-columns",
                    SimpleNetText.GUESS_LABEL,
                    1,
                    Text.of("키우기", "raise them"),
                    Text.of("줄이기", "lower them"),
                    Text.of("상관없음", "it makes no difference"))
            .because(
                    Text.of(
                            "정답의 열은 키우지만, 다른 열을 키우면 정답의 확률이 내려갑니다.",
                            "That is right in the true column. Elsewhere it takes probability from the true class."),
                    Text.of("", ""),
                    Text.of(
                            "소프트맥스는 세 점수를 함께 쓰므로, 다른 점수도 정답의 확률을 바꿉니다.",
                            "Softmax uses all three scores: the others change the true class’s probability, too."));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .derived("weight", "loss")
            .controls("figure", "watch", "step", "rate", "delta", "tools")
            .handles(START, PASS, SLOPES, RATE, STEPS)
            .guesses(OTHERS);

    enum Subject {
        MATRIX,
        CURVE
    }

    private SimpleNetState() {}

    static double[] x() {
        return new double[] {0.6, 0.9};
    }

    static double[] t() {
        return new double[] {0, 0, 1};
    }

    /** Returns the state with one weight of the present matrix changed; from there steps begin anew. */
    static Values withWeight(Values values, int index, double weight) {
        List<Double> edited = new ArrayList<>();
        for (double w : weights(values)) {
            edited.add(limited(w));
        }
        edited.set(index, limited(weight));
        return values.with(START, List.copyOf(edited)).with(WATCHED, index).with(STEPS, 0);
    }

    private static double limited(double weight) {
        return Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight));
    }

    /** Returns W before the first step. */
    static double[] start(Values values) {
        double[] first = new double[WEIGHTS];
        for (int i = 0; i < WEIGHTS; i++) {
            first[i] = values.get(START).get(i);
        }
        return first;
    }

    /** Returns W before the first step and after each. */
    static double[][] path(Values values) {
        return GradientDescent.path(w -> slopes(values, w), start(values), values.get(RATE), values.get(STEPS));
    }

    /** Returns the state after one step, of the rate that leads a weight as near as it can to where it is wanted. */
    static Values steppedTo(Values values, int index, double weight) {
        double[] start = start(values);
        double rate = Steps.round((start[index] - weight) / slopes(values, start)[index], 0.01);
        return values.with(RATE, rate > RATE.min() ? Math.min(RATE.max(), rate) : RATE.min())
                .with(STEPS, 1);
    }

    static double[] weights(Values values) {
        double[][] path = path(values);
        return path[path.length - 1];
    }

    static double[] probabilities(double[] weights) {
        return Softmax.of(new SimpleNet(weights, INPUTS).predict(x()));
    }

    static double loss(Values values, double[] weights) {
        SimpleNet net = new SimpleNet(weights, INPUTS);
        return values.get(DELTA) == 1 ? net.loss(x(), t()) : net.lossWithoutDelta(x(), t());
    }

    /** Returns the numerical gradient of {@link #loss}, of the shape of W. */
    static double[] slopes(Values values, double[] weights) {
        return NumericalGradient.of(w -> loss(values, w), weights.clone());
    }
}
