package downhill.web.dom;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;

/** The other side of a conversation between page and worker: each sees the other as this. */
public interface WorkerThread extends JSObject {
    /** Sends a copy of a message; the transferred buffers within it move instead. */
    void postMessage(JSObject message, JSArray<JSObject> transferred);

    void terminate();
}
