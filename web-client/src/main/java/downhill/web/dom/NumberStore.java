package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/** Arrays of numbers under names in the browser's database, those put last. Where it is refused, nothing is kept. */
public final class NumberStore {
    private static final int MAX_ARRAYS = 3;

    private NumberStore() {}

    @JSFunctor
    public interface NumbersListener extends JSObject {
        void accept(Float64Array numbers);
    }

    public static void put(String name, double[] numbers) {
        put(name, Float64Array.fromJavaArray(numbers), MAX_ARRAYS);
    }

    @JSBody(
            params = {"name", "numbers", "max"},
            script = "try { const opening = indexedDB.open('downhill', 1);"
                    + " opening.onupgradeneeded = () => opening.result.createObjectStore('numbers');"
                    + " opening.onsuccess = () => {"
                    + "   const change = opening.result.transaction('numbers', 'readwrite');"
                    + "   change.oncomplete = change.onabort = () => opening.result.close();"
                    + "   const store = change.objectStore('numbers');"
                    + "   const asked = store.get('order');"
                    + "   asked.onsuccess = () => {"
                    + "     const order = (asked.result || []).filter(other => other !== name).concat(name);"
                    + "     order.splice(0, Math.max(0, order.length - max)).forEach(old => store.delete(old));"
                    + "     store.put(order, 'order'); store.put(numbers, name); }; };"
                    + " } catch (unavailable) { }")
    private static native void put(String name, Float64Array numbers, int max);

    /** Calls the listener once, with null where there are none or the browser does not answer within two seconds. */
    @JSBody(
            params = {"name", "listener"},
            script = "let told = false;"
                    + " const tell = numbers => { if (!told) { told = true; listener(numbers); } };"
                    + " setTimeout(() => tell(null), 2000);"
                    + " try { const opening = indexedDB.open('downhill', 1);"
                    + " opening.onupgradeneeded = () => opening.result.createObjectStore('numbers');"
                    + " opening.onerror = () => tell(null);"
                    + " opening.onsuccess = () => {"
                    + "   const asked = opening.result.transaction('numbers').objectStore('numbers').get(name);"
                    + "   asked.onsuccess = asked.onerror = () => { opening.result.close();"
                    + "     tell(asked.readyState === 'done' && !asked.error && asked.result || null); }; };"
                    + " } catch (unavailable) { setTimeout(() => tell(null), 0); }")
    public static native void get(String name, NumbersListener listener);
}
