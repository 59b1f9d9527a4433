package downhill.web.sweep;

import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.NumberText;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.worker.OwnData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sweep as the reader has typed it: texts, each of which may be wrong and stays as it is until the reader corrects it.
 *
 * <p>In the address, {@code rows} and {@code cols} name the two settings that vary, {@code seeds} says how many runs a cell
 * has, and all settings stand under the names that they have in the lab's address, the two with several values.
 */
final class SweepDraft {
    static final int MAX_VALUES = 8;
    /** Runs of a cell. */
    static final int MAX_SEEDS = 5;

    static final int MAX_RUNS = 120;

    static final String ROWS = "rows";
    static final String COLUMNS = "cols";
    static final String SEEDS = "seeds";

    private static final int STEPS = 500;

    private final NumberText numbers;
    private final ConfigDraft base;
    /** Where single values of the lists are tried, one after the other. */
    private final ConfigDraft trial;

    private final String[] lists = new String[SweepAxis.values().length];
    private String rowsName;
    private String columnsName;
    private String seeds;

    private SweepDraft(NumberText numbers) {
        this.numbers = numbers;
        base = ConfigDraft.of(TrainingConfig.defaults(), numbers);
        trial = ConfigDraft.of(TrainingConfig.defaults(), numbers);
        base.set(ConfigField.STEPS, Integer.toString(STEPS));
        for (SweepAxis axis : SweepAxis.values()) {
            lists[axis.ordinal()] = axis.initialValues;
        }
        rowsName = SweepAxis.LEARNING_RATE.field.queryName();
        columnsName = SweepAxis.BATCH_SIZE.field.queryName();
        seeds = "2";
    }

    static SweepDraft initial(NumberText numbers) {
        return new SweepDraft(numbers);
    }

    /** Reads the sweep of an address: the page's own, except where the address, null for an absent name, says otherwise. */
    static SweepDraft ofQuery(UnaryOperator<String> query, NumberText numbers) {
        SweepDraft draft = new SweepDraft(numbers);
        draft.rowsName = given(query.apply(ROWS), draft.rowsName);
        draft.columnsName = given(query.apply(COLUMNS), draft.columnsName);
        draft.seeds = given(query.apply(SEEDS), draft.seeds);
        for (ConfigField field : ConfigField.values()) {
            String value = query.apply(field.queryName());
            SweepAxis axis = SweepAxis.named(field.queryName());
            if (value != null && axis != null && draft.varies(field)) {
                draft.lists[axis.ordinal()] = value.trim();
            } else if (value != null) {
                draft.base.set(field, value);
            }
        }
        return draft;
    }

    /** Returns whether an address asks for a sweep of its own. */
    static boolean isAskedFor(UnaryOperator<String> query) {
        boolean asked = query.apply(ROWS) != null || query.apply(COLUMNS) != null || query.apply(SEEDS) != null;
        for (ConfigField field : ConfigField.values()) {
            asked |= query.apply(field.queryName()) != null;
        }
        return asked;
    }

    private static String given(String value, String defaultValue) {
        return value == null ? defaultValue : value.trim();
    }

    /** Returns what differs from row to row; null where the address names nothing that can. */
    SweepAxis rows() {
        return SweepAxis.named(rowsName);
    }

    /** Returns what differs from column to column; null where the address names nothing that can. */
    SweepAxis columns() {
        return SweepAxis.named(columnsName);
    }

    /** Has rows or columns differ by another setting; if it is the others' own, the two change places. */
    void setAxis(String name, SweepAxis axis) {
        boolean ofRows = name.equals(ROWS);
        String before = ofRows ? rowsName : columnsName;
        boolean swaps = axis == (ofRows ? columns() : rows()) && SweepAxis.named(before) != null;
        String now = axis.field.queryName();
        rowsName = ofRows ? now : swaps ? before : rowsName;
        columnsName = !ofRows ? now : swaps ? before : columnsName;
    }

    /** Returns whether a setting is one of the axes. */
    boolean varies(ConfigField field) {
        return field.queryName().equals(rowsName) || field.queryName().equals(columnsName);
    }

