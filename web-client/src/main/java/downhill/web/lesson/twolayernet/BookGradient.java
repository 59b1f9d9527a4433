package downhill.web.lesson.twolayernet;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;

/**
 * The numbers of {@link TwoLayerGolden}: all 39,760 slopes of the book's network before its first step, by central
 * differences over the first twenty training images. They are computed in parts, so that the page keeps answering.
 */
final class BookGradient {
    private static final int PARTS = 8;

    private final TwoLayerNet net = new TwoLayerNet(
            TwoLayerModel.PIXELS, TwoLayerModel.HIDDEN, TwoLayerModel.CLASSES, Activation.SIGMOID, new NumPyRandom(0));
    final Gradients backpropagation;
    /** The slopes, once all parts are done. */
    final Gradients numerical = new Gradients(
            new double[TwoLayerModel.PIXELS * TwoLayerModel.HIDDEN],
            new double[TwoLayerModel.HIDDEN],
            new double[TwoLayerModel.HIDDEN * TwoLayerModel.CLASSES],
            new double[TwoLayerModel.CLASSES]);

    private int part;

    BookGradient(LabeledImages images) {
        int[] batch = new int[TwoLayerModel.IMAGES];
        for (int n = 0; n < batch.length; n++) {
            batch[n] = n;
        }
        backpropagation = net.gradient(images, batch);
        net.prepareNumerically(images, batch);
    }

    /** Computes another part and returns whether there are more. */
    boolean advance() {
        Gradients slopes = net.numericalGradientPart(part, PARTS);
        add(slopes.w1(), numerical.w1());
        add(slopes.b1(), numerical.b1());
        add(slopes.w2(), numerical.w2());
        add(slopes.b2(), numerical.b2());
        part++;
        return part < PARTS;
    }

    private static void add(double[] part, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part[i];
        }
    }
}
