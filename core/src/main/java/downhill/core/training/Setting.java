package downhill.core.training;

import downhill.core.function.Activation;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * The settings of a run, one for each component of {@link TrainingConfig} and in their order: what addresses, JSON, messages,
 * tables and forms know of them.
 *
 * <p>A value is a {@link String}, a {@link Number} or a constant of an enum. What was written before a setting existed lacks
 * it, and means its default value, see {@link TrainingConfig#of}.
 */
public enum Setting {
    /** Name of the data set. */
    DATASET("dataset", "data", "mnist", TrainingConfig::dataset),
    /** Images to learn from. */
    TRAIN_SIZE(new Range("trainSize", 1, 60_000, true), "train", 5000, TrainingConfig::trainSize),
    /** Images to test on. */
    TEST_SIZE(new Range("testSize", 1, 10_000, true), "test", 1000, TrainingConfig::testSize),
    /** Hidden units. */
    HIDDEN_SIZE(new Range("hiddenSize", 1, 500, true), "hidden", 50, TrainingConfig::hiddenSize),
    /** Activation of the hidden layer. */
    ACTIVATION("activation", "activation", List.of(Activation.values()), TrainingConfig::activation),
    /** Images of a mini-batch. */
    BATCH_SIZE(new Range("batchSize", 1, 1_000, true), "batch", 100, TrainingConfig::batchSize),
    /** Length of a step: any finite rate worth trying, from one that stands still to one that explodes. */
    LEARNING_RATE(new Range("learningRate", 1e-10, 1e308, false), "lr", 0.1, TrainingConfig::learningRate),
    /** Mini-batches of a run. */
    STEPS(new Range("steps", 1, 1_000_000, true), "steps", 1000, TrainingConfig::steps),
    /** Seeds of NumPy's legacy generator. */
    SEED(new Range("seed", 0, 4294967295.0, true), "seed", 0, TrainingConfig::seed),
    /** How the slope of the loss is found. */
    GRADIENT("gradient", "gradient", List.of(GradientMethod.values()), TrainingConfig::gradient);

    private static final int MAX_NAME = 40;

    private final String json;
    private final String query;
    private final Range range;
    private final List<? extends Enum<?>> choices;
    private final Object defaultValue;
    private final Function<TrainingConfig, Object> component;

    Setting(
            String json,
            String query,
            Range range,
            List<? extends Enum<?>> choices,
            Object defaultValue,
            Function<TrainingConfig, Object> component) {
        this.json = json;
        this.query = query;
        this.range = range;
        this.choices = choices;
        this.defaultValue = defaultValue;
        this.component = component;
    }

    /** A text. */
    Setting(String json, String query, String defaultValue, Function<TrainingConfig, Object> component) {
        this(json, query, null, List.of(), defaultValue, component);
    }

    /** A number. */
    Setting(Range range, String query, double defaultValue, Function<TrainingConfig, Object> component) {
        this(range.field(), query, range, List.of(), defaultValue, component);
    }

    /** A choice, whose first constant is the default value. */
    Setting(String json, String query, List<? extends Enum<?>> choices, Function<TrainingConfig, Object> component) {
        this(json, query, null, choices, choices.get(0), component);
    }

    /**
     * Returns its name in JSON, that of the component of {@link TrainingConfig}.
     *
     * @return the name
     */
    public String json() {
        return json;
    }

    /**
     * Returns its name in addresses.
     *
     * @return the name
     */
    public String query() {
        return query;
    }

    /**
     * Returns the numbers that it may have.
     *
     * @return the range, or null where it is no number
     */
    public Range range() {
        return range;
    }

    /**
     * Returns the names of what there is to choose from, the default first.
     *
     * @return the names, as {@link #nameOf} has them; empty where it is no choice
     */
    public List<String> choices() {
        String[] names = new String[choices.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = nameOf(choices.get(i));
        }
        return List.of(names);
    }

    /**
     * Returns the book's value.
     *
     * @return a value that is allowed
     */
    public Object defaultValue() {
        return defaultValue;
    }

    /**
     * Returns its value in a configuration.
     *
     * @param config the configuration
     * @return the value
     */
    public Object of(TrainingConfig config) {
        return component.apply(config);
    }

    /**
     * Returns the constant of a name.
     *
     * @param name the name, as {@link #nameOf} has it
     * @return the constant
     * @throws ConfigException if there is none of that name
     */
    public Enum<?> choice(String name) {
        for (Enum<?> constant : choices) {
            if (nameOf(constant).equals(name)) {
                return constant;
            }
        }
        throw new ConfigException(json, "null", String.join(" or ", choices()));
    }

    /**
     * Returns a value as it stands in addresses and tables.
     *
     * @param value the value
     * @param print writes a number
     * @return the text
     */
    public String text(Object value, DoubleFunction<String> print) {
        if (range != null) {
            return print.apply(((Number) value).doubleValue());
        }
        return value instanceof Enum<?> constant ? nameOf(constant) : (String) value;
    }

    /**
     * Refuses a value that no run can have.
     *
     * @throws ConfigException if it is missing or not allowed
     */
    void require(Object value) {
        if (range != null) {
            range.require(((Number) value).doubleValue());
            return;
        }
        boolean choice = !choices.isEmpty();
        if (value == null || !choice && !isDatasetName((String) value)) {
            throw new ConfigException(
                    json,
                    value == null ? "null" : "\"" + value + "\"",
                    choice ? String.join(" or ", choices()) : "1 to " + MAX_NAME + " characters of a-z, 0-9 and -");
        }
    }

    /**
     * Returns the name of an enum's constant in JSON and in addresses.
     *
     * @param constant the constant, whose own name is of A-Z and _
     * @return that name in small letters
     */
    public static String nameOf(Enum<?> constant) {
        char[] name = constant.name().toCharArray();
        for (int i = 0; i < name.length; i++) {
            name[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char) (name[i] + 'a' - 'A') : name[i];
        }
        return new String(name);
    }

    /**
     * Returns whether a text can name a data set.
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
}
