package downhill.web.lesson.whyloss;

import downhill.core.data.LabeledImages;
import downhill.core.derivative.NumericalDerivative;
import downhill.core.function.CrossEntropyError;
import downhill.core.network.TwoLayerNet;

/** Loss and accuracy of a network while one weight of its second layer is off its trained value. */
final class Nudged {
    /** As many places as a figure has pixels; a jump of accuracy is one pixel wide. */
    static final int PLACES = 321;

    private static final double EDGE = WhyLossState.MAX_NUDGE;

    private final TwoLayerNet network;
    private final LabeledImages images;
    private final int[] indices;
    private final int[] labels;
    private final int weight;
    private final int classes;
    private final double[] nudges = new double[PLACES];
    private final double[] losses = new double[PLACES];
    private final double[] accuracies = new double[PLACES];

    /**
     * What comes out at one place.
     *
     * @param loss the mean cross entropy
     * @param accuracy the share of right answers
     */
    record Result(double loss, double accuracy) {}

    /**
     * Measures a weight over its whole range.
     *
     * @param network the trained network; the weight is changed and restored
     * @param images all of them count. Not modified.
     * @param unit the hidden unit that the weight comes from
     * @param digit the output that it goes to
     */
    Nudged(TwoLayerNet network, LabeledImages images, int unit, int digit) {
        this.network = network;
        this.images = images;
        classes = network.parameters().outputSize();
        weight = unit * classes + digit;
        indices = new int[images.count()];
        labels = new int[indices.length];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
            labels[i] = images.label(i);
        }
        for (int i = 0; i < PLACES; i++) {
            nudges[i] = 2 * EDGE * i / (PLACES - 1) - EDGE;
            Result result = at(nudges[i]);
            losses[i] = result.loss();
            accuracies[i] = result.accuracy();
        }
    }

    /** Returns loss and accuracy with the weight at some distance from its trained value. */
    Result at(double nudge) {
        double[] w2 = network.parameters().w2();
        double trained = w2[weight];
        w2[weight] = trained + nudge;
        double[] y = network.predict(images, indices);
        w2[weight] = trained;
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