    /** Returns the values of an axis, as they were typed. */
    String list(SweepAxis axis) {
        return lists[axis.ordinal()];
    }

    void setList(SweepAxis axis, String text) {
        lists[axis.ordinal()] = text.trim();
    }

    /** Puts a value among those of an axis, or takes it away; what else was typed stays. */
    void toggle(SweepAxis axis, String value) {
        List<String> values = typed(axis);
        boolean removed = false;
        for (int i = values.size() - 1; i >= 0; i--) {
            if (isSame(axis.field, values.get(i), value)) {
                values.remove(i);
                removed = true;
            }
        }
        if (!removed) {
            insert(values, axis.field, value);
        }
        setList(axis, String.join(", ", values));
    }

    boolean has(SweepAxis axis, String value) {
        for (String typed : typed(axis)) {
            if (isSame(axis.field, typed, value)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a setting that does not vary, as it was typed. */
    String get(ConfigField field) {
        return base.get(field);
    }

    /** Returns whether a setting that does not vary may be used as it is. */
    boolean isValid(ConfigField field) {
        return isAllowed(field, base.get(field));
    }

    void set(ConfigField field, String text) {
        base.set(field, text);
    }

    /** Returns how many runs a cell is to have, as it was typed. */
    String seeds() {
        return seeds;
    }

    void setSeeds(String text) {
        seeds = text.trim();
    }

    /** Splits at commas and blanks. */
    private List<String> typed(SweepAxis axis) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        String text = list(axis) + ",";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ',' && c != ' ' && c != ';' && c != '\n' && c != '\t') {
                value.append(c);
            } else if (value.length() > 0) {
                values.add(value.toString());
                value.setLength(0);
            }
        }
        return values;
    }

    private boolean isSame(ConfigField field, String a, String b) {
        return a.equals(b) || field.range() != null && number(field, a) == number(field, b);
    }

    private boolean isLess(ConfigField field, String a, String b) {
        return field.range() != null && number(field, a) < number(field, b);
    }

    /** Returns a number, or NaN where the text is none. */
    private double number(ConfigField field, String text) {
        trial.set(field, text);
        return trial.number(field);
    }

    /** Data of the reader's own are in the lab alone. */
    private boolean isAllowed(ConfigField field, String text) {
        trial.set(field, text);
        return trial.isValid(field) && !(field == ConfigField.DATASET && OwnData.isOne(text));
    }

    /** Returns what keeps the sweep from starting, in the order of the form; empty where nothing does. */
    List<SweepFault> faults() {
        List<SweepFault> faults = new ArrayList<>();
        faultsOfAxis(ROWS, rowsName, faults);
        faultsOfAxis(COLUMNS, columnsName, faults);
        if (rows() != null && rows() == columns()) {
            faults.add(new SweepFault(COLUMNS, SweepFault.Kind.SAME_AXIS, null, ""));
        }
        boolean seedsAllowed = seeds.length() == 1 && seeds.charAt(0) >= '1' && seeds.charAt(0) <= '0' + MAX_SEEDS;
        if (!seedsAllowed) {
            faults.add(new SweepFault(SEEDS, SweepFault.Kind.SEEDS, null, seeds));
        }
        for (ConfigField field : ConfigField.values()) {
            if (!varies(field) && !isValid(field)) {
                faults.add(new SweepFault(field.queryName(), SweepFault.Kind.VALUE, field, base.get(field)));
            }
        }
        if (faults.isEmpty()) {
            faultsOfWhole(faults);
        }
        return faults;
    }

    private void faultsOfAxis(String name, String axisName, List<SweepFault> faults) {
        SweepAxis axis = SweepAxis.named(axisName);
        if (axis == null) {
            faults.add(new SweepFault(name, SweepFault.Kind.UNKNOWN_AXIS, null, axisName));
            return;
        }
        String place = name + "-values";
        List<String> values = typed(axis);
        if (values.isEmpty()) {
            faults.add(new SweepFault(place, SweepFault.Kind.EMPTY, axis.field, ""));
        }
        for (int i = 0; i < values.size(); i++) {
            if (!isAllowed(axis.field, values.get(i))) {
                faults.add(new SweepFault(place, SweepFault.Kind.VALUE, axis.field, values.get(i)));
                return;
            }
            for (int j = 0; j < i; j++) {
                if (isSame(axis.field, values.get(i), values.get(j))) {
                    faults.add(new SweepFault(place, SweepFault.Kind.TWICE, axis.field, values.get(i)));
                    return;
                }
            }
        }
        if (values.size() > MAX_VALUES) {
            faults.add(new SweepFault(
                    place, SweepFault.Kind.TOO_MANY_VALUES, axis.field, Integer.toString(values.size())));
        }
    }

