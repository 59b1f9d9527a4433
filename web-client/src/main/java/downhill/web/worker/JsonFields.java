package downhill.web.worker;

import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;

/** The fields of a JSON object by their names. */
public interface JsonFields extends JSObject {
    @JSIndexer
    JSObject get(String name);

    @JSIndexer
    String text(String name);

    @JSIndexer
    double number(String name);

    @JSIndexer
    void put(String name, String text);

    @JSIndexer
    void put(String name, double number);

    @JSIndexer
    void put(String name, boolean flag);

    @JSIndexer
    void put(String name, JSObject value);
}
