package downhill.web.page;

import downhill.core.training.Range;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.NumberText;
import downhill.web.worker.ConfigNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A configuration as the reader has typed it: ten texts, each of which may be wrong.
 *
 * <p>Nothing is replaced silently. A wrong text stays as it is, in its field and in the address, until the reader
 * corrects it.
 */
public final class ConfigDraft {
    private static final int MAX_DIGITS = 12;
    private final NumberText numbers;
    private final String[] texts = new String[ConfigField.values().length];

    private ConfigDraft(NumberText numbers) {
        this.numbers = numbers;
    }

    /**
     * Writes a configuration as texts.
     *
     * @param config the configuration
     * @param numbers how numbers are written and read
     * @return a new draft without faults
     */
    public static ConfigDraft of(TrainingConfig config, NumberText numbers) {
        ConfigDraft draft = new ConfigDraft(numbers);
        draft.set(ConfigField.DATASET, config.dataset());
        draft.set(ConfigField.TRAIN_SIZE, Integer.toString(config.trainSize()));
        draft.set(ConfigField.TEST_SIZE, Integer.toString(config.testSize()));
        draft.set(ConfigField.HIDDEN_SIZE, Integer.toString(config.hiddenSize()));
        draft.set(ConfigField.BATCH_SIZE, Integer.toString(config.batchSize()));
        draft.set(ConfigField.LEARNING_RATE, numbers.print().apply(config.learningRate()));
        draft.set(ConfigField.STEPS, Integer.toString(config.steps()));
        draft.set(ConfigField.SEED, numbers.print().apply(config.seed()));
        draft.set(ConfigField.ACTIVATION, ConfigNames.of(config.activation()));
        draft.set(ConfigField.GRADIENT, ConfigNames.of(config.gradient()));
        return draft;
    }

    /**
     * Reads the configuration of an address: the book's values, except where the address says otherwise.
     *
     * @param query returns the decoded value of a query name, or null where it is absent
     * @param numbers how numbers are written and read
     * @return a new draft, which may have faults
     */
    public static ConfigDraft ofQuery(UnaryOperator<String> query, NumberText numbers) {
        ConfigDraft draft = of(TrainingConfig.defaults(), numbers);
        for (ConfigField field : ConfigField.values()) {
            String value = query.apply(field.queryName());
            if (value != null) {
                draft.set(field, value);
            }
        }
        return draft;
    }

    /**
     * Writes the draft as the query of an address, all fields of it: a link means the same run for ever.
     *
     * @param encode makes a text safe for a query
     * @return names and values, without a question mark
     */
    public String toQuery(UnaryOperator<String> encode) {
        StringBuilder query = new StringBuilder();
        for (ConfigField field : ConfigField.values()) {
            query.append(query.isEmpty() ? "" : "&")
                    .append(field.queryName())
                    .append('=')
                    .append(encode.apply(get(field)));
        }
        return query.toString();
    }

    /**
     * Returns what stands in a field.
     *
     * @param field the field
     * @return its text, without blanks around it
     */
    public String get(ConfigField field) {
        return texts[field.ordinal()];
    }

    /**
     * Changes what stands in a field.
     *
     * @param field the field
     * @param text anything
     */
    public void set(ConfigField field, String text) {
        texts[field.ordinal()] = text.trim();
    }

    /**
     * Tells whether a field may be used as it is.
     *
     * @param field the field
     * @return true if its value is allowed
     */
    public boolean isValid(ConfigField field) {
        return switch (field) {
            case DATASET -> TrainingConfig.isDatasetName(get(field));
            case ACTIVATION -> ConfigNames.activation(get(field)) != null;
            case GRADIENT -> ConfigNames.gradient(get(field)) != null;
            default -> field.range().contains(number(field));
        };
    }

    /**
     * Returns the fields that may not be used as they are.
     *
     * @return a new list, in the order of the form; empty if the draft has no fault
     */
    public List<ConfigField> faults() {
        List<ConfigField> faults = new ArrayList<>();
        for (ConfigField field : ConfigField.values()) {
            if (!isValid(field)) {
                faults.add(field);
            }
        }
        return faults;
    }

    /**
     * Returns the number in a field.
     *
     * @param field a field with a range
     * @return the number, or NaN where the text is none
     */
    public double number(ConfigField field) {
        String text = get(field);
        Range range = field.range();
        return isNumber(text, range.whole()) ? numbers.parse().applyAsDouble(text) : Double.NaN;
    }

    /** Digits only, for a whole number; otherwise also one point and one exponent, as far as the parser agrees. */
    private static boolean isNumber(String text, boolean whole) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean sign = c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
            if (!digit && (whole || !sign)) {
                return false;
            }
        }
        return !text.isEmpty() && (!whole || text.length() <= MAX_DIGITS);
    }

    /**
     * Returns the configuration.
     *
     * @return the configuration that the texts describe
     * @throws downhill.core.training.ConfigException if the draft has faults
     */
    public TrainingConfig toConfig() {
        return new TrainingConfig(
                get(ConfigField.DATASET),
                (int) number(ConfigField.TRAIN_SIZE),
                (int) number(ConfigField.TEST_SIZE),
                (int) number(ConfigField.HIDDEN_SIZE),
                ConfigNames.activation(get(ConfigField.ACTIVATION)),
                (int) number(ConfigField.BATCH_SIZE),
                number(ConfigField.LEARNING_RATE),
                (int) number(ConfigField.STEPS),
                number(ConfigField.SEED),
                ConfigNames.gradient(get(ConfigField.GRADIENT)));
    }
}
