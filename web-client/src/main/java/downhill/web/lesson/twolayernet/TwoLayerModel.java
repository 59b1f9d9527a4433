package downhill.web.lesson.twolayernet;

import downhill.core.data.LabeledImages;
import downhill.core.data.PixelValues;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Activation;
import downhill.core.network.Gradients;
import downhill.core.network.TwoLayerNet;

/** The book's network before its first step, drawn with seed 0, and the first twenty training images as its batch. */
final class TwoLayerModel {
    static final int IMAGES = 20;
    static final int SIDE = 28;
    static final int PIXELS = SIDE * SIDE;
    static final int HIDDEN = 50;
    static final int CLASSES = 10;
    static final int SEED = 0;

    private final LabeledImages images;
    private final TwoLayerNet net;
    private final int[] batch = new int[IMAGES];
    private final Gradients backpropagation;

    /**
     * The slope of the loss with respect to one number of the network, found in two ways.
     *
     * @param value the number
     * @param up the loss with h added to it
     * @param down the loss with h taken from it
     * @param numerical (up - down) / 2h
     * @param backpropagation what backpropagation has for it
     */
    record Slope(double value, double up, double down, double numerical, double backpropagation) {}

    TwoLayerModel(LabeledImages images) {
        this.images = images;
        net = new TwoLayerNet(PIXELS, HIDDEN, CLASSES, Activation.SIGMOID, new NumPyRandom(SEED));
        for (int n = 0; n < IMAGES; n++) {
            batch[n] = n;
        }
        backpropagation = net.gradient(images, batch);
    }

    int label(int image) {
        return images.label(image);
    }

    byte[] pixels(int image) {
        return images.pixels(image);
    }

    int parameterCount() {
        return net.parameters().count();
    }

    /** Returns how many numbers an entry of params has. */
    int size(Parameter parameter) {
        return parameter.of(net.parameters()).length;
    }

    ForwardPass forward(int image) {
        double[] values = PixelValues.table();
        byte[] pixels = images.pixels(image);
        double[] x = new double[PIXELS];
        for (int i = 0; i < PIXELS; i++) {
            x[i] = values[pixels[i] & 255];
        }
        return ForwardPass.of(x, net.parameters());
    }

    /** Moves one number up and down by h, with a whole forward pass of the batch each time, as the book does. */
    Slope slope(Parameter parameter, int index) {
        double[] numbers = parameter.of(net.parameters());
        double value = numbers[index];
        numbers[index] = value + TwoLayerNet.H;
        double up = net.loss(images, batch);
        numbers[index] = value - TwoLayerNet.H;
        double down = net.loss(images, batch);
        numbers[index] = value;
        double slope = (up - down) / (2 * TwoLayerNet.H);
        return new Slope(value, up, down, slope, parameter.of(backpropagation)[index]);
    }

    Gradients backpropagation() {
        return backpropagation;
    }

    /** Adds a part of the 39,760 slopes by central differences; all parts together are the gradient. */
    void addNumericalPart(Gradients sum, int part, int parts) {
        net.prepareNumerically(images, batch);
        Gradients slopes = net.numericalGradientPart(part, parts);
        for (Parameter one : Parameter.values()) {
            double[] total = one.of(sum);
            double[] added = one.of(slopes);
            for (int i = 0; i < total.length; i++) {
                total[i] += added[i];
            }
        }
    }

    /** Returns slopes of zero, to add to. */
    Gradients noSlopes() {
        return new Gradients(
                new double[PIXELS * HIDDEN], new double[HIDDEN], new double[HIDDEN * CLASSES], new double[CLASSES]);
    }
}
