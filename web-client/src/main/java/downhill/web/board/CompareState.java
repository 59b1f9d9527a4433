package downhill.web.board;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.NumberText;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.page.Separated;
import java.util.ArrayList;
import java.util.List;

/** Which runs are pinned, by id, A first, and how the list is filtered. Both stand in the address, so that a link shows them. */
record CompareState(List<String> pins, RunFilter filter) {
    /** More curves than these look alike. */
    static final int MAX_PINS = 4;

    static final CompareState EMPTY = new CompareState(List.of(), RunFilter.NONE);

    private static final String PINS = "compare";
    private static final int ID_LENGTH = 36;

    boolean isPinned(String id) {
        return pins.contains(id);
    }

    boolean isFull() {
        return pins.size() >= MAX_PINS;
    }

    /** Pins a run after those that are pinned, unless there are enough, or takes its pin away. */
    CompareState toggle(String id) {
        List<String> changed = new ArrayList<>(pins);
        if (!changed.remove(id)) {
            if (isFull()) {
                return this;
            }
            changed.add(id);
        }
        return new CompareState(changed, filter);
    }

    CompareState with(RunFilter newFilter) {
        return new CompareState(pins, newFilter);
    }

    /** Returns whether a fragment is one of these, rather than the name of a view. */
    static boolean isWritten(String fragment) {
        return fragment.isEmpty() || fragment.indexOf('=') >= 0;
    }

    /** Reads a decoded fragment, such as {@code compare=ID,ID&lr=0.5}; ignores whatever is not valid. */
    static CompareState read(String fragment, NumberText numbers) {
        CompareState state = EMPTY;
        ConfigDraft draft = ConfigDraft.of(TrainingConfig.defaults(), numbers);
        for (String part : Separated.parts(fragment, '&')) {
            int sign = part.indexOf('=');
            String name = part.substring(0, Math.max(0, sign));
            String value = part.substring(sign + 1);
            if (name.equals(PINS)) {
                for (String id : Separated.parts(value, ',')) {
                    state = id.length() == ID_LENGTH && !state.isPinned(id) ? state.toggle(id) : state;
                }
            }
            for (ConfigField field : ConfigField.values()) {
                if (name.equals(field.queryName())) {
                    draft.set(field, value);
                    state = draft.isValid(field) ? state.with(state.filter.with(field, value)) : state;
                }
            }
        }
        return state;
    }

    /** Writes the fragment that {@link #read} reads; empty where nothing is pinned and nothing chosen. */
    String write() {
        StringBuilder fragment = new StringBuilder();
        for (String id : pins) {
            fragment.append(fragment.isEmpty() ? PINS + "=" : ",").append(id);
        }
        filter.chosen()
                .forEach((field, value) -> fragment.append(fragment.isEmpty() ? "" : "&")
                        .append(field.queryName())
                        .append('=')
                        .append(value));
        return fragment.toString();
    }
}
