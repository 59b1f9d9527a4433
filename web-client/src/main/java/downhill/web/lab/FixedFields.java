package downhill.web.lab;

import downhill.web.page.ConfigField;
import java.util.EnumSet;
import java.util.Set;

/** The settings that the author of a link does not leave to its readers. */
record FixedFields(Set<ConfigField> locked, Set<ConfigField> hidden) {
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
