package downhill.web.page;

import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.NumberText;
import java.util.function.UnaryOperator;

/**
 * A configuration as the reader has typed it: texts, each of which may be wrong.
 *
 * <p>Nothing is replaced silently. A wrong text stays as it is, in its field and in the address, until the reader
 * corrects it.
 */
public final class ConfigDraft {
    private static final int MAX_DIGITS = 12;
    private final NumberText numbers;
    private final String[] texts = new String[Setting.values().length];

    private ConfigDraft(NumberText numbers) {
        this.numbers = numbers;
    }

    public static ConfigDraft of(TrainingConfig config, NumberText numbers) {
        ConfigDraft draft = new ConfigDraft(numbers);
        for (Setting setting : Setting.values()) {
            draft.texts[setting.ordinal()] = setting.text(setting.of(config), numbers.print());
        }
        return draft;
    }

    /** Reads the configuration of an address: the book's values, except where the address, null for an absent name, says otherwise. */
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

    /** Writes the draft as the query of an address, all fields of it: a link means the same run for ever. */
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

    public String get(ConfigField field) {
        return texts[field.setting.ordinal()];
    }

    public void set(ConfigField field, String text) {
        texts[field.setting.ordinal()] = text.trim();
    }

    public boolean isValid(ConfigField field) {
        if (field == ConfigField.DATASET) {
            return Setting.isDatasetName(get(field));
        }
        return field.range() == null
                ? field.setting.choices().contains(get(field))
                : field.range().contains(number(field));
    }

    /** Returns the number in a field that has a range, or NaN where the text is none. */
    public double number(ConfigField field) {
        return number(field.setting);
    }

    private double number(Setting setting) {
        String text = texts[setting.ordinal()];
        return isNumber(text, setting.range().whole()) ? numbers.parse().applyAsDouble(text) : Double.NaN;
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

    /** Returns the configuration that the texts describe, of which none may have a fault. */
    public TrainingConfig toConfig() {
        return TrainingConfig.of(this::value);
    }

    private Object value(Setting setting) {
        if (setting.range() != null) {
            return number(setting);
        }
        String text = texts[setting.ordinal()];
        return setting.isChoice() ? setting.choice(text) : text;
    }
}
