package downhill.web.dom;

import java.util.ArrayList;
import java.util.List;

/** Named texts that outlive the page. */
public interface TextStore {
    /**
     * Returns the text kept under a name.
     *
     * @param name the name
     * @return the text, or null where there is none
     */
    String get(String name);

    /**
     * Keeps a text under a name, replacing an earlier one.
     *
     * @param name the name
     * @param text the text
     * @return whether it was kept; a full or forbidden store keeps nothing
     */
    boolean put(String name, String text);

    /**
     * Forgets the text kept under a name, if there is one.
     *
     * @param name the name
     */
    void remove(String name);

    /**
     * Returns the names that are in use, in no particular order.
     *
     * @return a new list
     */
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
