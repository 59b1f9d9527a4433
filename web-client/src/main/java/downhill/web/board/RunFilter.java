package downhill.web.board;

import downhill.web.page.ConfigField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Which runs of a list are shown: those whose settings have the chosen values, written as in an address. */
record RunFilter(Map<ConfigField, String> chosen) {
    static final RunFilter NONE = new RunFilter(new EnumMap<>(ConfigField.class));

    /** A setting that may be filtered by, with its values in ascending order. */
    record Offer(ConfigField field, List<String> values) {}

    /** Returns this filter with another value for a setting; null for any. */
    RunFilter with(ConfigField field, String value) {
        Map<ConfigField, String> changed = new EnumMap<>(ConfigField.class);
        changed.putAll(chosen);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new RunFilter(changed);
    }

    boolean accepts(ListedRun run) {
        for (Map.Entry<ConfigField, String> each : chosen.entrySet()) {
            if (!run.setting(each.getKey()).equals(each.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Returns each setting in which the runs differ or that is chosen; {@code parse} gives NaN for words. */
    List<Offer> offers(List<ListedRun> runs, ToDoubleFunction<String> parse) {
        List<Offer> offers = new ArrayList<>();
        for (ConfigField field : ConfigField.values()) {
            List<String> values = new ArrayList<>();
            for (ListedRun run : runs) {
                insert(values, run.setting(field), parse);
            }
            if (chosen.containsKey(field)) {
                insert(values, chosen.get(field), parse);
            }
            if (values.size() > 1 || chosen.containsKey(field)) {
                offers.add(new Offer(field, values));
            }
        }
        return offers;
    }

    private static void insert(List<String> values, String value, ToDoubleFunction<String> parse) {
        int at = 0;
        while (at < values.size() && isBefore(values.get(at), value, parse)) {
            at++;
        }
        if (at == values.size() || !values.get(at).equals(value)) {
            values.add(at, value);
        }
    }

    private static boolean isBefore(String a, String b, ToDoubleFunction<String> parse) {
        double x = parse.applyAsDouble(a);
        double y = parse.applyAsDouble(b);
        return x == x && y == y ? x < y : a.compareTo(b) < 0;
    }
}
