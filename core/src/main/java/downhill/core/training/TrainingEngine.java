package downhill.core.training;

import downhill.core.network.TwoLayerNet;

/**
 * Does the heavy part of a run. All engines give the same bits; they differ in speed and in where they can work.
 *
 * <p>{@link JavaEngine} works everywhere. The browser has others, whose parameters lie in a memory that WebAssembly
 * code works on.
 */
public interface TrainingEngine {
    /**
     * Returns the network that this engine trains, always the same object, with its parameters up to date.
     *
     * <p>An engine may keep the parameters elsewhere while it takes steps, so whoever reads or writes them asks for the
     * network again after each step.
     */
    TwoLayerNet network();

    /**
     * Takes one step of stochastic gradient descent by backpropagation.
     *
     * @param batch indices of training images. Not modified.
     * @param learningRate the step length
     * @return the mean loss before the step; if it is infinite or NaN no parameter has been changed
     */
    double descend(int[] batch, double learningRate);

    /** Takes one such step by the numerical gradient. */
    double descendNumerically(int[] batch, double learningRate);

    /** Returns the mean loss of some training images with the present parameters, in nats. */
    double loss(int[] batch);

    /** Returns how many of the training images {@code from} to {@code to}, exclusive, are classified correctly. */
    int correctOfTrain(int from, int to);

    /** Returns how many of the test images {@code from} to {@code to}, exclusive, are classified correctly. */
    int correctOfTest(int from, int to);
}
