package downhill.web.dom;

import java.util.List;

/** A store that keeps nothing, as in a private window. */
public final class RefusingStore implements TextStore {
    /** Creates the store. */
    public RefusingStore() {}

    @Override
    public String get(String name) {
        return null;
    }

    @Override
    public boolean put(String name, String text) {
        return false;
    }

    @Override
    public void remove(String name) {}

    @Override
    public List<String> names() {
        return List.of();
    }
}
