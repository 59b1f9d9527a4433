package downhill.web.dom;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A store for tests. */
public final class MemoryStore implements TextStore {
    private final Map<String, String> texts = new TreeMap<>();

    @Override
    public String get(String name) {
        return texts.get(name);
    }

    @Override
    public boolean put(String name, String text) {
        texts.put(name, text);
        return true;
    }

    @Override
    public void remove(String name) {
        texts.remove(name);
    }

    @Override
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }
}
