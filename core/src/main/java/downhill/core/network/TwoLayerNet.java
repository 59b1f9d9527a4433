package downhill.core.network;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.function.Argmax;
import downhill.core.kernel.CentralDifferences;
import downhill.core.kernel.DenseLayer;
import downhill.core.kernel.SoftmaxLoss;
import downhill.core.kernel.SparseBatch;
import downhill.core.kernel.SparseLayer;
import downhill.core.math.NumPyRandom;
import java.util.Arrays;

/**
 * The chapter's network: one hidden layer, softmax output, mean cross entropy.
 *
 * <pre>{@code
 * z1 = activation(x w1 + b1)    y = softmax(z1 w2 + b2)    L = -1/N Σ_n ln(y[n][t[n]] + 1e-7)
 * }</pre>
 *
 * <p>A batch is a list of N indices into a set of images x; an index may occur more than once. Neither is modified. An
 * {@link IllegalArgumentException} is thrown if the batch is empty, an index is outside the images, or they have the wrong
 * size. The loops are in {@link downhill.core.kernel}; this class checks what it is given and puts them in order. Not for
 * several threads.
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.5.1</a>
 */
public final class TwoLayerNet {
    /** The book's step h of the central difference. */
    public static final double H = 1e-4;

    private static final int EVALUATION_BATCH = 100;

    private final Parameters parameters;
    private final Activation activation;
    private final int hidden;
    private final int classes;
    private SparseBatch batch;
    private double[] a1;
    private double[] z1;
    private double[] a2;
    private double[] da1;
    private double[] sampleLoss;

    /**
     * Creates a network with initial weights.
     *
     * @param inputSize D, the pixels of an image
     * @param hiddenSize H, the hidden units
     * @param outputSize C, the classes
     * @param activation of the hidden layer
     * @param random supplies the initial weights: D·H deviates for w1, then H·C for w2
     * @throws IllegalArgumentException if a size is not positive
     */
    public TwoLayerNet(int inputSize, int hiddenSize, int outputSize, Activation activation, NumPyRandom random) {
        this(new Parameters(inputSize, hiddenSize, outputSize), activation);
        parameters.draw(random);
    }

    /**
     * Creates a network with the given weights.
     *
     * @param parameters weights and biases; kept
     * @param activation of the hidden layer
     */
    public TwoLayerNet(Parameters parameters, Activation activation) {
        this.parameters = parameters;
        this.activation = activation;
        this.hidden = parameters.hiddenSize();
        this.classes = parameters.outputSize();
    }

    /** Returns the network's own weights and biases, not a copy. */
    public Parameters parameters() {
        return parameters;
    }

    /** Returns the activation of the hidden layer. */
    public Activation activation() {
        return activation;
    }

    /**
     * Returns the probabilities y of the classes for each image of a batch: a new array, shape (N, C), whose rows sum to 1.
     */
    public double[] predict(LabeledImages x, int... indices) {
        load(x, indices, 0, indices.length);
        predictBatch();
        return Arrays.copyOf(a2, indices.length * classes);
    }

    /** Returns the activations z1 of the hidden layer for each image of a batch: a new array, shape (N, H). */
    public double[] hidden(LabeledImages x, int... indices) {
        load(x, indices, 0, indices.length);
        forward();
        return Arrays.copyOf(z1, indices.length * hidden);
    }

    /** Returns the mean cross entropy of a batch, in nats; NaN if a probability is. */
    public double loss(LabeledImages x, int... indices) {
        load(x, indices, 0, indices.length);
        predictBatch();
        return meanLoss();
    }

    /**
     * Returns the fraction of images whose most probable class is the true one.
     *
     * <p>Of equal probabilities the lowest class counts, as in NumPy's argmax.
     *
     * @return correct / N, in [0, 1]
     */
    public double accuracy(LabeledImages x) {
        return (double) correct(x, 0, x.count()) / x.count();
    }

