package downhill.web.dom;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;

/** The other side of a conversation between page and worker: each sees the other as this. */
public interface WorkerThread extends JSObject {
    /**
     * Sends a message.
     *
     * @param message its data; copied
     * @param transferred buffers within the data that move instead of being copied
     */
    void postMessage(JSObject message, JSArray<JSObject> transferred);

    /** Ends the worker at once. */
    void terminate();
}
