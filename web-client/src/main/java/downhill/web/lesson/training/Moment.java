package downhill.web.lesson.training;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;

/**
 * What the network is like after some steps.
 *
 * @param step how many
 * @param secondLayer the size of W2: the root of the mean square of its weights
 * @param firstSlopes the size of the slopes of W1 on the mini-batch of the next step, measured likewise
 * @param hidden the outputs of the hidden layer, shape (images, hidden units), row-major. Kept.
 */
record Moment(int step, double secondLayer, double firstSlopes, double[] hidden) {
    /**
     * Looks into a network.
     *
     * @param slopes the next step, with all parameters before it
     * @param images what the hidden layer is asked about. Not modified.
     */
    static Moment of(int step, Slopes slopes, LabeledImages images) {
        Parameters parameters = Parameters.ofArray(Slopes.PIXELS, slopes.hidden(), Slopes.CLASSES, slopes.before());
        int[] all = new int[images.count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        double[] first = new double[Slopes.PIXELS * slopes.hidden()];
        for (int i = 0; i < first.length; i++) {
            first[i] = slopes.slope(i);
        }
        TwoLayerNet network = new TwoLayerNet(parameters, Activation.SIGMOID);
        return new Moment(step, size(parameters.w2()), size(first), network.hidden(images, all));
    }

    private static double size(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum / values.length);
    }

    /** Returns how far the outputs of the hidden layer are from 0.5, on average. */
    double distance() {
        double sum = 0;
        for (double output : hidden) {
            sum += Math.abs(output - 0.5);
        }
        return sum / hidden.length;
    }
}
