package downhill.web.lesson.whyloss;

import downhill.core.data.LabeledImages;
import downhill.core.derivative.NumericalDerivative;
import downhill.core.function.CrossEntropyError;
import downhill.core.kernel.DenseLayer;
import downhill.core.kernel.SoftmaxLoss;
import downhill.core.network.TwoLayerNet;

/**
 * Loss and accuracy of a network while one weight of its second layer is off its trained value.
 *
 * <p>The weight does not reach back into the hidden layer, so that is computed once, and of each forward pass only the
 * second layer is done anew, by the loops that the network itself uses.
 */
final class Nudged {
    /** As many places as a figure has pixels; a jump of accuracy is one pixel wide. */
    static final int PLACES = 321;

    private static final double EDGE = WhyLossState.MAX_NUDGE;

    private final TwoLayerNet network;
    private final double[] z1;
    private final int[] labels;
    private final int weight;
    private final int hidden;
    private final int classes;
    private final double[] nudges = new double[PLACES];
    private final double[] losses = new double[PLACES];
    private final double[] accuracies = new double[PLACES];
    private int measured;

    /**
     * What comes out at one place.
     *
     * @param loss the mean cross entropy
     * @param accuracy the share of right answers
     */
    record Result(double loss, double accuracy) {}

    /**
     * Prepares a weight; {@link #measure} then goes over its range.
     *
     * @param network the trained network; the weight is changed and restored
     * @param images all of them count. Not modified.
     * @param unit the hidden unit that the weight comes from
     * @param digit the output that it goes to
     */
    Nudged(TwoLayerNet network, LabeledImages images, int unit, int digit) {
        this.network = network;
        hidden = network.parameters().hiddenSize();
        classes = network.parameters().outputSize();
        weight = unit * classes + digit;
        int[] indices = new int[images.count()];
        labels = new int[indices.length];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
            labels[i] = images.label(i);
        }
        z1 = network.hidden(images, indices);
    }

    /**
     * Measures some more places of the range, from left to right.
     *
     * @param places how many at most
     * @return true once all {@link #PLACES} are measured
     */
    boolean measure(int places) {
        int end = Math.min(PLACES, measured + places);
        for (; measured < end; measured++) {
            nudges[measured] = 2 * EDGE * measured / (PLACES - 1) - EDGE;
            Result result = at(nudges[measured]);
            losses[measured] = result.loss();
            accuracies[measured] = result.accuracy();
        }
        return measured == PLACES;
    }

    /** Returns loss and accuracy with the weight at some distance from its trained value. */
    Result at(double nudge) {
        double[] w2 = network.parameters().w2();
        double trained = w2[weight];
        w2[weight] = trained + nudge;
        double[] y = new double[labels.length * classes];
        DenseLayer.forward(z1, w2, network.parameters().b2(), y, 0, labels.length, hidden, classes);
        w2[weight] = trained;
        SoftmaxLoss.softmax(y, 0, labels.length, classes);
        int right = 0;
        for (int n = 0; n < labels.length; n++) {
            right += answer(y, n * classes) == labels[n] ? 1 : 0;
        }
        return new Result(CrossEntropyError.ofBatch(y, labels), (double) right / labels.length);
    }

    private int answer(double[] y, int start) {
        int best = 0;
        for (int k = 1; k < classes; k++) {
            if (y[start + k] > y[start + best]) {
                best = k;
            }
        }
        return best;
    }

    /** Returns how fast the loss changes with the weight, by the central difference. */
    double lossSlope(double nudge) {
        return NumericalDerivative.central(d -> at(d).loss(), nudge, NumericalDerivative.DEFAULT_H);
    }

    /** Returns how fast accuracy changes with the weight, by the same difference: 0 wherever no answer changes. */
    double accuracySlope(double nudge) {
        return NumericalDerivative.central(d -> at(d).accuracy(), nudge, NumericalDerivative.DEFAULT_H);
    }

    /** Tells whether this is about a certain weight. */
    boolean isOf(int unit, int digit) {
        return weight == unit * classes + digit;
    }

    /** Returns the trained value of the weight. */
    double trained() {
        return network.parameters().w2()[weight];
    }

    double[] nudges() {
        return nudges;
    }

    double[] losses() {
        return losses;
    }

    double[] accuracies() {
        return accuracies;
    }
}