    /**
     * Counts the images of a range that are classified correctly: whose label is the first largest of y.
     *
     * @param from the first of the range
     * @param to the one after its last
     * @return a count in [0, {@code to - from}]
     * @throws IllegalArgumentException if the range is not within the images, or they have the wrong size
     */
    public int correct(LabeledImages x, int from, int to) {
        if (from < 0 || from > to || to > x.count()) {
            throw new IllegalArgumentException("images " + from + " to " + to + ", but there are " + x.count());
        }
        reserve(EVALUATION_BATCH);
        int[] indices = new int[EVALUATION_BATCH];
        int correct = 0;
        for (int first = from; first < to; first += EVALUATION_BATCH) {
            int size = Math.min(EVALUATION_BATCH, to - first);
            for (int n = 0; n < size; n++) {
                indices[n] = first + n;
            }
            load(x, indices, 0, size);
            predictBatch();
            for (int n = 0; n < size; n++) {
                if (Argmax.of(a2, n * classes, classes) == batch.label(n)) {
                    correct++;
                }
            }
        }
        return correct;
    }

    /** Returns the gradient of the loss of a batch by backpropagation, in new arrays. */
    public Gradients gradient(LabeledImages x, int... indices) {
        load(x, indices, 0, indices.length);
        predictBatch();
        backward();
        Gradients gradients = Gradients.zeros(parameters);
        // Stepping from zero with learning rate -1 leaves the gradient.
        descend(gradients.w1(), gradients.b1(), gradients.w2(), gradients.b2(), -1);
        return gradients;
    }

    /**
     * Returns the gradient of the loss of a batch by central differences with h = {@link #H}, in new arrays.
     *
     * <p>Equal to 2 · 39,760 forward passes up to rounding (below 1e-10), but recomputes only what each parameter
     * reaches; see {@link CentralDifferences}. No parameter is changed on the way.
     */
    public Gradients numericalGradient(LabeledImages x, int... indices) {
        load(x, indices, 0, indices.length);
        forward();
        return numericalGradientPart(0, 1);
    }

    /**
     * Takes one step of stochastic gradient descent by backpropagation.
     *
     * @return the loss of the mini-batch before the step. If it is infinite or NaN no parameter has been changed.
     */
    public double descend(LabeledImages x, int[] indices, double learningRate) {
        load(x, indices, 0, indices.length);
        predictBatch();
        double loss = meanLoss();
        if (loss - loss == 0) {
            backward();
            descend(parameters.w1(), parameters.b1(), parameters.w2(), parameters.b2(), learningRate);
        }
        return loss;
    }

    /**
     * Takes one step of stochastic gradient descent by the numerical gradient.
     *
     * @return the loss of the mini-batch before the step. If it is infinite or NaN no parameter has been changed.
     */
    public double descendNumerically(LabeledImages x, int[] indices, double learningRate) {
        double loss = prepareNumerically(x, indices);
        if (loss - loss == 0) {
            descendPart(numericalGradientPart(0, 1), learningRate, 0, 1);
        }
        return loss;
    }

    /**
     * Runs a batch forward for {@link #numericalGradientPart}, and returns its loss. Workers that share the parameters each
     * do this.
     */
    public double prepareNumerically(LabeledImages x, int... indices) {
        double loss = loss(x, indices);
        forward();
        return loss;
    }

    /**
     * Returns one worker's part of the numerical gradient of the prepared batch: every {@code parts}-th pixel, and a
     * range of hidden units. The biases of the output go with the first part.
     *
     * @param part which part, in [0, {@code parts})
     * @param parts how many there are
     * @return new arrays, zero outside the part
     */
    public Gradients numericalGradientPart(int part, int parts) {
        batch.transpose();
        CentralDifferences differences =
                new CentralDifferences(batch, a1, z1, a2, parameters.w2(), activation, hidden, classes, H);
        Gradients slopes = Gradients.zeros(parameters);
        for (int i = part; i < parameters.inputSize(); i += parts) {
            differences.w1(parameters.w1(), slopes.w1(), i, i + 1);
        }
        differences.w2(slopes.w2(), unit(part, parts), unit(part + 1, parts));
        if (part == 0) {
            differences.b1(parameters.b1(), slopes.b1());
            differences.b2(parameters.b2(), slopes.b2());
        }
        return slopes;
    }

