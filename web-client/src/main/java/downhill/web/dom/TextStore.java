package downhill.web.dom;

import java.util.ArrayList;
import java.util.List;

/** Named texts that outlive the page. */
public interface TextStore {
    /** Returns null where there is none. */
    String get(String name);

    /** Returns whether the text was kept; a full or forbidden store keeps nothing. */
    boolean put(String name, String text);

    void remove(String name);

    /** Returns the names in use, in no particular order. */
    List<String> names();

    /** Returns the names that begin with a prefix, in a new list. */
    default List<String> names(String prefix) {
        List<String> names = new ArrayList<>();
        for (String name : names()) {
            if (name.startsWith(prefix)) {
                names.add(name);
            }
        }
        return names;
    }
}
