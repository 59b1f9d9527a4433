package downhill.web.lesson.simplenet;

import downhill.core.derivative.GradientDescent;
import downhill.core.derivative.NumericalGradient;
import downhill.core.function.Softmax;
import downhill.core.network.SimpleNet;
import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reader has set.
 *
 * @param start W before the first step, shape (2, 3), row-major
 * @param learningRate how far a step goes
 * @param steps how many steps are taken
 * @param delta whether 1e-7 is added within the logarithm
 * @param watched the weight whose curve shows, an index into W
 */
record SimpleNetState(List<Double> start, double learningRate, int steps, boolean delta, int watched) {
    static final int INPUTS = 2;
    static final int CLASSES = 3;
    static final int WEIGHTS = INPUTS * CLASSES;
    static final int TRUE_CLASS = 2;
    static final double MAX_WEIGHT = 20;
    static final double MIN_RATE = 0.01;
    static final double MAX_RATE = 10;
    static final int MAX_STEPS = 200;

    /** The weights that the book prints in 4.4.2, to the eight digits that it prints. */
    static final SimpleNetState DEFAULTS = new SimpleNetState(
            List.of(0.47355232, 0.9977393, 0.84668094, 0.85557411, 0.03563661, 0.69422093), 0.1, 0, true, 0);

    /** How the state stands in an address. */
    static final StateForm<SimpleNetState> FORM = new StateForm<>() {
        @Override
        public SimpleNetState read(QueryReader query) {
            return new SimpleNetState(
                    query.numbers("w", DEFAULTS.start, WEIGHTS, WEIGHTS, -MAX_WEIGHT, MAX_WEIGHT),
                    query.number("lr", DEFAULTS.learningRate, MIN_RATE, MAX_RATE),
                    query.whole("steps", DEFAULTS.steps, 0, MAX_STEPS),
                    query.flag("delta", DEFAULTS.delta),
                    query.whole("watch", DEFAULTS.watched, 0, WEIGHTS - 1));
        }

        @Override
        public void write(SimpleNetState state, QueryWriter query) {
            query.numbers("w", state.start, DEFAULTS.start)
                    .number("lr", state.learningRate, DEFAULTS.learningRate)
                    .number("steps", state.steps, DEFAULTS.steps)
                    .flag("delta", state.delta, DEFAULTS.delta)
                    .number("watch", state.watched, DEFAULTS.watched);
        }
    };

    /** Returns the input of the book. */
    static double[] x() {
        return new double[] {0.6, 0.9};
    }

    /** Returns what is true, one-hot. */
    static double[] t() {
        return new double[] {0, 0, 1};
    }

    /** Returns the state with one weight of the present matrix changed; from there steps begin anew. */
    SimpleNetState withWeight(int index, double weight) {
        List<Double> edited = new ArrayList<>();
        for (double w : weights()) {
            edited.add(Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, w)));
        }
        edited.set(index, weight);
        return new SimpleNetState(List.copyOf(edited), learningRate, 0, delta, index);
    }

    SimpleNetState withStart(List<Double> weights) {
        return new SimpleNetState(weights, learningRate, 0, delta, watched);
    }

    SimpleNetState withLearningRate(double rate) {
        return new SimpleNetState(start, rate, steps, delta, watched);
    }

    SimpleNetState withSteps(int count) {
        return new SimpleNetState(start, learningRate, Math.min(count, MAX_STEPS), delta, watched);
    }

    SimpleNetState withDelta(boolean added) {
        return new SimpleNetState(start, learningRate, steps, added, watched);
    }

    SimpleNetState withWatched(int index) {
        return new SimpleNetState(start, learningRate, steps, delta, index);
    }

    /** Returns W before the first step and after each. */
    double[][] path() {
        double[] first = new double[WEIGHTS];
        for (int i = 0; i < WEIGHTS; i++) {
            first[i] = start.get(i);
        }
        return GradientDescent.path(this::slopes, first, learningRate, steps);
    }

    /** Returns W after the last step. */
    double[] weights() {
        double[][] path = path();
        return path[path.length - 1];
    }

    /** Returns the loss with given weights, as the switch has it. */
    double loss(double[] weights) {
        SimpleNet net = new SimpleNet(weights, INPUTS);
        return delta ? net.loss(x(), t()) : net.lossWithoutDelta(x(), t());
    }

    /** Returns the numerical gradient of {@link #loss}, of the shape of W. */
    double[] slopes(double[] weights) {
        return NumericalGradient.of(this::loss, weights.clone());
    }

    /** Returns x[i] (y[k] - t[k]), which the numerical gradient approaches. */
    static double[] formula(double[] weights) {
        double[] x = x();
        double[] t = t();
        double[] y = Softmax.of(new SimpleNet(weights, INPUTS).predict(x));
        double[] slopes = new double[WEIGHTS];
        for (int i = 0; i < WEIGHTS; i++) {
            slopes[i] = x[i / CLASSES] * (y[i % CLASSES] - t[i % CLASSES]);
        }
        return slopes;
    }
}
