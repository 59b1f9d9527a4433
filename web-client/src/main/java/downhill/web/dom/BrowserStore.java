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
    private final String area;

    private BrowserStore(String area) {
        this.area = area;
    }

    public static BrowserStore lasting() {
        return new BrowserStore("localStorage");
    }

    public static BrowserStore session() {
        return new BrowserStore("sessionStorage");
    }

    @Override
    public String get(String name) {
        return getItem(area, name);
    }

    @Override
    public boolean put(String name, String text) {
        return setItem(area, name, text);
    }

    @Override
    public void remove(String name) {
        removeItem(area, name);
    }

    @Override
    public List<String> names() {
        return new ArrayList<>(List.of(keys(area)));
    }

    @JSBody(
            params = {"area", "itemName"},
            script = "try { return self[area].getItem(itemName); } catch (unavailable) { return null; }")
    private static native String getItem(String area, String itemName);

    @JSBody(
            params = {"area", "itemName", "itemText"},
            script = "try { self[area].setItem(itemName, itemText); return true; }"
                    + " catch (unavailable) { return false; }")
    private static native boolean setItem(String area, String itemName, String itemText);

    @JSBody(
            params = {"area", "itemName"},
            script = "try { self[area].removeItem(itemName); } catch (unavailable) { }")
    private static native void removeItem(String area, String itemName);

    @JSBody(params = "area", script = "try { return Object.keys(self[area]); } catch (unavailable) { return []; }")
    private static native String[] keys(String area);
}
