package downhill.core.training;

import downhill.core.function.Activation;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The settings of a run, one for each component of {@link TrainingConfig} and in their order: what addresses, JSON, messages,
 * tables and forms know of them.
 *
 * <p>A value is a {@link String}, a {@link Number} or a constant of an enum. What was written before a setting existed lacks
 * it, and means its default value, see {@link TrainingConfig#of}.
 */
public enum Setting {
    /** Name of the data set. */
    DATASET("dataset", "data", "mnist"),
    /** Images to learn from. */
    TRAIN_SIZE("trainSize", "train", 1, 60_000, true, 5000),
    /** Images to test on. */
    TEST_SIZE("testSize", "test", 1, 10_000, true, 1000),
    /** Hidden units. */
    HIDDEN_SIZE("hiddenSize", "hidden", 1, 500, true, 50),
    /** Activation of the hidden layer. */
    ACTIVATION("activation", "activation", Activation.SIGMOID, Activation.values()),
    /** Images of a mini-batch. */
    BATCH_SIZE("batchSize", "batch", 1, 1_000, true, 100),
    /** Length of a step: any finite rate worth trying, from one that stands still to one that explodes. */
    LEARNING_RATE("learningRate", "lr", 1e-10, 1e308, false, 0.1),
    /** Mini-batches of a run. */
    STEPS("steps", "steps", 1, 1_000_000, true, 1000),
    /** Seeds of NumPy's legacy generator. */
    SEED("seed", "seed", 0, 4294967295.0, true, 0),
    /** How the slope of the loss is found. */
    GRADIENT("gradient", "gradient", GradientMethod.BACKPROPAGATION, GradientMethod.values());

    private static final int MAX_NAME = 40;
    private static final String NAME = "1 to " + MAX_NAME + " characters of a-z, 0-9 and -";

    private final String json;
    private final String query;
    private final Range range;
    private final Enum<?>[] choices;
    private final Object defaultValue;

    /** A number. */
    Setting(String json, String query, double min, double max, boolean whole, double defaultValue) {
        this.json = json;
        this.query = query;
        this.range = new Range(json, min, max, whole);
        this.choices = new Enum<?>[0];
        this.defaultValue = defaultValue;
    }

    /** A text, or one of some choices. */
    Setting(String json, String query, Object defaultValue, Enum<?>... choices) {
        this.json = json;
        this.query = query;
        this.range = null;
        this.choices = choices;
        this.defaultValue = defaultValue;
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
        return List.of(names());
    }

    /**
     * Returns whether it is a choice.
     *
     * @return false for a number or a text
     */
    public boolean isChoice() {
        return choices.length > 0;
    }

    private String[] names() {
        String[] names = new String[choices.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = nameOf(choices[i]);
        }
        return names;
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
        Object[] components = {
            config.dataset(),
            config.trainSize(),
            config.testSize(),
            config.hiddenSize(),
            config.activation(),
            config.batchSize(),
            config.learningRate(),
            config.steps(),
            config.seed(),
            config.gradient()
        };
        return components[ordinal()];
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
        throw new ConfigException(json, "\"" + name + "\"", String.join(" or ", names()));
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
        if (value == null) {
            throw new ConfigException(json, "null", isChoice() ? String.join(" or ", names()) : NAME);
        }
        if (!isChoice() && !isDatasetName((String) value)) {
            throw new ConfigException(json, "\"" + (String) value + "\"", NAME);
        }
    }

    /**
     * Refuses a number that no run can have.
     *
     * @throws ConfigException if it is not allowed
     */
    void require(double value) {
        range.require(value);
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
