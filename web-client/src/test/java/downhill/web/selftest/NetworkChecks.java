package downhill.web.selftest;

import downhill.core.data.LabeledImages;
import downhill.core.data.PixelValues;
import downhill.core.function.Activation;
import downhill.core.function.Softmax;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Gradients;
import downhill.core.network.SimpleNet;
import downhill.core.network.TwoLayerNet;

/** The book's simple network, the values of pixels, and one whole numerical gradient of the two-layer network. */
final class NetworkChecks {

    private static final int HIDDEN = 50;
    private static final int IMAGES = 20;

    /** The brightest pixels of the first 20 training images. */
    private static final int[] W1_ROWS = {406, 407, 237, 434, 435};

    private NetworkChecks() {}

    static void addTo(Checks checks, LabeledImages train) {
        addSimpleNet(checks);
        int[] pixels = {0, 1, 2, 85, 127, 128, 200, 254, 255};
        double[] values = PixelValues.table();
        for (int pixel : pixels) {
            checks.add("pixels." + pixel, values[pixel]);
        }
        addGradient(checks, train);
    }

    private static void addSimpleNet(Checks checks) {
        double[] weights = {0.47355232, 0.9977393, 0.84668094, 0.85557411, 0.03563661, 0.69422093};
        double[] x = {0.6, 0.9};
        double[] t = {0, 0, 1};
        SimpleNet net = new SimpleNet(weights, x.length);
        checks.addAll("simpleNet.p", net.predict(x));
        checks.addAll("simpleNet.softmax", Softmax.of(net.predict(x)));
        checks.add("simpleNet.loss", net.loss(x, t));
        checks.add("simpleNet.lossWithoutDelta", net.lossWithoutDelta(x, t));
        double[] slopes = net.numericalGradient(x, t);
        for (int i = 0; i < slopes.length; i++) {
            checks.add("simpleNet.dW." + i / 3 + "." + i % 3, slopes[i]);
        }
    }

    private static void addGradient(Checks checks, LabeledImages train) {
        TwoLayerNet net = new TwoLayerNet(train.pixelCount(), HIDDEN, 10, Activation.SIGMOID, new NumPyRandom(0));
        int[] batch = new int[IMAGES];
        for (int i = 0; i < IMAGES; i++) {
            batch[i] = i;
        }
        Gradients numerical = net.numericalGradient(train, batch);
        Gradients exact = net.gradient(train, batch);
        add(checks, "W1block", rows(numerical.w1()), rows(exact.w1()));
        add(checks, "b1", numerical.b1(), exact.b1());
        add(checks, "W2", numerical.w2(), exact.w2());
        add(checks, "b2", numerical.b2(), exact.b2());
        checks.addFingerprint("same.numericalGradient.W1", Checksum.fingerprint(numerical.w1()));
    }

    private static void add(Checks checks, String name, double[] numerical, double[] exact) {
        Checksum.addTo(checks, "numericalGradientTwoLayerNet." + name, numerical);
        double sum = 0;
        for (int i = 0; i < numerical.length; i++) {
            sum += Math.abs(numerical[i] - exact[i]);
        }
        checks.add("numericalGradientTwoLayerNet.meanAbsDifferenceFromBackprop." + name, sum / numerical.length);
    }

    private static double[] rows(double[] w1) {
        double[] block = new double[W1_ROWS.length * HIDDEN];
        for (int row = 0; row < W1_ROWS.length; row++) {
            System.arraycopy(w1, W1_ROWS[row] * HIDDEN, block, row * HIDDEN, HIDDEN);
        }
        return block;
    }
}
