package downhill.core.training;

import downhill.core.data.LabeledImages;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;

/** The reference engine: the plain loops of {@link downhill.core.kernel}. */
public class JavaEngine implements TrainingEngine {
    /** The digits 0 to 9. */
    public static final int CLASSES = 10;

    private final LabeledImages train;
    private final LabeledImages test;
    private final TwoLayerNet network;

    /**
     * Makes the network of a configuration.
     *
     * @param config what the run is to do
     * @param train the training images, exactly {@code config.trainSize()} of them. Not modified.
     * @param test the test images, exactly {@code config.testSize()} of them. Not modified.
     * @throws IllegalArgumentException if the numbers of images or their sizes disagree
     */
    public JavaEngine(TrainingConfig config, LabeledImages train, LabeledImages test) {
        requireImages(config, train, test);
        this.train = train;
        this.test = test;
        Parameters parameters = new Parameters(train.pixelCount(), config.hiddenSize(), CLASSES);
        network = new TwoLayerNet(parameters, config.activation());
    }

    /**
     * Refuses images that do not fit a configuration.
     *
     * @param config what the run is to do
     * @param train the training images
     * @param test the test images
     * @throws IllegalArgumentException if the numbers of images or their sizes disagree
     */
    public static void requireImages(TrainingConfig config, LabeledImages train, LabeledImages test) {
        requireCount("trainSize", config.trainSize(), train);
        requireCount("testSize", config.testSize(), test);
        if (train.pixelCount() != test.pixelCount()) {
            throw new IllegalArgumentException(
                    "training images have " + train.pixelCount() + " pixels, test images " + test.pixelCount());
        }
    }

    private static void requireCount(String field, int size, LabeledImages images) {
        if (images.count() != size) {
            throw new IllegalArgumentException(field + " = " + size + ", but there are " + images.count() + " images");
        }
    }

    @Override
    public TwoLayerNet network() {
        return network;
    }

    @Override
    public double descend(int[] batch, double learningRate) {
        return network.descend(train, batch, learningRate);
    }

    @Override
    public double descendNumerically(int[] batch, double learningRate) {
        return network.descendNumerically(train, batch, learningRate);
    }

    @Override
    public double loss(int[] batch) {
        return network.loss(train, batch);
    }

    @Override
    public int correctOfTrain(int from, int to) {
        return network.correct(train, from, to);
    }

    @Override
    public int correctOfTest(int from, int to) {
        return network.correct(test, from, to);
    }
}
