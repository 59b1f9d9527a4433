package downhill.web.lesson.twolayernet;

import downhill.core.data.LabeledImages;
import downhill.core.network.ForwardPass;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;

/** A trained 784-50-10 network and the images that are sent through it. */
final class TwoLayerModel {
    static final int IMAGES = 20;
    static final int SIDE = 28;
    static final int PIXELS = SIDE * SIDE;
    static final int HIDDEN = 50;
    static final int CLASSES = 10;

    private final TwoLayerNet net;
    private final LabeledImages images;

    TwoLayerModel(TwoLayerNet net, LabeledImages images) {
        this.net = net;
        this.images = images;
    }

    int label(int image) {
        return images.label(image);
    }

    double loss(int image) {
        return net.loss(images, image);
    }

    double weight(int pixel, int unit) {
        return net.parameters().w1()[pixel * HIDDEN + unit];
    }

    double outputWeight(int unit, int digit) {
        return net.parameters().w2()[unit * CLASSES + digit];
    }

    ForwardPass forward(int image) {
        return ForwardPass.of(net, images.pixels(image));
    }

    /** Returns the factors of the slope of the weight from a pixel to a hidden unit. */
    Blame blame(ForwardPass pass, int image, int pixel, int unit) {
        double[] w2 = new double[CLASSES];
        for (int k = 0; k < CLASSES; k++) {
            w2[k] = outputWeight(unit, k);
        }
        return new Blame(
                pass.x()[pixel], weight(pixel, unit), pass.a1()[unit], pass.z1()[unit], w2, pass.y(), label(image));
    }

    /** Returns the slope of the same weight by the central difference: two forward passes, as the book does it. */
    double numericalSlope(int image, int pixel, int unit) {
        Parameters parameters = net.parameters();
        int index = pixel * HIDDEN + unit;
        double value = parameters.w1()[index];
        parameters.w1()[index] = value + TwoLayerNet.H;
        double above = loss(image);
        parameters.w1()[index] = value - TwoLayerNet.H;
        double below = loss(image);
        parameters.w1()[index] = value;
        return (above - below) / (2 * TwoLayerNet.H);
    }
}
