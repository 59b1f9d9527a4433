package downhill.core.network;

import downhill.core.data.PixelValues;
import downhill.core.function.Softmax;

/**
 * All that a network computes on the way from one image to its answer.
 *
 * <pre>{@code
 * a1 = x w1 + b1    z1 = activation(a1)    a2 = z1 w2 + b2    y = softmax(a2)
 * }</pre>
 *
 * <p>The sums are those of {@link TwoLayerNet} up to the order of their terms: this is for looking at, not for training.
 *
 * @param x the pixels, shape (D), each in [0, 1]
 * @param a1 the sums of the hidden units, shape (H)
 * @param z1 their outputs, shape (H)
 * @param a2 the sums of the classes, shape (C)
 * @param y the probabilities of the classes, shape (C)
 */
public record ForwardPass(double[] x, double[] a1, double[] z1, double[] a2, double[] y) {
    /**
     * Shows a network an image.
     *
     * @param network with a hidden layer of either activation. Not modified.
     * @param pixels the image, shape (D), unsigned bytes. Not modified.
     * @return new arrays; NaN where the network's weights are not finite
     * @throws IllegalArgumentException if the image has another size
     */
    public static ForwardPass of(TwoLayerNet network, byte[] pixels) {
        Parameters p = network.parameters();
        if (pixels.length != p.inputSize()) {
            throw new IllegalArgumentException(
                    "the image has " + pixels.length + " pixels, the network " + p.inputSize() + " inputs");
        }
        double[] x = values(pixels);
        double[] a1 = product(x, p.w1(), p.b1());
        double[] z1 = new double[a1.length];
        network.activation().apply(a1, z1, 0, z1.length);
        double[] a2 = product(z1, p.w2(), p.b2());
        return new ForwardPass(x, a1, z1, a2, Softmax.of(a2));
    }

    private static double[] values(byte[] pixels) {
        double[] table = PixelValues.table();
        double[] x = new double[pixels.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = table[pixels[i] & 255];
        }
        return x;
    }

    /** x w + b; what is 0 adds nothing. */
    private static double[] product(double[] x, double[] w, double[] b) {
        double[] a = b.clone();
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0) {
                for (int j = 0; j < a.length; j++) {
                    a[j] += x[i] * w[i * a.length + j];
                }
            }
        }
        return a;
    }

    /**
     * Returns what each hidden unit adds to the sum of a class: z1[j] w2[j][k]. With the bias b2[k] they make a2[k].
     *
     * @param parameters of the network that was asked. Not modified.
     * @param digit k, in [0, C)
     * @return new array, shape (H); above 0 for the class, below against it
     * @throws IllegalArgumentException if the parameters have another number of hidden units or there is no such class
     */
    public double[] votes(Parameters parameters, int digit) {
        int classes = parameters.outputSize();
        if (parameters.hiddenSize() != z1.length) {
            throw new IllegalArgumentException(
                    z1.length + " hidden units, but parameters of " + parameters.hiddenSize());
        }
        if (digit < 0 || digit >= classes) {
            throw new IllegalArgumentException("digit = " + digit + ", outside [0, " + classes + ")");
        }
        double[] votes = new double[z1.length];
        for (int j = 0; j < votes.length; j++) {
            votes[j] = z1[j] * parameters.w2()[j * classes + digit];
        }
        return votes;
    }
}
