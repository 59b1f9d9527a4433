package downhill.web.lesson.training;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;

/**
 * What the network is like after some steps: the sizes (roots of the mean square) of W2 and of the slopes of W1 on the next
 * mini-batch, and the outputs of the hidden layer, shape (images, hidden units).
 */
record Moment(int step, double secondLayer, double firstSlopes, double[] hidden) {
    /** Looks into a network by what its next step did, and asks its hidden layer about images. */
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
