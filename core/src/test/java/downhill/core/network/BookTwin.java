package downhill.core.network;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;

/** The book's network with the parameters of a fast one, for whole images: what the fast one is compared with. */
final class BookTwin {
    private final Parameters p;
    private final Activation activation;

    BookTwin(Parameters parameters, Activation activation) {
        p = parameters;
        this.activation = activation;
    }

    /** With the parameters as they are now. */
    BookTwoLayerNet network() {
        return new BookTwoLayerNet(
                rows(p.w1(), p.hiddenSize()), p.b1().clone(), rows(p.w2(), p.outputSize()), p.b2().clone(), activation);
    }

    double[] predict(LabeledImages images, int image) {
        return network().predict(x(images, image))[0];
    }

    double loss(LabeledImages images, int... batch) {
        return network().loss(x(images, batch), t(images, batch));
    }

    double accuracy(LabeledImages images, int... batch) {
        return network().accuracy(x(images, batch), t(images, batch));
    }

    Gradients gradient(LabeledImages images, int... batch) {
        return flat(network().gradient(x(images, batch), t(images, batch)));
    }

    Gradients numericalGradient(LabeledImages images, int... batch) {
        return flat(network().numericalGradient(x(images, batch), t(images, batch)));
    }

    private static Gradients flat(BookTwoLayerNet.Slopes slopes) {
        return new Gradients(flat(slopes.w1()), slopes.b1(), flat(slopes.w2()), slopes.b2());
    }

    private static double[][] x(LabeledImages images, int... batch) {
        double[][] x = new double[batch.length][images.pixelCount()];
        for (int n = 0; n < batch.length; n++) {
            byte[] pixels = images.pixels(batch[n]);
            for (int i = 0; i < pixels.length; i++) {
                x[n][i] = (pixels[i] & 255) / 255f;
            }
        }
        return x;
    }

    private static int[] t(LabeledImages images, int... batch) {
        int[] t = new int[batch.length];
        for (int n = 0; n < batch.length; n++) {
            t[n] = images.label(batch[n]);
        }
        return t;
    }

    private static double[][] rows(double[] all, int columns) {
        double[][] rows = new double[all.length / columns][columns];
        for (int i = 0; i < all.length; i++) {
            rows[i / columns][i % columns] = all[i];
        }
        return rows;
    }

    private static double[] flat(double[][] rows) {
        double[] all = new double[rows.length * rows[0].length];
        for (int i = 0; i < all.length; i++) {
            all[i] = rows[i / rows[0].length][i % rows[0].length];
        }
        return all;
    }
}
