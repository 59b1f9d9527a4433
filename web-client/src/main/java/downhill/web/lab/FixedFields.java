package downhill.web.lab;

import downhill.web.page.ConfigField;
import java.util.EnumSet;
import java.util.Set;

/**
 * The settings that the author of a link does not leave to its readers.
 *
 * @param locked those that are seen and cannot be changed
 * @param hidden those that are not even seen
 */
record FixedFields(Set<ConfigField> locked, Set<ConfigField> hidden) {
    /**
     * Reads them as an address has them.
     *
     * @param lock names of settings as they stand in addresses, with commas, or null; what is no name is left out
     * @param hide the same of those to be hidden
     * @return the settings
     */
    static FixedFields of(String lock, String hide) {
        return new FixedFields(named(lock), named(hide));
    }

    private static Set<ConfigField> named(String names) {
        Set<ConfigField> fields = EnumSet.noneOf(ConfigField.class);
        String list = names == null ? "" : "," + names + ",";
        for (ConfigField field : ConfigField.values()) {
            if (list.indexOf("," + field.queryName() + ",") >= 0) {
                fields.add(field);
            }
        }
        return fields;
    }

    boolean isFixed(ConfigField field) {
        return locked.contains(field) || hidden.contains(field);
    }

    boolean isEmpty() {
        return locked.isEmpty() && hidden.isEmpty();
    }
}
