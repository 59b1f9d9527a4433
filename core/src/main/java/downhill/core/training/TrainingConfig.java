package downhill.core.training;

import downhill.core.function.Activation;

/**
 * Everything that determines a run, to the last bit of its weights.
 *
 * @param dataset name of the data set: 1 to 40 of a-z, 0-9 and -
 * @param trainSize how many of its training images, from the first, are learned from
 * @param testSize how many of its test images, from the first, the accuracy is tested on
 * @param hiddenSize hidden units H
 * @param activation of the hidden layer
 * @param batchSize images of a mini-batch, drawn with replacement; may exceed {@code trainSize}
 * @param learningRate length of a step, until it is changed during the run
 * @param steps mini-batches of the whole run
 * @param seed of {@link downhill.core.math.NumPyRandom}; a double, since it reaches 2^32 - 1
 * @param gradient how the slope of the loss is found
 */
public record TrainingConfig(
        String dataset,
        int trainSize,
        int testSize,
        int hiddenSize,
        Activation activation,
        int batchSize,
        double learningRate,
        int steps,
        double seed,
        GradientMethod gradient) {
    /** Images to learn from. */
    public static final Range TRAIN_SIZE = new Range("trainSize", 1, 60_000, true);

    /** Images to test on. */
    public static final Range TEST_SIZE = new Range("testSize", 1, 10_000, true);

    /** Hidden units. */
    public static final Range HIDDEN_SIZE = new Range("hiddenSize", 1, 500, true);

    /** Images of a mini-batch. */
    public static final Range BATCH_SIZE = new Range("batchSize", 1, 1_000, true);

    /** Length of a step: any finite rate worth trying, from one that stands still to one that explodes. */
    public static final Range LEARNING_RATE = new Range("learningRate", 1e-10, 1e308, false);

    /** Mini-batches of a run. */
    public static final Range STEPS = new Range("steps", 1, 1_000_000, true);

    /** Seeds of NumPy's legacy generator. */
    public static final Range SEED = new Range("seed", 0, 4294967295.0, true);

    private static final int MAX_NAME = 40;

    /**
     * Checks every field.
     *
     * @throws ConfigException if a field is missing or outside its range
     */
    public TrainingConfig {
        requireName(dataset);
        TRAIN_SIZE.require(trainSize);
        TEST_SIZE.require(testSize);
        HIDDEN_SIZE.require(hiddenSize);
        requirePresent("activation", activation, "sigmoid or relu");
        BATCH_SIZE.require(batchSize);
        LEARNING_RATE.require(learningRate);
        STEPS.require(steps);
        SEED.require(seed);
        requirePresent("gradient", gradient, "backpropagation or numerical");
    }

    /**
     * Returns the book's values: 784-50-10 on 5,000 images of MNIST, batch 100, learning rate 0.1, 1,000 steps.
     *
     * @return the configuration a new page starts with
     */
    public static TrainingConfig defaults() {
        return new TrainingConfig(
                "mnist", 5000, 1000, 50, Activation.SIGMOID, 100, 0.1, 1000, 0, GradientMethod.BACKPROPAGATION);
    }

    /**
     * Returns the steps after which as many images have been drawn as there are, the book's {@code iter_per_epoch}.
     *
     * <p>Where the mini-batches divide the images evenly it is the book's number. Where they do not, the book's is a
     * fraction such as 60,000 / 128 = 468.75, and its {@code i % 468.75 == 0} holds every 1,875 steps only; here it is
     * rounded down, see {@link #hasWholeEpochs()}.
     *
     * @return trainSize / batchSize rounded down, at least 1
     */
    public int stepsPerEpoch() {
        return Math.max(trainSize / batchSize, 1);
    }

    /**
     * Tells whether an epoch is a whole number of steps, so that the accuracies are taken where the book's code takes them.
     *
     * @return whether batchSize divides trainSize, or is larger
     */
    public boolean hasWholeEpochs() {
        return batchSize > trainSize || trainSize % batchSize == 0;
    }

    private static void requirePresent(String field, Object value, String allowed) {
        if (value == null) {
            throw new ConfigException(field, "null", allowed);
        }
    }

    /**
     * Tells whether a text can name a data set.
     *
     * @param name any text
     * @return true if it has 1 to 40 characters, all of a-z, 0-9 and -
     */
    public static boolean isDatasetName(String name) {
        boolean valid = !name.isEmpty() && name.length() <= MAX_NAME;
        for (int i = 0; valid && i < name.length(); i++) {
            char c = name.charAt(i);
            valid = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
        }
        return valid;
    }

    private static void requireName(String name) {
        String allowed = "1 to " + MAX_NAME + " characters of a-z, 0-9 and -";
        requirePresent("dataset", name, allowed);
        if (!isDatasetName(name)) {
            throw new ConfigException("dataset", "\"" + name + "\"", allowed);
        }
    }
}