    /**
     * Moves the parameters of one part against their slopes, once all parts of the gradient are there.
     *
     * @param slopes what {@link #numericalGradientPart} returned for this part. Not modified.
     * @param part which part, in [0, {@code parts})
     * @param parts how many there are
     */
    public void descendPart(Gradients slopes, double learningRate, int part, int parts) {
        for (int i = part; i < parameters.inputSize(); i += parts) {
            descend(parameters.w1(), slopes.w1(), learningRate, i * hidden, (i + 1) * hidden);
        }
        int from = unit(part, parts) * classes;
        descend(parameters.w2(), slopes.w2(), learningRate, from, unit(part + 1, parts) * classes);
        if (part == 0) {
            descend(parameters.b1(), slopes.b1(), learningRate, 0, hidden);
            descend(parameters.b2(), slopes.b2(), learningRate, 0, classes);
        }
    }

    /**
     * Returns how many parameters the slopes of {@link #numericalGradientPart} are for.
     *
     * @param part which part, in [0, {@code parts})
     * @param parts how many there are
     * @return their number; over all parts, that of all parameters
     */
    public int parametersInPart(int part, int parts) {
        int pixels = (parameters.inputSize() - part + parts - 1) / parts;
        int units = unit(part + 1, parts) - unit(part, parts);
        return pixels * hidden + units * classes + (part == 0 ? hidden + classes : 0);
    }

    private int unit(int part, int parts) {
        return hidden * part / parts;
    }

    private static void descend(double[] parameter, double[] slope, double learningRate, int from, int to) {
        for (int k = from; k < to; k++) {
            parameter[k] -= learningRate * slope[k];
        }
    }

    private void load(LabeledImages x, int[] indices, int from, int count) {
        if (x.pixelCount() != parameters.inputSize()) {
            throw new IllegalArgumentException(
                    "images have " + x.pixelCount() + " pixels, the network " + parameters.inputSize() + " inputs");
        }
        if (count < 1) {
            throw new IllegalArgumentException("the batch is empty");
        }
        reserve(count);
        batch.gather(x, indices, from, count);
        for (int n = 0; n < count; n++) {
            if (batch.label(n) >= classes) {
                throw new IllegalArgumentException("label " + batch.label(n) + " of image " + indices[from + n]
                        + ", but the network has " + classes + " classes");
            }
        }
    }

    private void reserve(int size) {
        if (batch == null || batch.capacity() < size) {
            batch = new SparseBatch(size, parameters.inputSize());
            a1 = new double[size * hidden];
            z1 = new double[size * hidden];
            da1 = new double[size * hidden];
            a2 = new double[size * classes];
            sampleLoss = new double[size];
        }
    }

    /** Leaves a1, z1 and the sums a2. */
    private void forward() {
        int size = batch.size();
        SparseLayer.forward(batch, parameters.w1(), parameters.b1(), a1, 0, size, hidden);
        activation.apply(a1, z1, 0, size * hidden);
        DenseLayer.forward(z1, parameters.w2(), parameters.b2(), a2, 0, size, hidden, classes);
    }

    /** Leaves a1, z1 and, in a2, the probabilities. */
    private void predictBatch() {
        forward();
        SoftmaxLoss.softmax(a2, 0, batch.size(), classes);
    }

    private double meanLoss() {
        int size = batch.size();
        SoftmaxLoss.loss(batch, a2, sampleLoss, 0, size, classes);
        double sum = 0;
        for (int n = 0; n < size; n++) {
            sum += sampleLoss[n];
        }
        return sum / size;
    }

    /** From the probabilities in a2: leaves the slopes at the sums in a2 and da1, and the batch by pixel. */
    private void backward() {
        int size = batch.size();
        SoftmaxLoss.slope(batch, a2, 0, size, classes);
        DenseLayer.backward(a2, parameters.w2(), da1, 0, size, hidden, classes);
        activation.multiplyBySlope(z1, da1, 0, size * hidden);
        batch.transpose();
    }

    private void descend(double[] w1, double[] b1, double[] w2, double[] b2, double learningRate) {
        int size = batch.size();
        SparseLayer.descend(batch, da1, w1, learningRate, 0, parameters.inputSize(), hidden);
        DenseLayer.descendBias(da1, b1, learningRate, size, 0, hidden, hidden);
        DenseLayer.descend(z1, a2, w2, learningRate, size, 0, hidden, hidden, classes);
        DenseLayer.descendBias(a2, b2, learningRate, size, 0, classes, classes);
    }
}
