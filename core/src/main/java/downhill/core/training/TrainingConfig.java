package downhill.core.training;

import downhill.core.function.Activation;
import java.util.function.Function;

/**
 * Everything that determines a run, to the last bit of its weights. {@link Setting} has the range and the names of each.
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
    /**
     * Checks every setting.
     *
     * @throws ConfigException if one is missing or outside its range
     */
    public TrainingConfig {
        Setting.DATASET.require(dataset);
        Setting.TRAIN_SIZE.require(trainSize);
        Setting.TEST_SIZE.require(testSize);
        Setting.HIDDEN_SIZE.require(hiddenSize);
        Setting.ACTIVATION.require(activation);
        Setting.BATCH_SIZE.require(batchSize);
        Setting.LEARNING_RATE.require(learningRate);
        Setting.STEPS.require(steps);
        Setting.SEED.require(seed);
        Setting.GRADIENT.require(gradient);
    }

    /**
     * Reads a configuration setting by setting.
     *
     * <p>A setting that is absent takes its default value, so that runs, records and letters from before it existed are read
     * as what they were; a value that is not allowed is refused and never replaced.
     *
     * @param values returns the value of a setting, or null where it is absent
     * @return the configuration
     * @throws ConfigException if a value is outside its range
     */
    public static TrainingConfig of(Function<Setting, ?> values) {
        return new TrainingConfig(
                (String) value(values, Setting.DATASET),
                (int) number(values, Setting.TRAIN_SIZE),
                (int) number(values, Setting.TEST_SIZE),
                (int) number(values, Setting.HIDDEN_SIZE),
                (Activation) value(values, Setting.ACTIVATION),
                (int) number(values, Setting.BATCH_SIZE),
                number(values, Setting.LEARNING_RATE),
                (int) number(values, Setting.STEPS),
                number(values, Setting.SEED),
                (GradientMethod) value(values, Setting.GRADIENT));
    }

    private static Object value(Function<Setting, ?> values, Setting setting) {
        Object value = values.apply(setting);
        return value == null ? setting.defaultValue() : value;
    }

    private static double number(Function<Setting, ?> values, Setting setting) {
        return ((Number) value(values, setting)).doubleValue();
    }

    /** Returns the book's values: 784-50-10 on 5,000 images of MNIST, batch 100, learning rate 0.1, 1,000 steps. */
    public static TrainingConfig defaults() {
        return of(setting -> null);
    }

    /**
     * Changes one setting.
     *
     * @param setting which
     * @param value what it becomes
     * @return a new configuration, in all else as this
     * @throws ConfigException if the value is outside its range
     */
    public TrainingConfig with(Setting setting, Object value) {
        return of(each -> each == setting ? value : each.of(this));
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
     * Returns whether an epoch is a whole number of steps, so that the accuracies are taken where the book's code takes
     * them.
     */
    public boolean hasWholeEpochs() {
        return batchSize > trainSize || trainSize % batchSize == 0;
    }
}
