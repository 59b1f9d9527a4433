package downhill.web.lesson.whyloss;

import downhill.core.data.LabeledImages;
import downhill.core.derivative.NumericalDerivative;
import downhill.core.function.Argmax;
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

    private final TwoLayerNet network;
    private final double[] z1;
    private final int[] labels;
    private final int weight;
    private final int hidden;
    private final int classes;
    final double[] nudges = new double[PLACES];
    final double[] losses = new double[PLACES];
    final double[] accuracies = new double[PLACES];
    private int measured;

    /** The mean cross entropy and the share of right answers at one place. */
    record Result(double loss, double accuracy) {}

    /** Prepares the weight from a hidden unit to an output, which is changed and restored. */
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

    /** Measures some more places, from left to right, and returns whether all {@link #PLACES} are measured. */
    boolean measure(int places) {
        int end = Math.min(PLACES, measured + places);
        for (; measured < end; measured++) {
            nudges[measured] = 2 * WhyLossState.MAX_NUDGE * measured / (PLACES - 1) - WhyLossState.MAX_NUDGE;
            Result result = at(nudges[measured]);
            losses[measured] = result.loss();
            accuracies[measured] = result.accuracy();
        }
        return measured == PLACES;
    }

    /** Returns the probabilities of all images with the weight at some distance from its trained value. */
    private double[] outputs(double nudge) {
        double[] w2 = network.parameters().w2();
        double trained = w2[weight];
        w2[weight] = trained + nudge;
        double[] y = new double[labels.length * classes];
        DenseLayer.forward(z1, w2, network.parameters().b2(), y, 0, labels.length, hidden, classes);
        w2[weight] = trained;
        SoftmaxLoss.softmax(y, 0, labels.length, classes);
        return y;
    }

    /** Returns how the network reads each image then. */
    int[] answers(double nudge) {
        double[] y = outputs(nudge);
        int[] answers = new int[labels.length];
        for (int n = 0; n < answers.length; n++) {
            answers[n] = Argmax.of(y, n * classes, classes);
        }
        return answers;
    }

    /** Returns loss and accuracy then. */
    Result at(double nudge) {
        double[] y = outputs(nudge);
        int right = 0;
        for (int n = 0; n < labels.length; n++) {
            right += Argmax.of(y, n * classes, classes) == labels[n] ? 1 : 0;
        }
        return new Result(CrossEntropyError.ofBatch(y, labels), (double) right / labels.length);
    }

    /** Returns how fast the loss changes with the weight, by the central difference. */
    double lossSlope(double nudge) {
        return NumericalDerivative.central(d -> at(d).loss(), nudge, NumericalDerivative.DEFAULT_H);
    }

    /** Returns how fast accuracy changes with the weight, by the same difference: 0 wherever no answer changes. */
    double accuracySlope(double nudge) {
        return NumericalDerivative.central(d -> at(d).accuracy(), nudge, NumericalDerivative.DEFAULT_H);
    }

    boolean isOf(int unit, int digit) {
        return weight == unit * classes + digit;
    }

    double trained() {
        return network.parameters().w2()[weight];
    }
}
