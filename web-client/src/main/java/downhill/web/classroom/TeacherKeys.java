package downhill.web.classroom;

import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.List;

/** The keys of the classes that were made in this browser, or whose key its reader has typed in. */
final class TeacherKeys {
    private static final String PREFIX = "downhill.teacher.";

    private final TextStore store;

    TeacherKeys(TextStore store) {
        this.store = store;
    }

    void put(String code, String key, String title) {
        store.put(PREFIX + code, key + "\n" + title);
    }

    String key(String code) {
        String kept = store.get(PREFIX + code);
        return kept == null ? null : kept.substring(0, kept.indexOf('\n'));
    }

    String title(String code) {
        String kept = store.get(PREFIX + code);
        return kept.substring(kept.indexOf('\n') + 1);
    }

    void remove(String code) {
        store.remove(PREFIX + code);
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (String name : store.names(PREFIX)) {
            codes.add(name.substring(PREFIX.length()));
        }
        codes.sort(String::compareTo);
        return codes;
    }
}
