package downhill.web.dom;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/**
 * The browser's storage: {@link #lasting()} for this site, {@link #session()} for this tab, over reloads.
 *
 * <p>Private windows and blocked cookies make every access throw. Then nothing is kept, and the page goes on.
 */
public final class BrowserStore implements TextStore {
    private final boolean lasting;

    private BrowserStore(boolean lasting) {
        this.lasting = lasting;
    }

    public static BrowserStore lasting() {
        return new BrowserStore(true);
    }

    public static BrowserStore session() {
        return new BrowserStore(false);
    }

    @Override
    public String get(String name) {
        return getItem(lasting, name);
    }

    @Override
    public boolean put(String name, String text) {
        return setItem(lasting, name, text);
    }

    @Override
    public void remove(String name) {
        removeItem(lasting, name);
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (String name : keys(lasting)) {
            names.add(name);
        }
        return names;
    }

    @JSBody(
            params = {"lasting", "itemName"},
            script = "try { return (lasting ? localStorage : sessionStorage).getItem(itemName); }"
                    + " catch (unavailable) { return null; }")
    private static native String getItem(boolean lasting, String itemName);

    @JSBody(
            params = {"lasting", "itemName", "itemText"},
            script = "try { (lasting ? localStorage : sessionStorage).setItem(itemName, itemText); return true; }"
                    + " catch (unavailable) { return false; }")
    private static native boolean setItem(boolean lasting, String itemName, String itemText);

    @JSBody(
            params = {"lasting", "itemName"},
            script = "try { (lasting ? localStorage : sessionStorage).removeItem(itemName); } catch (unavailable) { }")
    private static native void removeItem(boolean lasting, String itemName);

    @JSBody(
            params = "lasting",
            script = "try { return Object.keys(lasting ? localStorage : sessionStorage); }"
                    + " catch (unavailable) { return []; }")
    private static native String[] keys(boolean lasting);
}
