package downhill.core.network;

import downhill.core.math.Fingerprint;
import downhill.core.math.NumPyRandom;
import java.util.Arrays;

/**
 * The weights and biases of a {@link TwoLayerNet}, the book's {@code params}.
 *
 * <p>The arrays are the network's own, not copies: whoever writes into them changes the network.
 *
 * @param inputSize D
 * @param hiddenSize H
 * @param outputSize C
 * @param w1 weights of the first layer, shape (D, H), row-major
 * @param b1 its biases, shape (H)
 * @param w2 weights of the second layer, shape (H, C), row-major
 * @param b2 its biases, shape (C)
 */
public record Parameters(
        int inputSize, int hiddenSize, int outputSize, double[] w1, double[] b1, double[] w2, double[] b2) {
    private static final double INITIAL_DEVIATION = 0.01;

    /**
     * Makes parameters of zero.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param outputSize C
     * @throws IllegalArgumentException if a size is not positive
     */
    public Parameters(int inputSize, int hiddenSize, int outputSize) {
        this(
                inputSize,
                hiddenSize,
                outputSize,
                new double[requirePositive("inputSize", inputSize) * requirePositive("hiddenSize", hiddenSize)],
                new double[hiddenSize],
                new double[hiddenSize * requirePositive("outputSize", outputSize)],
                new double[outputSize]);
    }

    /**
     * Takes arrays as parameters, such as views of a memory that other code works on too.
     *
     * @throws IllegalArgumentException if an array has another length
     */
    public Parameters {
        requireLength("w1", w1, inputSize * hiddenSize);
        requireLength("b1", b1, hiddenSize);
        requireLength("w2", w2, hiddenSize * outputSize);
        requireLength("b2", b2, outputSize);
    }

    /**
     * Draws initial weights: w1 = 0.01 randn(D, H), then w2 = 0.01 randn(H, C); the biases become zero.
     *
     * @param random supplies D·H + H·C normal deviates
     */
    public void draw(NumPyRandom random) {
        draw(w1, random);
        draw(w2, random);
        Arrays.fill(b1, 0);
        Arrays.fill(b2, 0);
    }

    private static void draw(double[] weights, NumPyRandom random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = INITIAL_DEVIATION * random.randn();
        }
    }

    private static int requirePositive(String name, int size) {
        if (size < 1) {
            throw new IllegalArgumentException(name + " = " + size + ", not positive");
        }
        return size;
    }

    private static void requireLength(String name, double[] array, int length) {
        if (array.length != length) {
            throw new IllegalArgumentException(name + " has " + array.length + " elements, not " + length);
        }
    }

    /** Returns the number of parameters, D·H + H + H·C + C: 39,760 for 784-50-10. */
    public int count() {
        return w1.length + b1.length + w2.length + b2.length;
    }

    /** Returns a new array of every parameter, shape ({@link #count()}): w1, b1, w2, b2, each row by row. */
    public double[] toArray() {
        double[] all = new double[count()];
        int at = 0;
        for (double[] part : new double[][] {w1, b1, w2, b2}) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /**
     * Takes parameters as {@link #toArray} leaves them.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param outputSize C
     * @param all w1, b1, w2, b2, each row by row. Not modified, not kept.
     * @return new parameters
     * @throws IllegalArgumentException if a size is not positive or the array has another length
     */
    public static Parameters ofArray(int inputSize, int hiddenSize, int outputSize, double[] all) {
        Parameters parameters = new Parameters(inputSize, hiddenSize, outputSize);
        parameters.set(all);
        return parameters;
    }

    /**
     * Sets every parameter.
     *
     * @param all as {@link #toArray} leaves them. Not modified.
     * @throws IllegalArgumentException if the array has another length
     */
    public void set(double[] all) {
        requireLength("all", all, count());
        int at = 0;
        for (double[] part : new double[][] {w1, b1, w2, b2}) {
            System.arraycopy(all, at, part, 0, part.length);
            at += part.length;
        }
    }

    /**
     * Moves every parameter against its slope: p -= learningRate · dp.
     *
     * @param gradients slopes of the same shapes. Not modified.
     * @param learningRate the step length
     * @throws IllegalArgumentException if the shapes differ
     */
    public void descend(Gradients gradients, double learningRate) {
        descend("w1", w1, gradients.w1(), learningRate);
        descend("b1", b1, gradients.b1(), learningRate);
        descend("w2", w2, gradients.w2(), learningRate);
        descend("b2", b2, gradients.b2(), learningRate);
    }

    private static void descend(String name, double[] parameter, double[] slope, double learningRate) {
        if (parameter.length != slope.length) {
            throw new IllegalArgumentException(
                    name + " has " + parameter.length + " elements, its gradient " + slope.length);
        }
        for (int i = 0; i < parameter.length; i++) {
            parameter[i] -= learningRate * slope[i];
        }
    }

    /** Returns whether no parameter is infinite or NaN. */
    public boolean areFinite() {
        return areFinite(w1) && areFinite(b1) && areFinite(w2) && areFinite(b2);
    }

    private static boolean areFinite(double[] values) {
        for (double value : values) {
            if (value - value != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a hash of the bits of w1, b1, w2 and b2: 16 hexadecimal digits, equal for equal runs on every platform.
     */
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(w1);
        fingerprint.add(b1);
        fingerprint.add(w2);
        fingerprint.add(b2);
        return fingerprint.hex();
    }
}