    private void faultsOfWhole(List<SweepFault> faults) {
        int runs = typed(rows()).size() * typed(columns()).size() * seedCount();
        if (runs > MAX_RUNS) {
            faults.add(new SweepFault(SEEDS, SweepFault.Kind.TOO_MANY_RUNS, null, Integer.toString(runs)));
        }
        double lastSeed = base.number(ConfigField.SEED) + seedCount() - 1;
        if (!varies(ConfigField.SEED) && !Setting.SEED.range().contains(lastSeed)) {
            String place = ConfigField.SEED.queryName();
            String last = numbers.print().apply(lastSeed);
            faults.add(new SweepFault(place, SweepFault.Kind.VALUE, ConfigField.SEED, last));
        }
    }

    /** Where the seed itself is an axis, a cell has one run. */
    private int seedCount() {
        return varies(ConfigField.SEED) ? 1 : seeds.charAt(0) - '0';
    }

    /** Returns the runs of a draft without faults. */
    SweepPlan plan(UnaryOperator<String> encode) {
        if (!faults().isEmpty()) {
            throw new IllegalStateException("the sweep has faults: " + faults());
        }
        List<String> rowValues = canonical(rows());
        List<String> columnValues = canonical(columns());
        List<TrainingConfig> runs = new ArrayList<>();
        for (int k = 0; k < seedCount(); k++) {
            for (String row : rowValues) {
                for (String column : columnValues) {
                    runs.add(config(row, column, k));
                }
            }
        }
        return new SweepPlan(rows(), rowValues, columns(), columnValues, seedCount(), runs, toQuery(encode));
    }

    private TrainingConfig config(String row, String column, int seed) {
        ConfigDraft draft = ConfigDraft.of(TrainingConfig.defaults(), numbers);
        for (ConfigField field : ConfigField.values()) {
            if (!varies(field)) {
                draft.set(field, base.get(field));
            }
        }
        draft.set(ConfigField.SEED, numbers.print().apply(draft.number(ConfigField.SEED) + seed));
        draft.set(rows().field, row);
        draft.set(columns().field, column);
        return draft.toConfig();
    }

    /** Returns the values of an axis, the least first and each as it is printed. */
    private List<String> canonical(SweepAxis axis) {
        List<String> sorted = new ArrayList<>();
        for (String value : typed(axis)) {
            String printed =
                    axis.field.range() == null ? value : numbers.print().apply(number(axis.field, value));
            insert(sorted, axis.field, printed);
        }
        return sorted;
    }

    /** Puts a value before the first that is larger. */
    private void insert(List<String> values, ConfigField field, String value) {
        int at = 0;
        while (at < values.size() && !isLess(field, value, values.get(at))) {
            at++;
        }
        values.add(at, value);
    }

    /** Writes the draft as the query of an address, so that a link means the same sweep for ever. */
    String toQuery(UnaryOperator<String> encode) {
        boolean sound = faults().isEmpty();
        StringBuilder query = new StringBuilder();
        add(query, ROWS, encode.apply(rowsName));
        add(query, COLUMNS, encode.apply(columnsName));
        add(query, SEEDS, encode.apply(seeds));
        for (ConfigField field : ConfigField.values()) {
            SweepAxis axis = SweepAxis.named(field.queryName());
            String value = base.get(field);
            if (axis != null && varies(field)) {
                value = sound ? String.join(",", canonical(axis)) : list(axis);
            } else if (sound && field.range() != null) {
                value = numbers.print().apply(base.number(field));
            }
            add(query, field.queryName(), encode.apply(value));
        }
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.length() == 0 ? "" : "&").append(name).append('=').append(value);
    }
}
