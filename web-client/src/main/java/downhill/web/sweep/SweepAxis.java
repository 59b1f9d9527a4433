package downhill.web.sweep;

import downhill.core.training.Setting;
import downhill.web.page.ConfigField;
import downhill.web.page.Labeled;
import downhill.web.page.Text;
import java.util.List;

/** A setting that a sweep may vary. Its name in the address is that of its field. */
enum SweepAxis implements Labeled {
    /** On a logarithmic row: each preset is about three times the one before. */
    LEARNING_RATE(
            ConfigField.LEARNING_RATE,
            true,
            List.of("0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "3", "10"),
            "0.03, 0.1, 0.3, 1, 3"),
    BATCH_SIZE(ConfigField.BATCH_SIZE, true, List.of("1", "10", "30", "100", "300", "1000"), "10, 30, 100"),
    HIDDEN_SIZE(ConfigField.HIDDEN_SIZE, true, List.of("5", "10", "20", "50", "100", "200"), "5, 10, 20, 50"),
    ACTIVATION(
            ConfigField.ACTIVATION,
            false,
            Setting.ACTIVATION.choices(),
            String.join(", ", Setting.ACTIVATION.choices())),
    /** Seed of the random numbers: a number, but none that has an order to speak of. */
    SEED(ConfigField.SEED, false, List.of("0", "1", "2", "3", "4"), "0, 1, 2");

    final ConfigField field;
    private final boolean ordered;
    /** Values to choose from, as they stand in an address. */
    final List<String> presets;
    /** What a new sweep tries, as a reader would type it. */
    final String initialValues;

    SweepAxis(ConfigField field, boolean ordered, List<String> presets, String initialValues) {
        this.field = field;
        this.ordered = ordered;
        this.presets = presets;
        this.initialValues = initialValues;
    }

    /** Returns the axis of a name in the address, or null where there is none. */
    static SweepAxis named(String queryName) {
        for (SweepAxis axis : values()) {
            if (axis.field.queryName().equals(queryName)) {
                return axis;
            }
        }
        return null;
    }

    /** Tells whether its values are positive numbers whose order says something, so that a line may join them. */
    boolean isOrdered() {
        return ordered;
    }

    @Override
    public Text label() {
        return field.label();
    }
}
